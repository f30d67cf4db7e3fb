package import Enforcement
package import Law
import Storage

/// Records that the party asks for a hearing.
package struct RequestHearing: Operation {
    package static let name = "case.request-hearing"

    package let id: CaseID
    package let version: Int?
    package let request: HearingRequest

    package init(_ id: CaseID, version: Int? = nil, _ request: HearingRequest) {
        self.id = id
        self.version = version
        self.request = request
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a day to come or a request without words.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.notInFuture("askedOn", request.askedOn, today: work.today)
        try CaseInput.require("text", request.text, Wording("听证要求", "what the party asks for"))
        let result = try step.take(
            .requestHearing, .hearingRequest(request), reason: "\(request.askedOn) \(request.text)")
        try CasePaper.write(.hearingRequest, request, on: id, in: work)
        return result
    }
}

extension RequestHearing {
    static let act = Act<Case>(
        "hearing-request", "requestHearing", on: .requestHearing,
        consequence: Wording(
            "自登记之日起至听证报告提交，期间不计入办案期限", "From now to the report on the hearing, time does not count for the decision"),
        asking: .day("askedOn", Wording("提出日期", "Asked on")),
        .text("text", Wording("提出方式和内容", "How it was asked for, and what"), rows: 4, example: "书面要求听证，对罚款数额有异议")
    ) { id, version, askedOn, text in
        RequestHearing(id, version: version, HearingRequest(askedOn: askedOn, text: text))
    }
}

/// Sets the hearing, or sets it anew: whoever does presides.
package struct SetHearing: Operation {
    package static let name = "case.set-hearing"

    package let id: CaseID
    package let version: Int?
    package let heldOn: LegalDate
    package let time: String
    package let place: String
    package let secrecy: HearingSecrecy?
    package let recorder: String
    package let servedOn: LegalDate

    /// - Parameters:
    ///   - heldOn: the day of the hearing; `time` is the time of that day as the notice writes it.
    ///   - secrecy: why it is closed; nil where it is open.
    ///   - servedOn: the day on which the party received the notice.
    package init(
        _ id: CaseID, version: Int? = nil, heldOn: LegalDate, time: String, place: String,
        secrecy: HearingSecrecy? = nil, recorder: String, servedOn: LegalDate
    ) {
        self.id = id
        self.version = version
        self.heldOn = heldOn
        self.time = time
        self.place = place
        self.secrecy = secrecy
        self.recorder = recorder
        self.servedOn = servedOn
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for what is missing, a notice before the request or to come,
    ///   or minutes kept by an investigator.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let notice = HearingNotice(
            heldOn: heldOn, time: time, place: place, secrecy: secrecy, hostID: work.actor.userID,
            host: work.actor.name, recorder: recorder, servedOn: servedOn)
        guard let rule = TimeLimits.row(.hearingNotice, on: heldOn) else {
            throw Refusal.invalid("heldOn", Wording("该日期没有有效的规定", "No rule is in force on that day"))
        }
        let latest = Deadline.due(rule, from: Moment(heldOn), calendar: work.office.settings.calendar).date
        if step.record.state == .hearingSet { try work.voidClocks(of: .hearingDay, on: step.record.reference) }
        let result = try step.take(
            .setHearing, .hearingNotice(notice, latest: latest), reason: "\(heldOn) \(time) \(place)",
            days: [.hearingDay: heldOn])
        try check(step)
        try CasePaper.write(.hearingNotice, notice, on: id, in: work)
        return result
    }

    private func check(_ step: CaseStep) throws {
        try CaseInput.require("time", time, Wording("听证时间", "the time"), atMost: 40)
        try CaseInput.require("place", place, Wording("听证地点", "the place"), atMost: 200)
        try CaseInput.require("recorder", recorder, Wording("记录员", "who keeps the minutes"), atMost: 100)
        try CaseInput.notInFuture("servedOn", servedOn, today: step.work.today)
        let asked = try step.loaded.papers.last { $0.stage == .hearingRequest }?.read(as: HearingRequest.self)
        if let asked, servedOn < asked.askedOn {
            throw Refusal.invalid("servedOn", Wording("通知不能早于听证要求", "The notice cannot lie before the request"))
        }
        if step.loaded.facts.team.contains(where: { $0.name == recorder }) {
            throw Refusal.invalid("recorder", Wording("办案人员不得担任记录员", "An officer of the case may not keep the minutes"))
        }
    }
}

