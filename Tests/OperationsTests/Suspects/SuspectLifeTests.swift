import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// One suspect from the police's filing to the judgment.
struct SuspectLifeTests {
    /// A transfer that the police filed, with one person entered.
    private func scene() async throws -> (world: CaseWorld, suspect: SuspectID) {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        let entered = try await world.office.perform(RegisterSuspect(transfer, name: "王某"), as: world.policeman)
        return (world, entered.suspect)
    }

    private func load(_ id: SuspectID, _ world: CaseWorld, as actor: Actor? = nil) async throws -> SuspectFile {
        let (now, reader) = (world.house.clock.now, actor ?? world.policeHead)
        return try await world.office.read { try SuspectFile(id, for: reader, at: now, yellow: .third, in: $0) }
    }

    private func running(_ id: SuspectID, _ world: CaseWorld) async throws -> [TimeLimitID: Moment] {
        let clocks = try await load(id, world).clocks.filter(\.isRunning)
        return Dictionary(uniqueKeysWithValues: clocks.map { ($0.limitID, $0.dueAt) })
    }

    @Test func `from detention to a judgment in force, with each clock as long as its article says`() async throws {
        let (world, id) = try await scene()
        let (start, check) = (world.house.clock.now.date, world.procurator.unitID)
        try await world.act(OrderMeasure(id, .detention, on: start), as: world.policeHead)
        #expect(try await running(id, world)[.arrestRequest]?.date == start.adding(days: 3))
        try await world.act(ChangeDetention(id, isGrave: false, reason: "需核实去向"), as: world.policeHead)
        #expect(try await running(id, world)[.arrestRequest]?.date == start.adding(days: 7))
        try await world.act(RequestArrest(id, to: check), as: world.policeman)
        #expect(
            try await running(id, world) == [.arrestDecision: Moment(start.adding(days: 8)).adding(milliseconds: -1)])
        try await world.act(DecideArrest.approve(id), as: world.procurator)
        #expect(try await load(id, world).loaded.record.measure == .arrest)
        try await world.act(RequestProsecution(id, to: check), as: world.policeman)
        #expect(try await running(id, world).keys.sorted() == [.prosecutionDecision])
        try await world.act(LengthenReview(id, reason: "案情复杂"), as: world.procurator)
        try await world.act(DecideProsecution.prosecute(id, for: .sellingCounterfeits), as: world.procurator)
        #expect(try await running(id, world).isEmpty)
        world.house.clock.advance(days: 30)
        try await world.act(
            RecordJudgment(id, judgment(on: world.house.clock.now.date)), as: world.procurator)
        try await world.act(RecordEffect(id, on: world.house.clock.now.date), as: world.procurator)
        let file = try await load(id, world)
        #expect(file.loaded.record.state == .final)
        #expect(file.fineOffset?.remaining == .yuan(40_000))
        #expect(file.clocks.allSatisfy { $0.outcome == .met })
    }

    private func judgment(on day: LegalDate) -> Judgment {
        Judgment(
            verdict: .convicted, crime: .sellingCounterfeits, sentence: .imprisonment, months: 10, probation: 12,
            fine: .yuan(60_000), administrativeFine: .yuan(20_000), court: "青石县人民法院", number: "（2026）云0121刑初31号",
            judgedOn: day)
    }

    @Test func `thirty days for gang crime count from the detention`() async throws {
        let (world, id) = try await scene()
        let start = world.house.clock.now.date
        try await world.act(OrderMeasure(id, .detention, on: start), as: world.policeHead)
        world.house.clock.advance(days: 2)
        try await world.act(ChangeDetention(id, isGrave: true, reason: "结伙作案"), as: world.policeHead)
        #expect(
            try await running(id, world) == [
                .arrestRequestGrave: Moment(start.adding(days: 31)).adding(milliseconds: -1)
            ])
        let again = ChangeDetention(id, isGrave: true, reason: "结伙作案")
        #expect(try await world.refusal(of: again, as: world.policeHead) == RefusalCode("grave-already"))
    }

    @Test func `a refused arrest frees the suspect and says why`() async throws {
        let (world, id) = try await scene()
        try await world.act(OrderMeasure(id, .detention, on: world.house.clock.now.date), as: world.policeHead)
        try await world.act(RequestArrest(id, to: world.procurator.unitID), as: world.policeman)
        try await world.act(DecideArrest.refuse(id, .insufficient, reason: "明知的证据不足"), as: world.procurator)
        let file = try await load(id, world)
        #expect(file.loaded.record.state == .investigated && file.loaded.record.measure == .none)
        #expect(file.loaded.record.arrestRefusal == .insufficient)
        #expect(file.steps.first?.reason == "证据不足：明知的证据不足")
        #expect(try await running(id, world).isEmpty)
    }

    @Test func `the fast track leaves ten days from the request, five more where it is lengthened`() async throws {
        let (world, id) = try await scene()
        try await world.act(RequestProsecution(id, to: world.procurator.unitID), as: world.policeman)
        let start = world.house.clock.now.date
        world.house.clock.advance(days: 3)
        try await world.act(TakeFastTrack(id), as: world.procurator)
        let due = try #require(try await running(id, world)[.prosecutionFastTrack])
        #expect(due.date >= start.adding(days: 10) && due.date < start.adding(days: 13))
        try await world.act(LengthenReview(id, reason: "可能判处一年以上"), as: world.procurator)
        let longer = try #require(try await running(id, world)[.prosecutionFastTrack])
        #expect(longer.date >= start.adding(days: 15))
        #expect(
            try await world.refusal(of: LengthenReview(id, reason: "再延"), as: world.procurator)
                == RefusalCode("extended-already"))
    }

    @Test func `a judgment that does not hold together is refused at its field`() async throws {
        let (world, id) = try await scene()
        try await world.act(RequestProsecution(id, to: world.procurator.unitID), as: world.policeman)
        try await world.act(DecideProsecution.prosecute(id, for: .sellingCounterfeits), as: world.procurator)
        let wrong = Judgment(
            verdict: .acquitted, crime: nil, sentence: .imprisonment, months: 6, court: "青石县人民法院", number: "31",
            judgedOn: world.house.clock.now.date)
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await world.office.perform(RecordJudgment(id, wrong), as: world.procurator)
        }
        #expect(refusal?.facts["field"] == "sentence")
    }

    @Test func `the same person is entered once, and only after the police filed`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        let enter = RegisterSuspect(transfer, name: "王某")
        #expect(try await world.refusal(of: enter, as: world.policeman) == .notInThisState)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        #expect(try await world.refusal(of: enter, as: world.li) == .notAllowed)
        _ = try await world.office.perform(enter, as: world.policeman)
        #expect(try await world.refusal(of: enter, as: world.policeman) == .duplicate)
        #expect(try await world.refusal(of: RegisterSuspect(transfer, name: "李某"), as: world.policeman) == nil)
    }

    @Test func `the sender and the procuratorate see the suspect, other units do not`() async throws {
        let (world, id) = try await scene()
        let city = try await world.house.unit("临川市市场监督管理局", region: "430300")
        let stranger = try await world.house.person("外人", [.officer, .unitHead], in: city)
        func seen(by actor: Actor) async throws -> [SuspectID] {
            try await world.office.read {
                try SuspectStore.lines(SuspectStore.Filter(), for: actor, in: $0).map(\.record.id)
            }
        }
        for actor in [world.li, world.head, world.policeman, world.procurator] {
            #expect(try await seen(by: actor) == [id])
            _ = try await load(id, world, as: actor)
        }
        #expect(try await seen(by: stranger).isEmpty)
        await #expect(throws: Refusal.self) { _ = try await load(id, world, as: stranger) }
        await #expect(throws: Refusal.self) { _ = try await seen(by: world.reviewer) }
    }

    @Test func `a person's number is masked`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        let number = "11010519491231002X"
        let entered = try await world.office.perform(
            RegisterSuspect(transfer, name: "王某", code: number), as: world.policeman)
        let shown = try #require(try await load(entered.suspect, world).loaded.subject.code)
        #expect(shown != number && shown.contains("*"))
    }
}
