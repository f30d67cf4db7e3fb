package import Law

/// What should have happened and did not.
package enum OmissionKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The criminal standard is met and the case was not transferred (有案不移、以罚代刑).
    case thresholdMet
    /// Close to an amount, with two or more penalties for the same kind of conduct before.
    case closeWithRepeats
    /// Several cases of one party in one unit that reach the line together and were not transferred (化整为零).
    case splitCases
    /// The same, with cases of several units.
    case acrossUnits
    /// A penalty below what the law sets, without a ground (降格处理).
    case fineBelowRange
    /// Entered later than the region allows.
    case lateEntry
    /// A step late, or still missing after its time ran out.
    case lateStep
    /// Goods given up that should have gone to the police.
    case goodsReleased
    /// Handed over, and the police neither signed nor decided in time (滞留).
    case stuckWithPolice

    package var label: Wording {
        switch self {
        case .thresholdMet: Wording("达到标准未移送", "Standard met, not transferred")
        case .closeWithRepeats: Wording("接近标准且屡次受罚", "Close to the standard, penalised before")
        case .splitCases: Wording("分案累计达到标准", "Split cases that reach the standard together")
        case .acrossUnits: Wording("同一当事人跨单位累计", "One party, cases of several units")
        case .fineBelowRange: Wording("降格处理", "Penalty below the legal range")
        case .lateEntry: Wording("录入逾期", "Entered late")
        case .lateStep: Wording("环节逾期或者缺失", "A step late or missing")
        case .goodsReleased: Wording("涉案物品流失", "Goods released")
        case .stuckWithPolice: Wording("公安机关滞留", "Stuck with the police")
        }
    }

    /// The document that answers it.
    package var response: SupervisionKind {
        switch self {
        case .thresholdMet, .closeWithRepeats, .splitCases, .acrossUnits: .opinion
        case .fineBelowRange, .lateEntry, .lateStep, .goodsReleased: .correction
        case .stuckWithPolice: .reasons
        }
    }

    /// Whether it speaks of a crime that may have gone without transfer.
    package var isAboutCrime: Bool { response == .opinion }
}
