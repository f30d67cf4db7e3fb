/// Who approves an extension.
public enum Approver: String, Sendable, Codable, CaseIterable {
    /// The head of the enforcement organ (行政机关负责人).
    case head
    /// The heads of the organ in collective discussion (负责人集体讨论).
    case collective
    /// The head of a police organ of county level or above (县级以上公安机关负责人).
    case policeHead
    /// The chief procurator (检察长).
    case chiefProcurator
    /// The authority that decides, as the act says no more (办案机关).
    case decidingAuthority

    /// The approver in words.
    public var wording: Wording {
        switch self {
        case .head: Wording("行政机关负责人", "the head of the organ")
        case .collective: Wording("行政机关负责人集体讨论", "the heads of the organ in collective discussion")
        case .policeHead: Wording("县级以上公安机关负责人", "the head of a police organ of county level or above")
        case .chiefProcurator: Wording("检察长", "the chief procurator")
        case .decidingAuthority: Wording("办案机关", "the deciding authority")
        }
    }
}

/// One extension that an act allows.
public struct ExtensionStep: Hashable, Sendable, Codable {
    /// By how much at most, or nil where the decision itself fixes a reasonable time.
    public let amount: TimeAmount?
    /// Who approves it.
    public let approver: Approver

    /// An extension of at most this amount.
    public init(_ amount: TimeAmount?, by approver: Approver) {
        self.amount = amount
        self.approver = approver
    }
}

/// An extension that was granted in a matter.
public struct TimeExtension: Hashable, Sendable, Codable {
    /// By how much.
    public let amount: TimeAmount
    /// Who approved it.
    public let approver: Approver
    /// When it was approved.
    public let at: Moment

    /// Records an extension with its approver and moment.
    public init(_ amount: TimeAmount, by approver: Approver, at moment: Moment) {
        self.amount = amount
        self.approver = approver
        self.at = moment
    }
}

extension TimeLimit {
    /// Why one more extension may not be granted, or nil where the act allows it.
    ///
    /// The extensions an act allows are taken in their order, each once; the list is the statutory maximum.
    public func refusal(of grant: TimeExtension, after grantedSteps: Int) -> Wording? {
        guard grantedSteps < counting.extensions.count else {
            return Wording("已达法定延长次数", "the act allows no further extension")
        }
        let step = counting.extensions[grantedSteps]
        guard step.approver == grant.approver else {
            return Wording(
                "应由\(step.approver.wording.zh)批准", "it must be approved by \(step.approver.wording.en)")
        }
        guard let most = step.amount else { return nil }
        guard grant.amount.unit == most.unit, grant.amount.count <= most.count else {
            return Wording("延长不得超过\(most.wording.zh)", "it may not exceed \(most.wording.en)")
        }
        return nil
    }
}
