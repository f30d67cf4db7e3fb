import Law

extension CaseGuards {
    static let hearingRight = Guard<Case>(
        "no-hearing-right", Wording("拟处罚达到听证标准", "The intended penalty reaches a line of hearings"),
        source: CaseLaw.hearingRight
    ) { facts, _, _ in
        // A notice of before the right was kept with it says nothing: the party is heard.
        guard let notice = facts.notice, let grounds = notice.hearing, grounds.isEmpty else { return nil }
        return Wording("拟处罚未达到听证标准，当事人可以陈述申辩", "No line of hearings is reached: the party may state its case")
    }

    static let hearingOnce = Guard<Case>(
        "hearing-over", Wording("告知后尚未要求过听证", "No hearing was asked for since the notice"),
        source: CaseLaw.hearing
    ) { facts, _, _ in
        facts.hearing.isAsked
            ? Wording("当事人已撤回听证要求或者被视为放弃听证", "The party took its request back or gave the hearing up") : nil
    }

    static let hearingInTime = Guard<Case>(
        "hearing-request-late", Wording("在告知后五个工作日内提出", "Asked for within five working days of the notice"),
        source: CaseLaw.hearing
    ) { facts, _, _ in
        guard case .hearingRequest(let request)? = facts.act, let notice = facts.notice else { return nil }
        if request.askedOn < notice.servedOn {
            return Wording("听证要求不能早于告知", "The request cannot lie before the notice")
        }
        guard let until = facts.statementUntil ?? notice.statementUntil, request.askedOn > until.date else {
            return nil
        }
        return Wording("要求听证的期限至\(until.date)止", "A hearing could be asked for until \(until.date)")
    }

    static let hostIsAnother = Guard<Case>(
        "host-is-investigator", Wording("听证主持人不是本案调查人员", "The host did not investigate"),
        source: CaseLaw.hearing
    ) { facts, actor, _ in
        facts.investigators.contains(actor.userID)
            ? Wording("本案调查人员不得主持听证", "You investigated this case and may not preside") : nil
    }

    static let sameHost = Guard<Case>(
        "other-host", Wording("由通知的听证主持人办理", "The host named in the notice acts"), source: CaseLaw.hearing
    ) { facts, actor, _ in
        guard let notice = facts.hearing.notice, notice.hostID != actor.userID else { return nil }
        return Wording(
            "听证由\(notice.host)主持；变更主持人的应当重新通知", "\(notice.host) presides; a change of host needs a new notice")
    }

    static let hearingToldInTime = Guard<Case>(
        "hearing-notice-late", Wording("举行听证七个工作日前已通知当事人", "The party is told seven working days before the hearing"),
        source: CaseLaw.hearing
    ) { facts, _, moment in
        guard case .hearingNotice(let notice, let latest)? = facts.act else { return nil }
        if notice.heldOn <= moment.date {
            return Wording("举行日期应当在今天以后", "The day of the hearing must lie ahead")
        }
        guard notice.servedOn > latest else { return nil }
        return Wording(
            "\(notice.heldOn)举行的，最迟应当于\(latest)通知当事人",
            "For a hearing on \(notice.heldOn) the party must have been told by \(latest)")
    }

    static let minutesComplete = Guard<Case>(
        "minutes-incomplete", Wording("在通知的日期举行，笔录记明双方意见", "Held on the day told; the minutes give both sides"),
        source: CaseLaw.hearing
    ) { facts, _, _ in
        guard case .hearingMinutes(let minutes)? = facts.act else { return nil }
        if let told = facts.hearing.notice?.heldOn, minutes.heldOn != told {
            return Wording(
                "听证通知的日期为\(told)，改期的应当重新通知", "The hearing was set for \(told): another day needs a new notice")
        }
        if isBlank(minutes.present) { return Wording("请写明参加人员", "Say who was there") }
        if isBlank(minutes.investigators) { return Wording("请写明调查人员提出的事实、证据和建议", "Give the investigators' side") }
        return isBlank(minutes.party) ? Wording("请写明当事人的申辩和质证", "Give the party's side") : nil
    }

    static let hearingDayCome = Guard<Case>(
        "hearing-to-come", Wording("听证日期已到", "The day of the hearing has come"), source: CaseLaw.hearing
    ) { facts, _, moment in
        guard let told = facts.hearing.notice?.heldOn, moment.date < told else { return nil }
        return Wording("听证定于\(told)举行", "The hearing is set for \(told)")
    }

    static let hearingReported = Guard<Case>(
        "report-incomplete", Wording("听证报告写明情况和意见", "The report gives findings and reasons"),
        source: CaseLaw.decisionAfterHearing
    ) { facts, _, _ in
        guard case .hearingReport(let report)? = facts.act else { return nil }
        return isBlank(report.findings) || isBlank(report.reasons)
            ? Wording("请写明听证情况、处理意见和理由", "Give the findings, and the reasons of the advice") : nil
    }
}
