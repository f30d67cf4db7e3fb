package import Law

/// How a case is bound to another; both keep their numbers (并案、分案).
package enum CaseBondKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The one goes on in the other.
    case merged
    /// The other was split off the one.
    case split
    /// The one was handed over to the unit with jurisdiction and goes on there as the other.
    case handedOver

    /// What the other case is, as seen from the one that goes on in it or off which it was split.
    package var onward: Wording {
        switch self {
        case .merged: Wording("并入的案件", "Goes on in")
        case .split: Wording("分出的案件", "Split off")
        case .handedOver: Wording("移送后的案件", "Handed over, goes on as")
        }
    }

    /// What the one is, as seen from the other.
    package var backward: Wording {
        switch self {
        case .merged: Wording("并入本案的案件", "Merged into this one")
        case .split: Wording("分案前的案件", "Split off from")
        case .handedOver: Wording("移送来的案件", "Handed over from")
        }
    }
}

/// The case into which another is to be merged, as the guards look at it.
package struct MergeTarget: Sendable, Hashable {
    package let number: String
    package let state: CaseState
    /// Whether it is the very case that is to be merged.
    package let isItself: Bool
    /// Whether both belong to one unit.
    package let isOfUnit: Bool
    /// The states of its transfers to the police.
    package let transfers: [TransferState]
    package let reasons: String

    package init(
        number: String, state: CaseState, isItself: Bool, isOfUnit: Bool, transfers: [TransferState], reasons: String
    ) {
        self.number = number
        self.state = state
        self.isItself = isItself
        self.isOfUnit = isOfUnit
        self.transfers = transfers
        self.reasons = reasons
    }
}
