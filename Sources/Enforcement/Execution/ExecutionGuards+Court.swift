import Law

extension ExecutionGuards {
    static let overdue = Guard<Execution>(
        "not-overdue", Wording("缴纳期限已满而未缴清", "The time for paying is over and something is open"),
        source: ExecutionLaw.demand
    ) { facts, _, moment in
        guard !facts.account(on: moment.date).isOverdue else { return nil }
        if let next = facts.account(on: moment.date).next {
            return Wording("缴纳期限至\(next.on)止，届满前不得催告", "The party has until \(next.on) to pay")
        }
        return facts.hasOtherDuties ? nil : Wording("款项已缴清", "Everything is paid")
    }

    static let demandSound = Guard<Execution>(
        "demand-unsound", Wording("催告书在期限届满后送达", "The party was called upon after the time for paying"),
        source: ExecutionLaw.demand
    ) { facts, _, moment in
        guard case .demand(let demand)? = facts.act else { return nil }
        if demand.servedOn > moment.date { return Wording("送达日期不能晚于今天", "The day of service lies ahead") }
        if let due = facts.account(on: moment.date).next?.on, demand.servedOn <= due {
            return Wording("送达日期应当晚于缴纳期限\(due)", "It must be served after \(due)")
        }
        return demand.servedOn < facts.execution.servedOn
            ? Wording("送达日期不能早于决定送达日期", "It lies before the service of the decision") : nil
    }

    static let demandOver = Guard<Execution>(
        "demand-running", Wording("催告书送达满十个工作日", "Ten working days have passed since the party was called upon"),
        source: ExecutionLaw.demand
    ) { facts, _, moment in
        guard let until = facts.demandUntil else { return Wording("尚未催告当事人", "The party was not called upon") }
        return moment > until
            ? nil : Wording("催告期限至\(until.date)止，届满前不得申请", "The party has until \(until.date)")
    }

    /// The court can be asked: nothing is pending, the time for remedies is over, and three months are not.
    static let courtOpen = Guard<Execution>(
        "court-not-open", Wording("复议、诉讼期限届满，未超过三个月", "The time for review and suit is over, and three months are not"),
        source: ExecutionLaw.application
    ) { facts, _, moment in
        switch CourtPath(facts.remedies) {
        case .pending(let kind):
            Wording("\(kind.label.zh)尚未审结，不得申请强制执行", "\(kind.label.en) is pending: the court cannot be asked yet")
        case .reviewingOrgan:
            Wording(
                "复议决定变更了原决定，由行政复议机关强制执行或者申请强制执行（《行政复议法》第七十八条）",
                "Review changed the decision: the reviewing organ enforces it (Reconsideration Law, Art 78)")
        case .revoked: Wording("决定已被撤销", "The decision was revoked")
        case .judgment: nil
        case .open:
            facts.window.map { closed($0, moment.date) } ?? Wording("申请期限未起算", "The time for asking has not begun")
        }
    }

    private static func closed(_ window: CourtWindow, _ today: LegalDate) -> Wording? {
        if today <= window.after {
            return Wording(
                "当事人可以申请复议、提起诉讼或者缴纳的期限至\(window.after)止，届满前不得申请",
                "The party has until \(window.after) for review, suit or payment")
        }
        return today > window.last
            ? Wording("申请期限已于\(window.last)届满", "The time for asking the court ran out on \(window.last)") : nil
    }

    static let applicationSound = Guard<Execution>(
        "application-unsound", Wording("写明受理法院，日期不晚于今天", "Court and day are given"), source: ExecutionLaw.papers
    ) { facts, _, moment in
        guard case .application(let application)? = facts.act else { return nil }
        if CaseGuards.isBlank(application.court) { return Wording("请填写人民法院名称", "Name the court") }
        let days = [application.appliedOn, application.acceptedOn, application.ruledOn].compactMap(\.self)
        if days.contains(where: { $0 > moment.date }) { return Wording("日期不能晚于今天", "The day lies ahead") }
        return days != days.sorted() ? Wording("日期早于上一环节", "The day lies before the step before") : nil
    }

    // MARK: Remedies

    static let noRemedy = Guard<Execution>(
        "remedy-pending", Wording("没有未审结的复议、诉讼", "No review or suit is pending"), source: ExecutionLaw.oneRemedy
    ) { facts, _, _ in
        facts.pending.map {
            Wording("\($0.kind.label.zh)尚未审结", "\($0.kind.label.en) is pending")
        }
    }

    static let reviewPending = pending(.review)
    static let suitPending = pending(.suit)

    private static func pending(_ kind: RemedyKind) -> Guard<Execution> {
        Guard<Execution>(
            "no-such-remedy", Wording("\(kind.label.zh)未审结", "\(kind.label.en) is pending"), selects: true
        ) { facts, _, _ in
            facts.pending?.kind == kind
                ? nil : Wording("没有未审结的\(kind.label.zh)", "No such matter is pending: \(kind.label.en)")
        }
    }

    static let remedyPending = Guard<Execution>(
        "no-such-remedy", Wording("复议或者诉讼未审结", "A review or suit is pending"), selects: true
    ) { facts, _, _ in
        facts.pending == nil ? Wording("没有未审结的复议、诉讼", "No review or suit is pending") : nil
    }

    static let resultSound = Guard<Execution>(
        "result-unsound", Wording("日期在提起之后、今天以前", "It ended between its filing and today")
    ) { facts, _, moment in
        guard case .result(let result, _)? = facts.act else { return nil }
        if result.endedOn > moment.date { return Wording("日期不能晚于今天", "The day lies ahead") }
        return facts.pending.map { $0.filedOn > result.endedOn } ?? false
            ? Wording("日期不能早于提起日期", "It lies before the filing") : nil
    }

    static let notHeavier = Guard<Execution>(
        "heavier-than-before", Wording("变更不得加重", "The change is not to the party's disadvantage"),
        source: ExecutionLaw.notHeavier
    ) { facts, _, _ in
        guard case .result(let result, let before)? = facts.act, let after = result.penalty else { return nil }
        return after.isHeavier(than: before)
            ? Wording("复议、诉讼变更不得加重处罚", "Review and suit do not make a penalty heavier") : nil
    }

    // MARK: Ending

    static let grounded = Guard<Execution>(
        "no-ground-for-ending", Wording("写明终结的法定情形", "The ground is given"), source: ExecutionLaw.termination
    ) { facts, _, _ in
        guard case .ending(let ending)? = facts.act else { return nil }
        guard let ground = ending.ground else { return Wording("请选择终结执行的情形", "Say on what ground it ends") }
        return (ground == .revoked) == facts.execution.isRevoked
            ? nil
            : facts.execution.isRevoked
                ? Wording("决定已被撤销，应当选择该情形", "The decision was revoked: that is the ground")
                : Wording("决定未被撤销", "The decision was not revoked")
    }

    static let stillStands = Guard<Execution>(
        "decision-revoked", Wording("决定未被撤销", "The decision was not revoked"), source: ExecutionLaw.termination,
        selects: true
    ) { facts, _, _ in
        facts.execution.isRevoked ? Wording("决定已被撤销，应当终结执行", "The decision was revoked: end the enforcement") : nil
    }

    static let revoked = Guard<Execution>(
        "decision-stands", Wording("决定已被撤销", "The decision was revoked"), source: ExecutionLaw.termination,
        selects: true
    ) { facts, _, _ in
        facts.execution.isRevoked ? nil : Wording("决定未被撤销，应当了结后登记执行完毕", "The decision stands as changed: settle it")
    }
}
