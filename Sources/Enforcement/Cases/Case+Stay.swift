import Law

extension Case {
    /// Suspension, resumption and termination of an investigation. While it is suspended time does not count for the decision;
    /// a day is set on which the office looks at it again, so that no case lies forgotten.
    static let stay: [Transition<Case>] =
        [
            Transition(
                from: .investigating, on: .suspend, to: .suspended, duty: .caseApprove,
                guards: [CaseGuards.secondPerson, CaseGuards.stayGiven], starts: [stayReview], pauses: [stayTime],
                source: CaseLaw.stay, legalEffect: true),
            Transition(
                from: .suspended, on: .keepSuspended, to: .suspended, duty: .caseApprove,
                guards: [CaseGuards.secondPerson, CaseGuards.stayGiven], source: CaseLaw.stay),
            Transition(
                from: .suspended, on: .resume, to: .investigating, duty: .caseApprove,
                guards: [CaseGuards.reasonGiven], stops: [.stayReview], resumes: [stayTime], source: CaseLaw.stay,
                legalEffect: true),
            Transition(from: .suspended, on: .amend, to: .suspended, duty: .caseWork),
            Transition(
                from: .suspended, on: .assignOfficers, to: .suspended, duty: .caseApprove,
                guards: [CaseGuards.nobodyAvoids, CaseGuards.namedOfficers, CaseGuards.everyoneValid],
                source: CaseLaw.officers),
        ]
        + [CaseState.investigating, .suspended, .concluded, .reviewed, .noticeGiven, .heard].map { state in
            Transition(
                from: state, on: .terminate, to: .terminated, duty: .caseApprove,
                guards: [
                    CaseGuards.secondPerson, CaseGuards.terminationGiven, CaseGuards.nothingTransferred,
                    CaseGuards.measuresEnded,
                ], source: CaseLaw.stay, legalEffect: true)
        }

    private static let stayTime = ClockPause(.caseDecision, for: .stay)

    private static let stayReview = ClockStart(
        .stayReview, task: Wording("复查中止的原因是否消除", "Look whether the ground of the suspension still stands"),
        holder: .assignee)
}

extension CaseGuards {
    static let stayGiven = Guard<Case>(
        "reasons-missing", Wording("写明中止的情形、理由和今后的复查日期", "Ground, reasons and a day ahead to look at it again"),
        source: CaseLaw.stay
    ) { facts, _, moment in
        guard case .stay(let stay)? = facts.act else { return nil }
        if isBlank(stay.reasons) { return Wording("请写明中止的理由", "Give the reasons") }
        return stay.reviewOn > moment.date
            ? nil : Wording("复查日期应当在今天以后", "The day to look at it again must lie ahead")
    }

    static let terminationGiven = Guard<Case>(
        "reasons-missing", Wording("写明终止的情形和理由", "Ground and reasons are given"), source: CaseLaw.stay
    ) { facts, _, _ in
        guard case .termination(let termination)? = facts.act, isBlank(termination.reasons) else { return nil }
        return Wording("请写明终止的理由", "Give the reasons")
    }

    static let nothingTransferred = Guard<Case>(
        "transfer-pending", Wording("没有正在移送公安机关的案件", "No transfer to the police is pending"),
        source: CaseLaw.noPenaltyInstead
    ) { facts, _, _ in
        facts.transfers.contains(where: \.blocksPenalty)
            ? Wording("本案正在移送公安机关，不得终止或者并案", "The case is being transferred: it is neither terminated nor merged") : nil
    }
}
