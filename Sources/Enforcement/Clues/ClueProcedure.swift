package import Law

/// Where a clue stands.
package enum ClueState: String, ProcedureWord {
    /// In the queue, seen by nobody. Leaves by triage, merging or dismissal.
    case received
    /// Looked at, with a priority. Leaves when it is assigned, merged or dismissed.
    case triaged
    /// With officers who have not taken it up yet. Leaves by acceptance or when it is sent back.
    case assigned
    /// Taken up; the check runs under its time limit. Leaves by the report on the check.
    case checking
    /// Checked and reported on. Leaves when a case is filed or the clue is closed, by somebody else than the officer.
    case checked
    /// A case was filed from it.
    case filed
    /// Closed without a case, with the reason.
    case closed
    /// The same matter as another clue, where it goes on.
    case merged

    package var label: Wording {
        switch self {
        case .received: Wording("待研判", "New")
        case .triaged: Wording("待分派", "To be assigned")
        case .assigned: Wording("待受理", "To be accepted")
        case .checking: Wording("核查中", "Being checked")
        case .checked: Wording("已核查", "Checked")
        case .filed: Wording("已立案", "Case filed")
        case .closed: Wording("已办结", "Closed")
        case .merged: Wording("已合并", "Merged")
        }
    }
}

/// What can happen to a clue.
package enum ClueEvent: String, ProcedureWord {
    case triage, assign, accept, sendBack, extend, report, fileCase, close, dismiss, merge, reopen

    package var label: Wording {
        switch self {
        case .triage: Wording("研判", "Triage")
        case .assign: Wording("分派", "Assign")
        case .accept: Wording("受理", "Accept")
        case .sendBack: Wording("退回", "Send back")
        case .extend: Wording("延长核查期限", "Extend the check")
        case .report: Wording("提交核查结果", "Report on the check")
        case .fileCase: Wording("立案", "File a case")
        case .close: Wording("不予立案并办结", "Close without a case")
        case .dismiss: Wording("排除", "Dismiss")
        case .merge: Wording("合并", "Merge")
        case .reopen: Wording("退回补充核查", "Return for a further check")
        }
    }
}

/// What the guards of the clue procedure look at.
package struct ClueFacts: Sendable {
    /// Officers to whom it is, or is about to be, assigned, with their certificates.
    package let officers: [Officer]
    /// Who reported on the check, once somebody has.
    package let reporter: UserID?
    /// How often the check has been extended.
    package let extensions: Int
    /// The reason given with this act, if it asks for one.
    package let reason: String?
    /// The ground given for closing, if this act closes.
    package let closure: ClueClosure?

    package init(
        officers: [Officer] = [], reporter: UserID? = nil, extensions: Int = 0, reason: String? = nil,
        closure: ClueClosure? = nil
    ) {
        self.officers = officers
        self.reporter = reporter
        self.extensions = extensions
        self.reason = reason
        self.closure = closure
    }
}

extension Clue: Procedural {
    package typealias State = ClueState
    package typealias Event = ClueEvent
    package typealias Facts = ClueFacts

    /// From the queue to a case or a reasoned end.
    package static let procedure = Procedure<Clue>(
        kind: .clue, title: Wording("线索", "Clue"), initial: .received,
        transitions: queue + check + decision)

    private static let queue: [Transition<Clue>] = [
        Transition(from: .received, on: .triage, to: .triaged, duty: .clueTriage),
        Transition(from: .received, on: .merge, to: .merged, duty: .clueTriage),
        Transition(
            from: .received, on: .dismiss, to: .closed, duty: .clueTriage, guards: [.groundGiven], legalEffect: true),
        Transition(from: .triaged, on: .triage, to: .triaged, duty: .clueTriage),
        Transition(from: .triaged, on: .merge, to: .merged, duty: .clueTriage),
        Transition(
            from: .triaged, on: .dismiss, to: .closed, duty: .clueTriage, guards: [.groundGiven], legalEffect: true),
        Transition(
            from: .triaged, on: .assign, to: .assigned, duty: .clueAssign, guards: [.officersValid],
            starts: [ClockStart(.clueAcceptance, task: Wording("受理线索", "Accept the clue"), holder: .assignee)]),
        Transition(
            from: .assigned, on: .assign, to: .assigned, duty: .clueAssign, guards: [.officersValid],
            starts: [ClockStart(.clueAcceptance, task: Wording("受理线索", "Accept the clue"), holder: .assignee)],
            stops: [.clueAcceptance]),
        Transition(
            from: .assigned, on: .sendBack, to: .triaged, duty: .clueWork, guards: [.reasonGiven],
            stops: [.clueAcceptance]),
    ]

