/// Why an investigation is suspended (中止调查).
public enum StayGround: String, Hashable, Sendable, Codable, CaseIterable {
    /// The decision depends on a judgment or another decision that is still to come.
    case awaitedDecision
    /// The competent authority was asked how the law applies.
    case askedAuthority
    /// Force majeure.
    case forceMajeure
    /// Nobody knows where the party is.
    case partyMissing
    /// Another ground.
    case other

    /// The ground in words.
    public var wording: Wording {
        switch self {
        case .awaitedDecision:
            Wording("须以尚未作出的裁判或者其他行政决定为依据", "It depends on a judgment or decision that is still to come")
        case .askedAuthority:
            Wording("涉及法律适用等问题，已送请有权机关解释或者确认", "The competent authority was asked how the law applies")
        case .forceMajeure: Wording("因不可抗力暂时无法调查", "Force majeure")
        case .partyMissing: Wording("当事人下落不明，暂时无法调查", "Nobody knows where the party is")
        case .other: Wording("其他应当中止调查的情形", "Another ground to suspend")
        }
    }
}

/// Why an investigation is terminated (终止调查).
public enum DiscontinuationGround: String, Hashable, Sendable, Codable, CaseIterable {
    /// The person died or the organisation ended, and nobody succeeds to its rights and duties.
    case noSuccessor
    /// Another ground for which the investigation cannot go on.
    case other

    /// The ground in words.
    public var wording: Wording {
        switch self {
        case .noSuccessor:
            Wording("自然人死亡或者法人、其他组织终止，且无权利义务承受人", "The party died or ended, and nobody succeeds it")
        case .other: Wording("致使调查无法继续进行的其他原因", "Another ground for which it cannot go on")
        }
    }
}

/// One dated row: a ground on which an investigation is suspended or terminated.
public struct StayRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The ground.
    public let statement: Wording
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding

    init(_ id: String, _ statement: Wording) {
        self.id = id
        self.statement = statement
        standing = .memory(
            .marketProcedure,
            note: Wording(
                "情形据记忆，条号未核，使用前应核对", "the ground is from memory, its article has not been read: check before use"))
    }
}

/// Every ground on which an investigation is suspended or terminated.
public enum StayRules {
    /// All rows, in the order of docs/rules.md.
    public static let all: [StayRule] = StayGround.allCases.map(row) + DiscontinuationGround.allCases.map(row)

    /// The row of a ground of suspension.
    public static func row(_ ground: StayGround) -> StayRule {
        switch ground {
        case .awaitedDecision: StayRule("stay.awaited-decision", ground.wording)
        case .askedAuthority: StayRule("stay.asked-authority", ground.wording)
        case .forceMajeure: StayRule("stay.force-majeure", ground.wording)
        case .partyMissing: StayRule("stay.party-missing", ground.wording)
        case .other: StayRule("stay.other", ground.wording)
        }
    }

    /// The row of a ground of termination.
    public static func row(_ ground: DiscontinuationGround) -> StayRule {
        switch ground {
        case .noSuccessor: StayRule("termination.no-successor", ground.wording)
        case .other: StayRule("termination.other", ground.wording)
        }
    }
}