extension SetHearing {
    static let act = Act<Case>(
        "hearing", "setHearing", on: .setHearing,
        consequence: Wording("由您主持听证", "You preside at the hearing"), told: { $0.party + $0.team },
        asking: day, time, place, secrecy, recorder, served
    ) { id, version, heldOn, time, place, secrecy, recorder, servedOn in
        SetHearing(
            id, version: version, heldOn: heldOn, time: time, place: place, secrecy: secrecy, recorder: recorder,
            servedOn: servedOn)
    }

    private static let day = Ask<Case, LegalDate>.day(
        "heldOn", Wording("听证日期", "Held on"), start: { $0.loaded.facts.hearing.notice?.heldOn })
    private static let time = Ask<Case, String>.line(
        "time", Wording("听证时间", "Time"), most: 40, example: "9时30分",
        start: { $0.loaded.facts.hearing.notice?.time })
    private static let place = Ask<Case, String>.line(
        "place", Wording("听证地点", "Place"), example: "县市场监督管理局三楼会议室",
        start: { $0.loaded.facts.hearing.notice?.place })
    private static let recorder = Ask<Case, String>.line(
        "recorder", Wording("记录员", "Minutes kept by"), most: 100, example: "林静",
        start: { $0.loaded.facts.hearing.notice?.recorder })
    private static let served = Ask<Case, LegalDate>.day("servedOn", Wording("通知书送达日期", "Notice served on"))
    private static let secrecy = Ask<Case, HearingSecrecy>.one(
        "secrecy", Wording("不公开的理由", "Why it is closed"), \.label, example: .tradeSecret,
        help: Wording("公开举行的不填", "Nothing where it is open")
    ).ifGiven
}

/// Keeps the minutes of a hearing.
package struct HoldHearing: Operation {
    package static let name = "case.hold-hearing"

    package let id: CaseID
    package let version: Int?
    package let minutes: HearingMinutes

    package init(_ id: CaseID, version: Int? = nil, _ minutes: HearingMinutes) {
        self.id = id
        self.version = version
        self.minutes = minutes
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for a day to come or a text too long.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.notInFuture("heldOn", minutes.heldOn, today: work.today)
        for (field, words) in [
            ("present", minutes.present), ("investigators", minutes.investigators), ("party", minutes.party),
            ("finalWords", minutes.finalWords),
        ] { try CaseInput.limitLength(field, words, Wording("笔录", "the minutes")) }
        let result = try step.take(.holdHearing, .hearingMinutes(minutes), reason: minutes.heldOn.inChinese)
        try CasePaper.write(.hearingMinutes, minutes, on: id, in: work)
        return result
    }
}

extension HoldHearing {
    static let act = Act<Case>(
        "hearing-minutes", "recordHearingMinutes", on: .holdHearing,
        asking: day, present, investigators, party, finalWords, signed
    ) { id, version, heldOn, present, investigators, party, finalWords, signed in
        HoldHearing(
            id, version: version,
            HearingMinutes(
                heldOn: heldOn, present: present, investigators: investigators, party: party, finalWords: finalWords,
                isSigned: signed))
    }

