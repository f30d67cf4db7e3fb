package import Law

/// As what somebody has a part in a case and answers for it 责任身份.
///
/// - Source: 行政处罚法 (2021) Art 42 (two officers), Art 57 (the head decides), Art 58 (review by another), Art 64 (the hearing is
///   presided over by somebody who did not investigate).
package enum ResponsibilityRole: String, CaseIterable, Hashable, Sendable, Codable {
    /// Leads the investigation.
    case lead
    /// Investigates beside the one who leads.
    case officer
    /// Did it without being in the team: registered the case, entered a paper.
    case handler
    case reviewer
    /// Presides at the hearing.
    case host
    /// The head who files, extends, suspends, approves a measure or a transfer, closes.
    case approver
    /// The head who decides on the penalty.
    case decider
    /// The superior that designates who has jurisdiction.
    case superior

    package var label: Wording {
        switch self {
        case .lead: Wording("主办人员", "Lead officer")
        case .officer: Wording("协办人员", "Second officer")
        case .handler: Wording("经办人员", "Clerk")
        case .reviewer: Wording("审核人员", "Reviewer")
        case .host: Wording("听证主持人", "Host of the hearing")
        case .approver: Wording("审批人", "Approving head")
        case .decider: Wording("决定人", "Deciding head")
        case .superior: Wording("指定管辖的上级机关人员", "Superior who designates")
        }
    }

    /// Whether only who holds a certificate good on the day may act as this.
    package var needsCertificate: Bool { self == .lead || self == .officer }
}

/// What a stored step says of whoever took it: as what, in which words. Read from the tables of the procedures.
package struct ResponsibilityDeed: Sendable, Hashable {
    package let role: ResponsibilityRole
    /// What was done.
    package let label: Wording

    /// The first step of every record.
    private static let opened = Wording("登记", "Registered")

    /// Reads a step on a case, or on a measure, an execution or a transfer of one; nil where it was not done by the unit of the
    /// case: by the police, or by the passing of time.
    ///
    /// - Parameters:
    ///   - state: the stored word of the state before; nil for the first step.
    ///   - leads: whether the person led the team at that moment; nil for who was not in it.
    package init?(_ event: String, from state: String?, of kind: RecordKind, leads: Bool?) {
        let row: (duty: Duty?, label: Wording)
        switch kind {
        case .case: row = ResponsibilityDeed.row(Case.self, state, event)
        case .measure: row = ResponsibilityDeed.row(CaseMeasure.self, state, event)
        case .execution: row = ResponsibilityDeed.row(Execution.self, state, event)
        case .transfer: row = ResponsibilityDeed.row(Transfer.self, state, event)
        default: return nil
        }
        let own = kind == .case ? CaseEvent(rawValue: event)?.ownRole : nil
        guard let role = own ?? ResponsibilityDeed.role(row.duty, leads: leads) else { return nil }
        self.role = role
        label = row.label
    }

    private static func row<S: Procedural>(
        _ subject: S.Type, _ state: String?, _ event: String
    ) -> (duty: Duty?, label: Wording) {
        guard let word = S.Event(rawValue: event) else { return (nil, opened) }
        let from = state.flatMap { S.State(rawValue: $0) }
        return (from.flatMap { S.procedure.transition(from: $0, on: word)?.duty }, word.label)
    }

    /// A step without a row in the table, the first of a record or one of an earlier table, is the work of whoever took it.
    private static func role(_ duty: Duty?, leads: Bool?) -> ResponsibilityRole? {
        switch duty {
        case nil, .caseWork, .transferPropose: leads.map { $0 ? ResponsibilityRole.lead : .officer } ?? .handler
        case .caseApprove, .transferDecide: .approver
        case .caseReview: .reviewer
        case .caseDesignate: .superior
        default: nil
        }
    }
}

extension CaseEvent {
    /// As what the event makes whoever brings it about, where the duty alone does not say.
    fileprivate var ownRole: ResponsibilityRole? {
        switch self {
        case .decide: .decider
        case .setHearing, .missHearing, .holdHearing, .reportHearing: .host
        default: nil
        }
    }

    /// The events with which a review ends.
    package static let reviewEvents: [CaseEvent] = [.passReview, .returnFromReview]
}
