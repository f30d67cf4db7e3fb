import Enforcement
import Law
import Testing

/// Suspension, resumption and termination of an investigation.
struct CaseStayTests {
    @Test func `a suspension stops the count and sets a day to look at it again`() throws {
        let step = try Case.procedure.advance(
            .investigating, on: .suspend, facts: suspending(), scope: CaseScene.scope, by: CaseScene.head,
            at: CaseScene.now)
        #expect(step.to == .suspended)
        #expect(step.pauses == [ClockPause(.caseDecision, for: .stay)])
        #expect(step.starts.map(\.limit) == [.stayReview])
    }

    @Test func `a resumption lets time count again and ends that day`() throws {
        var facts = CaseScene.facts
        facts.act = .reason("相关裁定已生效")
        let step = try Case.procedure.advance(
            .suspended, on: .resume, facts: facts, scope: CaseScene.scope, by: CaseScene.head, at: CaseScene.now)
        #expect(step.to == .investigating)
        #expect(step.resumes == [ClockPause(.caseDecision, for: .stay)])
        #expect(step.stops == [.stayReview])
    }

    @Test(arguments: [(0, "reasons-missing"), (-1, "reasons-missing"), (1, nil)] as [(Int, String?)])
    func `the day to look at it again lies ahead`(days: Int, code: String?) {
        let facts = suspending(until: CaseScene.day.adding(days: days))
        for (state, event) in [(CaseState.investigating, CaseEvent.suspend), (.suspended, .keepSuspended)] {
            #expect(CaseScene.refusal(state, event, facts, by: CaseScene.head) == code.map { RefusalCode($0) })
        }
    }

    @Test func `reasons are given, by a head who does not work on the case`() {
        #expect(
            CaseScene.refusal(.investigating, .suspend, suspending(reasons: " "), by: CaseScene.head)
                == RefusalCode("reasons-missing"))
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(CaseScene.refusal(.investigating, .suspend, suspending(), by: both) == .secondPerson)
        #expect(CaseScene.refusal(.investigating, .suspend, suspending(), by: CaseScene.officer) == .notAllowed)
    }

    @Test(arguments: [CaseEvent.conclude, .addEvidence, .extendDecision, .proposeMeasure, .decide, .extendFurther])
    func `a suspended case goes on only after it is resumed`(event: CaseEvent) {
        #expect(CaseScene.refusal(.suspended, event, CaseScene.facts, by: CaseScene.head) == .notInThisState)
    }

    @Test func `a crime may be transferred from a suspended case`() {
        #expect(CaseState.suspended.isFiledAndOpen)
        #expect(!CaseState.terminated.isFiledAndOpen)
        #expect(CaseState.terminated.isFinal)
        #expect(Case.procedure.finalStates.contains(.terminated))
    }

    @Test(arguments: [CaseState.investigating, .suspended, .concluded, .reviewed, .noticeGiven, .heard])
    func `a case is terminated on a ground, not while goods are held or a transfer is pending`(state: CaseState) {
        var facts = CaseScene.facts
        facts.act = .termination(CaseTermination(ground: .noSuccessor, reasons: "当事人已死亡，无承受人"))
        #expect(CaseScene.refusal(state, .terminate, facts, by: CaseScene.head) == nil)
        facts.measuresInForce = ["青市监扣〔2026〕1号"]
        #expect(CaseScene.refusal(state, .terminate, facts, by: CaseScene.head) == RefusalCode("measure-in-force"))
        facts.measuresInForce = []
        facts.transfers = [.handedOver]
        #expect(CaseScene.refusal(state, .terminate, facts, by: CaseScene.head) == RefusalCode("transfer-pending"))
        facts.transfers = []
        facts.act = .termination(CaseTermination(ground: .other, reasons: ""))
        #expect(CaseScene.refusal(state, .terminate, facts, by: CaseScene.head) == RefusalCode("reasons-missing"))
    }

    private func suspending(
        reasons: String = "相关案件尚未审结", until day: LegalDate = CaseScene.day.adding(days: 30)
    ) -> CaseFacts {
        var facts = CaseScene.facts
        facts.act = .stay(CaseStay(ground: .awaitedDecision, reasons: reasons, reviewOn: day))
        return facts
    }
}