    private static let day = Ask<Case, LegalDate>.day(
        "heldOn", Wording("举行日期", "Held on"), start: { $0.loaded.facts.hearing.notice?.heldOn })
    private static let present = Ask<Case, String>.text(
        "present", Wording("参加人员", "Who was there"), rows: 3, example: "当事人委托代理人陈某，调查人员李梅、王强")
    private static let investigators = Ask<Case, String>.text(
        "investigators", Wording("调查人员提出的事实、证据和处罚建议", "Facts, evidence and proposal of the investigators"),
        example: "销售假冒丝巾120条，有交易记录和实物为证，建议罚款20000元")
    private static let party = Ask<Case, String>.text(
        "party", Wording("当事人的申辩和质证", "What the party said against it"), example: "对数量无异议，认为罚款过重")
    private static let finalWords = Ask<Case, String>.text(
        "finalWords", Wording("最后陈述", "Final words"), rows: 3, example: "请求从轻处罚")
    private static let signed = Ask<Case, Bool>.yesNo(
        "signed", Wording("当事人或者代理人签字", "Signed by the party or its agent"), yes: Wording("已签字", "Signed"),
        no: Wording("拒绝签字，已在笔录中注明", "Refused, as the minutes note"))
}

/// Ends a hearing that was asked for without its being held: the party takes its request back, or does not attend.
package struct EndHearing: Operation {
    package static let name = "case.end-hearing"

    package let id: CaseID
    package let version: Int?
    package let ending: HearingEnding

    package init(_ id: CaseID, version: Int? = nil, _ ending: HearingEnding) {
        self.id = id
        self.version = version
        self.ending = ending
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(
            ending.withdrawn ? .withdrawHearing : .missHearing, .reason(ending.text), reason: ending.text)
        try work.voidClocks(of: .hearingDay, on: step.record.reference)
        try CasePaper.write(.hearingEnding, ending, on: id, in: work)
        return result
    }
}

extension EndHearing {
    static let withdrawalAct = Act<Case>(
        "hearing-withdrawal", "withdrawHearing", on: .withdrawHearing, isWayOut: true,
        asking: .text("text", Wording("撤回的方式和内容", "How it was taken back"), rows: 3, example: "书面撤回听证要求")
    ) { id, version, text in
        EndHearing(id, version: version, HearingEnding(withdrawn: true, text: text))
    }

    static let absenceAct = Act<Case>(
        "hearing-absence", "missHearing", on: .missHearing, isWayOut: true,
        asking: .text(
            "text", Wording("未出席或者中途退出的情况", "How the party did not attend, or left"), rows: 3,
            example: "经通知无正当理由未到场，听证终止")
    ) { id, version, text in
        EndHearing(id, version: version, HearingEnding(withdrawn: false, text: text))
    }
}

/// Hands in the report on a hearing.
package struct ReportHearing: Operation {
    package static let name = "case.report-hearing"

    package let id: CaseID
    package let version: Int?
    package let report: HearingReport

    package init(_ id: CaseID, version: Int? = nil, _ report: HearingReport) {
        self.id = id
        self.version = version
        self.report = report
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("findings", report.findings, Wording("听证情况", "the findings"))
        try CaseInput.limitLength("reasons", report.reasons, Wording("理由", "the reasons"))
        let result = try step.take(.reportHearing, .hearingReport(report), reason: report.advice.label.zh)
        try CasePaper.write(.hearingReport, report, on: id, in: work)
        return result
    }
}

extension ReportHearing {
    static let act = Act<Case>(
        "hearing-report", "reportHearing", on: .reportHearing,
        asking: .text("findings", Wording("听证情况", "What the hearing showed"), rows: 6, example: "双方对违法事实无争议，争议在罚款数额"),
        advice,
        .text("reasons", Wording("理由", "Reasons"), example: "罚款在法定幅度以内，无从轻情节")
    ) { id, version, findings, advice, reasons in
        ReportHearing(
            id, version: version, HearingReport(findings: findings, advice: advice, reasons: reasons))
    }

    private static let advice = Ask<Case, HearingAdvice>.one(
        "advice", Wording("处理意见", "Advice"), \.label, few: true, example: .asIntended)
}
