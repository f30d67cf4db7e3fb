import Enforcement
import Law
import Testing

struct TransferProcedureTests {
    @Test func `nobody approves a transfer he proposed or works on`() {
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(refusal(.proposed, .approve, by: both) == .secondPerson)
        #expect(refusal(.proposed, .approve, by: CaseScene.head) == nil)
        #expect(refusal(.proposed, .approve, by: CaseScene.officer) == .notAllowed)
    }

    @Test func `a transfer needs a team of two valid officers`() {
        var facts = facts
        facts.team = [CaseScene.li, CaseScene.expired]
        #expect(refusal(.proposed, .approve, facts, by: CaseScene.head) == RefusalCode("two-valid-officers"))
    }

    @Test func `not approving needs reasons on file`() {
        var facts = facts
        facts.act = .reason("")
        #expect(refusal(.proposed, .disapprove, facts, by: CaseScene.head) == RefusalCode("reasons-missing"))
        facts.act = .reason("未达追诉标准")
        #expect(refusal(.proposed, .disapprove, facts, by: CaseScene.head) == nil)
    }

    @Test(
        arguments: [
            (UnitKind.police, "430103", nil),
            (.police, "430100", RefusalCode("not-same-level-police")),
            (.police, "430104", RefusalCode("not-same-level-police")),
            (.procuratorate, "430103", RefusalCode("not-same-level-police")),
        ] as [(UnitKind, String, RefusalCode?)])
    func `the file goes to the police of the same level`(kind: UnitKind, region: String, expected: RefusalCode?) {
        var facts = facts
        facts.act = .receiver(PoliceUnit(id: UnitID("P"), kind: kind, region: region))
        #expect(refusal(.approved, .handOver, facts, by: CaseScene.officer) == expected)
    }

    @Test func `only the police that has the file acts on it`() {
        let other = CaseScene.actor("P2", [.policeHead], unit: UnitID("OLD"))
        #expect(refusal(.received, .file, by: policeHead) == nil)
        #expect(refusal(.received, .file, by: other, parties: ["OLD", "POLICE"]) == RefusalCode("not-the-receiver"))
        #expect(refusal(.received, .file, by: CaseScene.head) == .notAllowed)
    }

    @Test func `a file is forwarded to other police, never to the same`() {
        var facts = facts
        facts.act = .receiver(PoliceUnit(id: UnitID("POLICE"), kind: .police, region: "430103"))
        #expect(refusal(.handedOver, .forward, facts, by: police) == RefusalCode("not-other-police"))
        facts.act = .receiver(PoliceUnit(id: UnitID("OTHER"), kind: .police, region: "430104"))
        #expect(refusal(.handedOver, .forward, facts, by: police) == nil)
    }

    @Test func `a supplement is asked for once at a time and supplied only when asked for`() {
        var facts = facts
        facts.act = .reason("缺鉴定意见")
        #expect(refusal(.received, .requestSupplement, facts, by: police) == nil)
        #expect(refusal(.received, .supplement, by: CaseScene.officer) == RefusalCode("no-supplement-asked"))
        facts.supplementOpen = true
        #expect(refusal(.received, .requestSupplement, facts, by: police) == RefusalCode("supplement-open"))
        #expect(refusal(.received, .supplement, facts, by: CaseScene.officer) == nil)
    }

    @Test func `not filing needs reasons and is decided by the head of police`() {
        var facts = facts
        facts.act = .reason(" ")
        #expect(refusal(.received, .refuseFiling, facts, by: policeHead) == RefusalCode("reasons-missing"))
        facts.act = .reason("没有犯罪事实")
        #expect(refusal(.received, .refuseFiling, facts, by: policeHead) == nil)
        #expect(refusal(.received, .refuseFiling, facts, by: police) == .notAllowed)
    }

    @Test(arguments: [
        (
            TransferState.proposed, TransferEvent.approve, [TimeLimitID.transferHandOver],
            [TimeLimitID.transferHeadDecision]
        ),
        (.approved, .handOver, [.transferForward], [.transferHandOver]),
        (.handedOver, .receive, [.transferFilingDecision], [.transferForward]),
        (.forwarded, .receive, [.transferFilingDecision], [.transferForward]),
        (.handedOver, .receiveIncomplete, [.transferFilingDecision, .policeSupplementNotice], [.transferForward]),
        (
            .received, .file, [.transferGoods],
            [.transferFilingDecision, .policeClueDecision, .policeSupplementNotice, .policeSupplement]
        ),
        (
            .received, .refuseFiling, [.transferReconsiderationRequest],
            [.transferFilingDecision, .policeClueDecision, .policeSupplementNotice, .policeSupplement]
        ),
        (.received, .requestSupplement, [.policeSupplement], [.policeSupplementNotice]),
        (.received, .verify, [.policeClueDecision], [.transferFilingDecision]),
        (.notFiled, .requestReconsideration, [.transferReconsiderationDecision], [.transferReconsiderationRequest]),
        (
            .notFiled, .upholdRefusal, [.transferSupervisionAfterReconsideration],
            [.transferReconsiderationDecision]
        ),
        (.notFiled, .fileOnReconsideration, [.transferGoods], [.transferReconsiderationDecision]),
        (
            .notFiled, .requestSupervision, [],
            [.transferReconsiderationRequest, .transferSupervisionAfterReconsideration]
        ),
        (.filed, .handOverGoods, [], [.transferGoods]),
    ])
    func `each step starts the next clock and stops its own`(
        state: TransferState, event: TransferEvent, starts: [TimeLimitID], stops: [TimeLimitID]
    ) throws {
        let row = try #require(Transfer.procedure.transition(from: state, on: event))
        #expect(row.starts.map(\.limit) == starts)
        #expect(row.stops == stops)
    }

    @Test func `the letter goes with the hand-over, and every answer of the police in writing`() {
        let issuing = Transfer.procedure.transitions.filter { !$0.documents.isEmpty }
        let letters = issuing.filter { $0.documents == [.criminalTransfer] }
        #expect(letters.map(\.event) == [.handOver])
        let answers = issuing.filter { $0.documents != [.criminalTransfer] }
        #expect(answers.allSatisfy { $0.documents.count == 1 && DocumentForm.ofThePolice.isSuperset(of: $0.documents) })
        #expect(
            Set(answers.map(\.event)) == [
                .receive, .receiveIncomplete, .forward, .requestSupplement, .file, .refuseFiling, .sendBack,
                .upholdRefusal, .fileOnReconsideration, .fileAsNotified,
            ])
    }

    private let police = CaseScene.actor("P1", [.police], unit: UnitID("POLICE"))
    private let policeHead = CaseScene.actor("PH", [.policeHead], unit: UnitID("POLICE"))

    private var facts: TransferFacts {
        TransferFacts(
            proposedBy: UserID("LI"), team: [CaseScene.li, CaseScene.wang], sender: CaseScene.unit,
            senderRegion: "430103", receiver: UnitID("POLICE"))
    }

    private func refusal(
        _ state: TransferState, _ event: TransferEvent, _ given: TransferFacts? = nil, by actor: Actor,
        parties: [String] = ["POLICE"]
    ) -> RefusalCode? {
        let scope = RecordScope(
            kind: .transfer, unitID: CaseScene.unit, region: "430103", people: [UserID("LI"), UserID("WANG")],
            parties: Set(parties.map { UnitID($0) }))
        do throws(Refusal) {
            _ = try Transfer.procedure.advance(
                state, on: event, facts: given ?? facts, scope: scope, by: actor, at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }
}
