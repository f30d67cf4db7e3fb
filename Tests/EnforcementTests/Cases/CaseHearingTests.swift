import Enforcement
import Law
import Testing

struct CaseHearingTests {
    @Test func `a hearing is asked for where the penalty reaches a line, within the period of the notice`() {
        var facts = noticed()
        facts.act = .hearingRequest(HearingRequest(askedOn: CaseScene.day, text: "要求听证"))
        #expect(CaseScene.refusal(.noticeGiven, .requestHearing, facts, by: CaseScene.officer) == nil)
        facts.notice = PenaltyNotice(penalty: CaseScene.penalty, servedOn: CaseScene.day, hearing: [])
        #expect(
            CaseScene.refusal(.noticeGiven, .requestHearing, facts, by: CaseScene.officer)
                == RefusalCode("no-hearing-right"))
    }

    @Test func `a notice of before the right was kept keeps no right from the party`() {
        var facts = noticed()
        facts.notice = PenaltyNotice(penalty: CaseScene.penalty, servedOn: CaseScene.day, hearing: nil)
        facts.act = .hearingRequest(HearingRequest(askedOn: CaseScene.day, text: "要求听证"))
        #expect(CaseScene.refusal(.noticeGiven, .requestHearing, facts, by: CaseScene.officer) == nil)
    }

    @Test(arguments: [(-8, true), (-7, false), (1, false), (2, true)])
    func `a request before the notice or after its period is refused`(days: Int, isRefused: Bool) {
        var facts = noticed()
        facts.act = .hearingRequest(HearingRequest(askedOn: CaseScene.day.adding(days: days), text: "要求听证"))
        let expected = isRefused ? RefusalCode("hearing-request-late") : nil
        #expect(CaseScene.refusal(.noticeGiven, .requestHearing, facts, by: CaseScene.officer) == expected)
    }

    @Test func `whoever gave a hearing up has no second one on the same notice`() {
        var facts = noticed()
        facts.hearing.isAsked = true
        #expect(
            CaseScene.refusal(.noticeGiven, .requestHearing, facts, by: CaseScene.officer)
                == RefusalCode("hearing-over"))
    }

    @Test(arguments: CaseState.allCases)
    func `while a hearing is pending nothing is decided`(state: CaseState) {
        let pending: Set<CaseState> = [.hearingAsked, .hearingSet, .hearingHeld, .hearingReported, .hearingReview]
        var facts = noticed()
        facts.statementWaived = true
        facts.act = .decision(decision)
        let refusal = CaseScene.refusal(state, .decide, facts, by: CaseScene.head)
        if pending.contains(state) { #expect(refusal == .notInThisState) }
        if state == .heard || state == .noticeGiven { #expect(refusal == nil) }
    }

    @Test func `whoever investigated does not preside, also after having left the case`() {
        var facts = noticed()
        facts.team = [CaseScene.wang]
        facts.act = .hearingNotice(setting(), latest: CaseScene.day.adding(days: 3))
        let investigator = CaseScene.actor("LI", [.legalReviewer])
        #expect(
            CaseScene.refusal(.hearingAsked, .setHearing, facts, by: investigator)
                == RefusalCode("host-is-investigator"))
        #expect(CaseScene.refusal(.hearingAsked, .setHearing, facts, by: CaseScene.reviewer) == nil)
    }

    @Test(arguments: [(0, false), (1, true)])
    func `the party is told in time or the day is another`(daysTooLate: Int, isRefused: Bool) {
        var facts = noticed()
        facts.act = .hearingNotice(setting(), latest: CaseScene.day.adding(days: -daysTooLate))
        let expected = isRefused ? RefusalCode("hearing-notice-late") : nil
        for state in [CaseState.hearingAsked, .hearingSet] {
            #expect(CaseScene.refusal(state, .setHearing, facts, by: CaseScene.reviewer) == expected)
        }
    }

    @Test(arguments: [CaseEvent.holdHearing, .missHearing])
    func `nothing comes of a hearing before its day, and only its host says what came`(event: CaseEvent) {
        var facts = noticed()
        facts.hearing = HearingStanding(isAsked: true, notice: setting())
        facts.act = event == .holdHearing ? .hearingMinutes(minutes()) : .reason("无正当理由未到场")
        let day = Moment(CaseScene.day.adding(days: 14), hour: 12)
        #expect(
            CaseScene.refusal(.hearingSet, event, facts, by: CaseScene.reviewer) == RefusalCode("hearing-to-come"))
        #expect(CaseScene.refusal(.hearingSet, event, facts, by: CaseScene.reviewer, at: day) == nil)
        let another = CaseScene.actor("OTHER", [.legalReviewer])
        #expect(CaseScene.refusal(.hearingSet, event, facts, by: another, at: day) == RefusalCode("other-host"))
    }

    @Test(arguments: [
        HearingMinutes(
            heldOn: CaseScene.day.adding(days: 15), present: "孙某", investigators: "事实", party: "申辩", finalWords: "",
            isSigned: true),
        HearingMinutes(
            heldOn: CaseScene.day.adding(days: 14), present: " ", investigators: "事实", party: "申辩", finalWords: "",
            isSigned: true),
        HearingMinutes(
            heldOn: CaseScene.day.adding(days: 14), present: "孙某", investigators: "", party: "申辩", finalWords: "",
            isSigned: true),
        HearingMinutes(
            heldOn: CaseScene.day.adding(days: 14), present: "孙某", investigators: "事实", party: "", finalWords: "",
            isSigned: true),
    ])
    func `minutes of another day or of one side only are refused`(minutes: HearingMinutes) {
        var facts = noticed()
        facts.hearing = HearingStanding(isAsked: true, notice: setting())
        facts.act = .hearingMinutes(minutes)
        let later = Moment(CaseScene.day.adding(days: 20), hour: 9)
        #expect(
            CaseScene.refusal(.hearingSet, .holdHearing, facts, by: CaseScene.reviewer, at: later)
                == RefusalCode("minutes-incomplete"))
    }

    @Test func `after the hearing the file goes through legal review before anything is decided`() {
        let path: [(CaseState, CaseEvent)] = [
            (.hearingHeld, .reportHearing), (.hearingReported, .takeUpReview), (.hearingReview, .passReview),
        ]
        #expect(
            path.map { Case.procedure.transition(from: $0.0, on: $0.1)?.to } == [
                .hearingReported, .hearingReview, .heard,
            ])
        #expect(Case.procedure.transition(from: .hearingReview, on: .returnFromReview)?.to == .investigating)
    }

    @Test func `the days from the request to the report do not count in the time for the decision`() {
        let pause = ClockPause(.caseDecision, for: .hearing)
        let rows = Case.procedure.transitions
        #expect(rows.filter { $0.pauses.contains(pause) }.map(\.event) == [.requestHearing])
        #expect(
            Set(rows.filter { $0.resumes.contains(pause) }.map(\.event)) == [
                .withdrawHearing, .missHearing, .reportHearing,
            ])
    }

    @Test func `a confiscation counts with gains and goods together`() {
        let penalty = Penalty(kinds: [.confiscation, .licence], confiscated: .yuan(3_000))
        #expect(penalty.intended(goods: .yuan(8_000)).confiscated == .yuan(11_000))
        #expect(penalty.intended(goods: nil).confiscated == .yuan(3_000))
        #expect(penalty.intended(goods: nil).others == [.licence])
        #expect(Penalty(kinds: [.confiscation]).intended(goods: nil).confiscated == nil)
    }

    private var decision: CaseDecision {
        CaseDecision(kind: .penalty, penalty: CaseScene.penalty, reasons: "事实清楚", basis: "商标法第六十条")
    }

    private func setting() -> HearingNotice {
        HearingNotice(
            heldOn: CaseScene.day.adding(days: 14), time: "9时30分", place: "三楼会议室", secrecy: nil,
            hostID: UserID("REVIEWER"), host: "何审", recorder: "林记", servedOn: CaseScene.day)
    }

    private func minutes() -> HearingMinutes {
        HearingMinutes(
            heldOn: CaseScene.day.adding(days: 14), present: "孙某、李梅、王强", investigators: "销售假冒商品120件",
            party: "数量有误", finalWords: "请求从轻", isSigned: true)
    }

    /// Told seven days ago; the period ends tomorrow.
    private func noticed() -> CaseFacts {
        var facts = CaseScene.facts
        let grounds = HearingRight.grounds(
            for: IntendedPenalty(fine: .yuan(20_000), confiscates: false, confiscated: nil), of: .person,
            on: CaseScene.day)
        facts.notice = PenaltyNotice(
            penalty: CaseScene.penalty, servedOn: CaseScene.day.adding(days: -7), hearing: grounds)
        facts.statementUntil = Moment(CaseScene.day.adding(days: 2)).adding(milliseconds: -1)
        return facts
    }
}
