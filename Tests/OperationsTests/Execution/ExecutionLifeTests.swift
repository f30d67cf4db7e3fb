import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// What follows a penalty decision, as the office keeps it.
struct ExecutionLifeTests {
    @Test func `service opens the execution, with its number and the periods that count from the service`() async throws
    {
        let world = try await CaseWorld()
        let (id, execution) = try await world.served()
        let loaded = try await world.load(execution)
        let served = world.house.clock.now.date
        #expect(loaded.record.number == "青市监执〔2026〕1号")
        #expect(loaded.record.state == .due && loaded.record.caseID == id && loaded.record.servedOn == served)
        #expect(loaded.record.payBy == served.adding(days: 15))
        #expect(loaded.team.map(\.name) == ["李梅", "王强"])
        let clocks = try await world.clocks(loaded.reference)
        #expect(clocks.map(\.limitID) == [.penaltyPayment, .enforcementApplication])
        #expect(clocks.first?.dueAt.date == served.adding(days: 15))
        let window = try #require(loaded.facts.window)
        #expect(window == CourtWindow(servedOn: served, remedies: [], deferral: nil))
        #expect(clocks.last?.startedAt.date == window.after && clocks.last?.dueAt.date == window.last)
    }

    @Test func `paid in time it is performed, and the case can be closed`() async throws {
        let world = try await CaseWorld()
        let (id, execution) = try await world.served()
        let close = CloseCase(id, ClosingReport(performance: "已缴清"))
        #expect(try await world.refusal(of: close, as: world.head) == RefusalCode("execution-open"))
        world.house.clock.advance(days: 10)
        try await pay(execution, .fine, 20_000, world)
        let early = CompleteExecution(execution, text: "罚款已缴清")
        #expect(try await world.refusal(of: early, as: world.li) == RefusalCode("not-settled"))
        try await pay(execution, .gains, 3_000, world)
        let twice = payment(.fine, 1, world)
        #expect(
            try await world.refusal(of: RecordPayment(execution, twice), as: world.li) == RefusalCode("nothing-open"))
        try await world.act(early, as: world.li)
        let ended = try await world.load(execution)
        #expect(ended.record.state == .completed && ended.record.endedAt == world.house.clock.now)
        let clocks = try await world.clocks(ended.reference)
        #expect(
            Dictionary(clocks.map { ($0.limitID, $0.outcome) }) { one, _ in one } == [
                .penaltyPayment: .met, .enforcementApplication: .void,
            ])
        try await world.act(close, as: world.head)
        #expect(try await world.load(id).record.state == .closed)
    }

    @Test func `late it grows by three hundredths a day, and part of that is let off by the head alone`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        world.house.clock.advance(days: 25)
        try await pay(execution, .fine, 20_000, world)
        try await pay(execution, .gains, 3_000, world)
        world.house.clock.advance(days: 30)
        let account = try await account(execution, world)
        #expect(account.open == .yuan(6_000) && account.line(.addition).owed == .yuan(6_000))
        #expect(account.late?.parts.first?.late.steps.last?.text.zh == "20,000元 × 3% × 10日 = 6,000元")
        let reduce = ReduceAddition(execution, FineReduction(amount: .yuan(2_000), agreement: "已召回并达成执行协议"))
        #expect(try await world.refusal(of: reduce, as: world.li) == .notAllowed)
        try await world.act(reduce, as: world.head)
        try await world.act(reduce, as: world.head)
        #expect(try await self.account(execution, world).open == .yuan(2_000))
        #expect(
            try await world.refusal(
                of: ReduceAddition(
                    execution, FineReduction(amount: .yuan(2_001), agreement: "再减")), as: world.head)
                == RefusalCode("more-than-added"))
        try await pay(execution, .addition, 2_000, world)
        try await world.act(CompleteExecution(execution, text: "缴清"), as: world.li)
    }

    @Test func `granted parts have their own days, their clock, and move the time for asking the court`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        let served = world.house.clock.now.date
        world.house.clock.advance(days: 5)
        let last = served.adding(days: 300)
        let plan = Deferral(
            askedOn: world.house.clock.now.date, reason: "停业",
            parts: [
                .init(.yuan(12_000), dueOn: last), .init(.yuan(8_000), dueOn: served.adding(days: 60)),
            ])
        try await world.act(AskDeferral(execution, plan), as: world.li)
        #expect(try await world.refusal(of: DecideDeferral(execution, grants: true), as: world.li) == .notAllowed)
        try await world.act(DecideDeferral(execution, grants: true), as: world.head)
        let granted = try await world.load(execution)
        #expect(granted.record.state == .deferred && granted.record.deferral?.isGranted == true)
        #expect(granted.facts.window?.after == last)
        #expect(try await clock(.executionInstalment, execution, world)?.dueAt.date == served.adding(days: 60))
        world.house.clock.advance(days: 50)
        #expect(try await account(execution, world).line(.addition).owed.minor == 0)
        try await pay(execution, .gains, 3_000, world)
        try await pay(execution, .fine, 8_000, world)
        #expect(try await clock(.executionInstalment, execution, world)?.dueAt.date == last)
        #expect(try await world.refusal(of: demand(execution, world), as: world.li) == RefusalCode("not-overdue"))
    }

    @Test func `a deferral that is not granted leaves the day as it was`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        let plan = Deferral(
            askedOn: world.house.clock.now.date, reason: "困难",
            parts: [.init(.yuan(20_000), dueOn: world.house.clock.now.date.adding(days: 90))])
        try await world.act(AskDeferral(execution, plan), as: world.li)
        try await world.act(DecideDeferral(execution, grants: false, reason: "材料不足"), as: world.head)
        world.house.clock.advance(days: 16)
        #expect(try await account(execution, world).line(.addition).owed == .yuan(600))
        #expect(try await world.load(execution).record.state == .due)
    }

    @Test func `called upon, after ten working days and the time for remedies the court is asked, and enforces`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, execution) = try await reminded(world)
        let loaded = try await world.load(execution)
        #expect(loaded.record.demand?.amount == .yuan(23_600 + 600 * 4), "sixteen to twenty: five days")
        let until = try #require(loaded.facts.demandUntil)
        #expect(
            until.date
                == WorkingCalendar.national.adding(workingDays: 10, to: loaded.record.demand?.servedOn ?? until.date))
        let apply = ApplyToCourt(execution, court: "青石县人民法院", appliedOn: world.house.clock.now.date)
        #expect(try await world.refusal(of: apply, as: world.head) == RefusalCode("demand-running"))
        world.house.clock.now = until.adding(milliseconds: 1)
        #expect(try await world.refusal(of: apply, as: world.head) == RefusalCode("court-not-open"))
        let window = try #require(loaded.facts.window)
        world.house.clock.now = Moment(window.after.adding(days: 1), hour: 9)
        let now = ApplyToCourt(execution, court: "青石县人民法院", appliedOn: world.house.clock.now.date)
        #expect(try await world.refusal(of: now, as: world.li) == .notAllowed)
        try await world.act(now, as: world.head)
        #expect(try await world.load(execution).record.application?.amount == .yuan(43_000), "capped at the fine")
        try await world.act(
            RecordCourtWord(execution, on: world.house.clock.now.date, .accepted(number: "行审1号")), as: world.li)
        try await world.act(RecordCourtWord(execution, on: world.house.clock.now.date, .ordered), as: world.li)
        let enforcing = try await world.load(execution)
        #expect(enforcing.record.state == .enforcing && enforcing.record.application?.courtNumber == "行审1号")
        #expect(try await clock(.enforcementApplication, execution, world)?.outcome == .met)
        try await world.act(
            TerminateExecution(execution, ground: .court, text: "无财产可供执行"), as: world.head)
        #expect(try await world.load(execution).record.state == .terminated)
    }

    @Test func `the time for asking the court runs out in red, and the court is not asked after it`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await reminded(world)
        let window = try #require(try await world.load(execution).facts.window)
        world.house.clock.now = Moment(window.last.adding(days: 1), hour: 9)
        let apply = ApplyToCourt(execution, court: "青石县人民法院", appliedOn: world.house.clock.now.date)
        #expect(try await world.refusal(of: apply, as: world.head) == RefusalCode("court-not-open"))
        #expect(try await clock(.enforcementApplication, execution, world)?.light == .red)
    }

    @Test func `where the court refuses, the period runs as before and it can be asked again`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await reminded(world)
        let window = try #require(try await world.load(execution).facts.window)
        world.house.clock.now = Moment(window.after.adding(days: 1), hour: 9)
        let day = world.house.clock.now.date
        try await world.act(ApplyToCourt(execution, court: "青石县人民法院", appliedOn: day), as: world.head)
        #expect(try await world.load(execution).facts.window == nil)
        try await world.act(RecordCourtWord(execution, on: day, .refused(reason: "材料不齐")), as: world.li)
        let again = try await world.load(execution)
        #expect(again.record.state == .reminded && again.facts.window == window)
        #expect(again.record.application?.refusal == "材料不齐")
        try await world.act(ApplyToCourt(execution, court: "青石县人民法院", appliedOn: day), as: world.head)
        #expect(try await world.load(execution).record.application?.refusal == nil)
    }

    private func reminded(_ world: CaseWorld) async throws -> (CaseID, ExecutionID) {
        let (id, execution) = try await world.served()
        world.house.clock.advance(days: 20)
        try await world.act(demand(execution, world), as: world.li)
        return (id, execution)
    }

    private func demand(_ id: ExecutionID, _ world: CaseWorld) -> DemandPerformance {
        DemandPerformance(id, servedOn: world.house.clock.now.date)
    }

    private func payment(_ purpose: PaymentPurpose, _ yuan: Int64, _ world: CaseWorld) -> Payment {
        Payment(purpose, .yuan(yuan), paidOn: world.house.clock.now.date, channel: .bank, receipt: "0012")
    }

    private func pay(
        _ id: ExecutionID, _ purpose: PaymentPurpose, _ yuan: Int64, _ world: CaseWorld
    ) async throws {
        try await world.act(RecordPayment(id, payment(purpose, yuan, world)), as: world.wang)
    }

    private func account(_ id: ExecutionID, _ world: CaseWorld) async throws -> ExecutionAccount {
        try await world.load(id).contents.account(on: world.house.clock.now.date)
    }

    private func clock(_ limit: TimeLimitID, _ id: ExecutionID, _ world: CaseWorld) async throws -> RecordClock? {
        try await world.clocks(RecordReference(.execution, id.rawValue)).first { $0.limitID == limit }
    }
}
