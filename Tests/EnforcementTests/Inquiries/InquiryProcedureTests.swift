import Enforcement
import Law
import Testing

/// Samples, tests and identification of goods, step by step.
struct InquiryProcedureTests {
    private static let day = CaseScene.day

    private static func facts(_ kind: InquiryKind, _ retest: RetestRight = .none, act: InquiryAct? = nil)
        -> InquiryFacts
    {
        InquiryFacts(
            kind: kind, retest: retest, team: [CaseScene.li, CaseScene.wang],
            investigators: [UserID("LI"), UserID("WANG")], act: act)
    }

    private static func take(
        _ state: InquiryState, _ event: InquiryEvent, _ facts: InquiryFacts, by actor: Actor = CaseScene.officer,
        at moment: Moment = CaseScene.now
    ) -> (to: InquiryState?, code: RefusalCode?) {
        let scope = RecordScope(
            kind: .inquiry, unitID: CaseScene.unit, region: "430103", people: [UserID("LI"), UserID("WANG")])
        do throws(Refusal) {
            let step = try Inquiry.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: moment)
            return (step.to, nil)
        } catch {
            return (nil, error.code)
        }
    }

    private static func sample(
        on day: LegalDate = day, total: Int64 = 380, drawn: Int64 = 6, spare: Int64 = 3, seals: String = "0012"
    ) -> InquirySample {
        InquirySample(
            drawnOn: day, place: "库房", method: "随机", total: total, drawn: drawn, spare: spare, unit: "条", seals: seals,
            present: "孙某", officers: [])
    }

    private static func round(
        _ organ: String = "省质检院", sent: LegalDate = day, until: LegalDate? = nil, measure: MeasureID? = nil,
        told: LegalDate? = nil
    ) -> InquiryRound {
        InquiryRound(
            organ: organ, question: "成分", sentOn: sent, until: until ?? day.adding(days: 10), measureID: measure,
            partyToldOn: told)
    }

    private static func result(
        _ finding: InquiryFinding = .failed, report: String = "118", on day: LegalDate = day
    ) -> InquiryResult {
        InquiryResult(
            finding: finding, words: "不符", report: report, receivedOn: day, evidenceID: EvidenceID("E"), digest: "0",
            cost: nil)
    }

    @Test(arguments: InquiryKind.allCases)
    func `time stops with what is asked and goes on with the answer, for the check and for the decision`(
        kind: InquiryKind
    ) throws {
        let (away, back): (InquiryEvent, InquiryEvent) = kind.isTest ? (.entrust, .receive) : (.ask, .hear)
        let asked = try #require(Inquiry.procedure.transition(from: .opened, on: away))
        let answered = try #require(Inquiry.procedure.transition(from: .away, on: back))
        let time = [TimeLimitID.clueCheck, .caseDecision].map { ClockPause($0, for: kind.reason, of: .theCase) }
        #expect(asked.pauses == time && answered.resumes == time)
        #expect(Set(time).isSubset(of: Inquiry.procedure.transition(from: .away, on: .abandon)?.resumes ?? []))
    }

    @Test func `a sample takes two officers whose certificates are good on the day it is drawn`() {
        var facts = Self.facts(.inspection, act: .sample(Self.sample()))
        #expect(Self.take(.opened, .draw, facts).to == .sampled)
        facts.team = [CaseScene.li, CaseScene.expired]
        #expect(Self.take(.opened, .draw, facts).code == RefusalCode("two-valid-officers"))
        facts.act = .sample(Self.sample(on: Self.day.adding(days: -2)))
        #expect(Self.take(.opened, .draw, facts).to == .sampled, "the certificate was good then")
        #expect(Self.take(.opened, .draw, Self.facts(.identification)).code == RefusalCode("another-inquiry"))
    }

    @Test(arguments: [
        (sample(total: 8), "more than there is"), (sample(drawn: 0), "none"), (sample(seals: " "), "no seal"),
        (sample(on: day.adding(days: 1)), "tomorrow"),
    ])
    func `a sample that cannot be is refused`(sample: InquirySample, why: String) {
        let code = Self.take(.opened, .draw, Self.facts(.inspection, act: .sample(sample))).code
        #expect(code == RefusalCode("sample-incomplete"), "\(why)")
    }

    @Test func `a party whose goods are held is told of the time before it stops`() {
        let measure = MeasureID("M")
        let untold = Self.facts(.inspection, act: .round(Self.round(measure: measure)))
        #expect(Self.take(.sampled, .entrust, untold).code == RefusalCode("round-incomplete"))
        let told = Self.facts(.inspection, act: .round(Self.round(measure: measure, told: Self.day)))
        #expect(Self.take(.sampled, .entrust, told).to == .away)
        let backwards = Self.facts(.inspection, act: .round(Self.round(until: Self.day.adding(days: -1))))
        #expect(Self.take(.sampled, .entrust, backwards).code == RefusalCode("round-incomplete"))
    }

    @Test func `the holder says whether goods are genuine, and not whether they are good`() {
        var facts = Self.facts(.identification, act: .result(Self.result(.failed)))
        facts.rounds = [Self.round()]
        #expect(Self.take(.away, .hear, facts).code == RefusalCode("result-incomplete"))
        facts.act = .result(Self.result(.counterfeit, report: ""))
        #expect(Self.take(.away, .hear, facts).to == .answered)
        facts.kind = .testing
        #expect(Self.take(.away, .receive, facts).code == RefusalCode("result-incomplete"), "a test has a number")
        facts.act = .result(Self.result(.failed, on: Self.day.adding(days: -1)))
        #expect(Self.take(.away, .receive, facts).code == RefusalCode("result-incomplete"), "before it was sent")
    }

    @Test(arguments: [
        (RetestRight.product, InquiryEvent.tellProduct, TimeLimitID.productRetest as TimeLimitID?),
        (.food, .tellFood, .foodRetest), (.none, .tellTest, nil),
    ])
    func `how long the party has follows from the law of the goods`(
        right: RetestRight, event: InquiryEvent, limit: TimeLimitID?
    ) {
        let row = Inquiry.procedure.transition(from: .answered, on: event)
        #expect(row?.starts.map(\.limit) == [limit].compactMap(\.self) && right.limit == limit)
        for other in [InquiryEvent.tellProduct, .tellFood, .tellTest, .tellAnswer] {
            let to = Self.take(.answered, other, Self.facts(.inspection, right, act: .telling(Self.day))).to
            #expect((to != nil) == (other == event), "\(other)")
        }
    }

    @Test func `a second test is asked for in time, granted by the head, and done by another laboratory`() throws {
        var facts = Self.facts(.inspection, .product)
        facts.retestUntil = Moment(Self.day.adding(days: 1))
        facts.rounds = [Self.round().answered(Self.result())]
        facts.act = .dispute(InquiryDispute(raisedOn: Self.day, words: "抽样不当"))
        #expect(Self.take(.told, .askRetest, facts).to == .disputed)
        facts.retestUntil = Moment(Self.day).adding(milliseconds: -1)
        #expect(Self.take(.told, .askRetest, facts).code == RefusalCode("retest-late"))
        facts.act = .reason("备用样品完好")
        #expect(Self.take(.disputed, .grant, facts).code == .notAllowed)
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(Self.take(.disputed, .grant, facts, by: both).code == .secondPerson)
        #expect(Self.take(.disputed, .grant, facts, by: CaseScene.head).to == .granted)
        facts.act = .round(Self.round())
        #expect(Self.take(.granted, .entrust, facts).code == RefusalCode("same-laboratory"))
        facts.act = .round(Self.round("部质检中心"))
        #expect(Self.take(.granted, .entrust, facts).to == .away)
    }

    @Test func `it is closed when the party's time is over, or it waived it`() {
        var facts = Self.facts(.inspection, .food, act: .closing(isWaived: false))
        facts.retestUntil = CaseScene.now.adding(hours: 1)
        #expect(Self.take(.told, .close, facts).code == RefusalCode("dispute-open"))
        #expect(Self.take(.told, .close, facts, at: CaseScene.now.adding(hours: 2)).to == .closed)
        facts.act = .closing(isWaived: true)
        #expect(Self.take(.told, .close, facts).to == .closed)
    }

    @Test func `an investigation is not concluded while something is not answered or not told`() {
        var facts = CaseScene.facts
        facts.pendingInquiries = ["青市监检〔2026〕1号"]
        #expect(
            CaseScene.refusal(.investigating, .conclude, facts, by: CaseScene.officer)
                == RefusalCode("inquiry-pending"))
        #expect(InquiryState.allCases.filter { !$0.isPending } == [.told, .closed, .abandoned])
    }
}