    private static let check: [Transition<Clue>] = [
        Transition(
            from: .assigned, on: .accept, to: .checking, duty: .clueWork, guards: [.assignedToActor],
            starts: [ClockStart(.clueCheck, task: Wording("核查并提出处理意见", "Check and report"), holder: .assignee)],
            stops: [.clueAcceptance], source: TimeLimitID.clueCheckSource),
        Transition(
            from: .checking, on: .extend, to: .checking, duty: .clueApprove, guards: [.reasonGiven, .extendable],
            source: TimeLimitID.clueCheckSource, legalEffect: true),
        Transition(
            from: .checking, on: .report, to: .checked, duty: .clueWork, guards: [.assignedToActor, .reasonGiven]),
    ]

    private static let decision: [Transition<Clue>] = [
        Transition(
            from: .checked, on: .reopen, to: .checking, duty: .clueApprove, guards: [.reasonGiven, .notTheReporter]),
        Transition(
            from: .checked, on: .fileCase, to: .filed, duty: .clueApprove, guards: [.notTheReporter],
            stops: [.clueCheck], source: TimeLimitID.clueCheckSource, legalEffect: true),
        Transition(
            from: .checked, on: .close, to: .closed, duty: .clueApprove,
            guards: [.groundGiven, .reasonGiven, .notTheReporter], stops: [.clueCheck],
            source: TimeLimitID.clueCheckSource, legalEffect: true),
    ]
}

extension Guard where Subject == Clue {
    static let officersValid = Guard(
        "officers-not-valid",
        Wording("承办人持有当日有效的执法证件", "Every officer has a certificate valid on the day"),
        source: LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十二条")
    ) { facts, _, moment in
        guard !facts.officers.isEmpty else { return Wording("请选择承办人", "Choose the officers") }
        let invalid = facts.officers.filter { !$0.isValid(on: moment.date) }
        guard !invalid.isEmpty else { return nil }
        let names = invalid.map(\.name).joined(separator: "、")
        return Wording("\(names)的执法证件当日无效", "No valid certificate on this day: \(names)")
    }

    static let assignedToActor = Guard(
        "not-assigned-to-you", Wording("由承办人本人办理", "Done by an officer to whom it is assigned")
    ) { facts, actor, _ in
        facts.officers.contains { $0.userID == actor.userID }
            ? nil : Wording("这条线索没有分派给您", "The clue is not assigned to you")
    }

    static let reasonGiven = Guard("reason-missing", Wording("写明理由", "The reason is given")) { facts, _, _ in
        facts.reason?.contains { !$0.isWhitespace } == true ? nil : Wording("请写明理由", "Give the reason")
    }

    static let groundGiven = Guard(
        "ground-missing", Wording("选定办结事由", "The ground for closing is chosen")
    ) { facts, _, _ in
        facts.closure == nil ? Wording("请选择办结事由", "Choose the ground for closing") : nil
    }

    static let extendable = Guard(
        "extended-already", Wording("只能延长一次", "May be extended once only"), source: TimeLimitID.clueCheckSource
    ) { facts, _, moment in
        let steps = TimeLimits.row(.clueCheck, on: moment.date)?.counting.extensions.count ?? 0
        return facts.extensions < steps ? nil : Wording("核查期限已延长过", "The check has been extended already")
    }

    static let notTheReporter = Guard(
        RefusalCode.secondPerson.rawValue, Wording("不得由核查人本人审批", "Decided by somebody else than who checked it")
    ) { facts, actor, _ in
        facts.reporter == actor.userID
            ? Wording("您是核查人,须由他人审批", "You checked this clue; somebody else has to decide") : nil
    }
}

extension TimeLimitID {
    /// Where the time limit of the check stands.
    static let clueCheckSource = LegalSource(law: LegalAct.marketProcedure.name, article: "第十八条")
}
