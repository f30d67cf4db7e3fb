package import Law

/// Where a transfer to the police stands.
package enum TransferState: String, ProcedureWord {
    /// The written report is with the head. Can transition to `approved` or `notApproved` when the head decides, within
    /// three days; to `withdrawn` while nobody has decided.
    case proposed
    /// The head decided against it, with reasons on file. The end.
    case notApproved
    /// Withdrawn by the unit before the head decided. The end.
    case withdrawn
    /// The head approved. Can transition to `handedOver` when the file goes to the police of the same level, within
    /// twenty-four hours.
    case approved
    /// With the police, not yet signed for. Can transition to `received`, or to `forwarded` by police without jurisdiction.
    case handedOver
    /// Passed on to other police. Can transition like `handedOver`.
    case forwarded
    /// Signed for and under examination. Can transition to `filed` or `notFiled` when the police decide, within three
    /// days, or to `forwarded`.
    case received
    /// The police opened a criminal case. Can transition to `goodsHandedOver`, or to `sentBack` where it turns out to be
    /// no crime.
    case filed
    /// Goods and materials are with the police. Can transition to `sentBack`.
    case goodsHandedOver
    /// The police did not file, gave reasons and returned the file. Can transition to `takenBack`.
    case notFiled
    /// The unit took the matter back to deal with it itself. The end.
    case takenBack
    /// The police found no crime, and the unit has to deal with it. Can transition to `takenBack` when it does.
    case sentBack

    package var label: Wording {
        switch self {
        case .proposed: Wording("待负责人决定", "Waiting for the head")
        case .notApproved: Wording("不批准移送", "Not approved")
        case .withdrawn: Wording("已撤回", "Withdrawn")
        case .approved: Wording("已批准待移送", "Approved, to be handed over")
        case .handedOver: Wording("已送公安待签收", "With the police, not signed for")
        case .forwarded: Wording("已转送待签收", "Forwarded, not signed for")
        case .received: Wording("公安审查中", "Examined by the police")
        case .filed: Wording("公安已立案", "Filed by the police")
        case .goodsHandedOver: Wording("物品材料已移交", "Goods handed over")
        case .notFiled: Wording("公安不予立案", "Not filed by the police")
        case .takenBack: Wording("退回行政处理", "Taken back")
        case .sentBack: Wording("公安移回处理", "Sent back by the police")
        }
    }

    /// Whether the case may meanwhile not be punished: the transfer is under way or the police have filed it.
    ///
    /// - Source: 国务院令第310号 Art 11.
    package var blocksPenalty: Bool {
        switch self {
        case .proposed, .approved, .handedOver, .forwarded, .received, .filed, .goodsHandedOver: true
        case .notApproved, .withdrawn, .notFiled, .takenBack, .sentBack: false
        }
    }

    /// On what it rests that no penalty replaces a transfer.
    package static let noPenaltyInstead = SupervisionLaw.noPenaltyInstead

    /// Whether the police have opened a criminal case.
    package var isFiledByPolice: Bool { self == .filed || self == .goodsHandedOver }

    /// Whether the police had it and decided: the unit has done its part.
    package var wentToPolice: Bool {
        switch self {
        case .notFiled, .takenBack, .sentBack: true
        default: false
        }
    }

    /// Whether the file lies with the police and they have not decided: what can get stuck (滞留).
    package var liesWithPolice: Bool { self == .handedOver || self == .forwarded || self == .received }
}
