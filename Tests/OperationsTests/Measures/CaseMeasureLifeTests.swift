import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Measures on premises and goods, as the office keeps them.
struct CaseMeasureLifeTests {
    @Test func `goods are detained after approval, extended once, and go back on a ground`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let measure = try await propose(.detention, on: id, world)
        #expect(try await load(measure, world).record.number == "青市监措〔2026〕1号")
        #expect(try await world.refusal(of: execute(measure, world), as: world.li) == .notInThisState)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        try await world.act(execute(measure, world), as: world.li)
        let standing = try await load(measure, world)
        #expect(standing.record.state == .standing)
        #expect(standing.goods.map(\.name) == ["丝巾", "吊牌"])
        #expect(standing.record.execution?.officers == ["李梅", "王强"])
        let clock = try #require(try await clock(.seizure, measure, world))
        #expect(clock.dueAt.date == LegalDate("2026-12-22"), "the day of the measure counts")
        try await world.act(ExtendMeasure(measure, reason: "进货来源未查清"), as: world.head)
        #expect(try await self.clock(.seizure, measure, world)?.dueAt.date == LegalDate("2027-01-21"))
        #expect(
            try await world.refusal(of: ExtendMeasure(measure, reason: "再延"), as: world.head)
                == RefusalCode("already-extended"))
        let release = EndMeasure(measure, MeasureEnding(ground: .unrelated, text: "退还当事人"))
        #expect(try await world.refusal(of: release, as: world.li) == .notAllowed)
        try await world.act(release, as: world.head)
        let ended = try await load(measure, world).record
        #expect(ended.state == .ended && ended.ending?.ground == .unrelated && ended.endedAt != nil)
        #expect(try await world.clocks(ended.reference).map(\.outcome) == [.met])
    }

    @Test func `the period counts from the measure, also where it is recorded later`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let measure = try await propose(.sealing, on: id, world)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        world.house.clock.advance(days: 2)
        let done = execute(measure, world, hoursAgo: 24)
        try await world.act(done, as: world.wang)
        #expect(try await clock(.seizure, measure, world)?.startedAt == world.house.clock.now.adding(hours: -24))
        let early = try await propose(.sealing, on: id, world)
        try await world.act(ApproveMeasure(early, approves: true), as: world.head)
        let before = execute(early, world, hoursAgo: 1)
        #expect(try await world.refusal(of: before, as: world.li) == .invalidInput, "not before the approval")
    }

    @Test func `the time of a test does not count`() async throws {
        let world = try await CaseWorld()
        let measure = try await standing(.detention, world)
        world.house.clock.advance(days: 10)
        let today = world.house.clock.now.date
        let test = MeasureTest(organ: "省质检院", subject: "成分", until: today.adding(days: 15), toldOn: today)
        try await world.act(TestGoods(measure, begin: test), as: world.li)
        #expect(try await clock(.seizure, measure, world)?.suspendedFor == .testing)
        #expect(
            try await world.refusal(of: ExtendMeasure(measure, reason: "延"), as: world.head) == .notInThisState)
        world.house.clock.advance(days: 12)
        try await world.act(TestGoods(measure, result: "不符合标识要求"), as: world.li)
        let running = try #require(try await clock(.seizure, measure, world))
        #expect(running.suspendedFor == nil)
        #expect(running.dueAt.date == LegalDate("2027-01-03"), "twelve days after 2026-12-22")
        #expect(try await load(measure, world).record.test?.result == "不符合标识要求")
    }

    @Test func `a measure ended during a test was in time`() async throws {
        let world = try await CaseWorld()
        let measure = try await standing(.detention, world)
        let today = world.house.clock.now.date
        let test = MeasureTest(organ: "省质检院", subject: "成分", until: today.adding(days: 40), toldOn: today)
        try await world.act(TestGoods(measure, begin: test), as: world.li)
        world.house.clock.advance(days: 40)
        try await world.act(EndMeasure(measure, MeasureEnding(ground: .noViolation, text: "退还")), as: world.head)
        let reference = RecordReference(.measure, measure.rawValue)
        #expect(try await world.clocks(reference).map(\.outcome) == [.met])
    }

    @Test func `what is taken on the spot waits one day for the head`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let measure = try await atOnce(.detention, on: id, world)
        let reference = RecordReference(.measure, measure.rawValue)
        let report = try #require(try await world.clocks(reference).first { $0.limitID == .measureReport })
        #expect(report.dueAt == world.house.clock.now.adding(hours: 22), "taken two hours ago")
        #expect(report.holder == .head)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        #expect(try await load(measure, world).record.state == .standing)
        let other = try await atOnce(.sealing, on: id, world)
        try await world.act(ApproveMeasure(other, approves: false, reason: "情况不紧急"), as: world.head)
        let annulled = try await load(other, world).record
        #expect(annulled.state == .ended && annulled.ending?.text == "情况不紧急")
    }

    @Test func `keeping ends by itself after seven working days, once, and the unit is told`() async throws {
        let world = try await CaseWorld()
        let measure = try await standing(.keeping, world)
        let runner = JobRunner(world.office, name: "甲", random: { 0 })
        world.house.clock.now = Moment(try #require(LegalDate("2026-12-02")), hour: 23)
        try await runner.runDue()
        #expect(try await load(measure, world).record.state == .standing)
        world.house.clock.now = Moment(try #require(LegalDate("2026-12-03")), hour: 0).adding(hours: 1)
        try await runner.runDue()
        let lapsed = try await load(measure, world).record
        #expect(lapsed.state == .lapsed && lapsed.ending?.ground == .expired)
        world.house.clock.advance(days: 1)
        try await runner.runDue()
        let notices = try await world.office.read { access in
            try access.query("SELECT id FROM notice WHERE topic = 'measure.lapsed'", []).count
        }
        #expect(notices == 1)
        let report = EndMeasure(measure, MeasureEnding(ground: .decided, text: "退还"))
        #expect(try await world.refusal(of: report, as: world.head) == .notInThisState)
    }

    @Test func `a case with goods detained is not closed before they are dealt with`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let measure = try await propose(.detention, on: id, world)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        try await world.act(execute(measure, world), as: world.li)
        try await world.addEvidence(to: id)
        try await world.act(ConcludeInvestigation(id, CaseWorld.report), as: world.li)
        try await world.act(TakeUpReview(id), as: world.reviewer)
        try await world.act(ReviewCase(id, ReviewOpinion(passed: true, opinion: "清楚")), as: world.reviewer)
        try await world.act(GiveNotice(id, servedOn: world.house.clock.now.date), as: world.li)
        world.house.clock.advance(days: 8)
        let disposal = EndMeasure(measure, MeasureEnding(outcome: .confiscated, text: "移交罚没仓库"))
        #expect(try await world.refusal(of: disposal, as: world.head) == RefusalCode("no-ground-for-disposal"))
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        let service = ServiceRecord(method: .inPerson, servedOn: world.house.clock.now.date, recipient: "孙某")
        try await world.act(ServeDecision(id, service), as: world.wang)
        try await world.perform(id)
        let close = CloseCase(id, ClosingReport(performance: "已缴清"))
        #expect(try await world.refusal(of: close, as: world.head) == RefusalCode("measure-in-force"))
        try await world.act(disposal, as: world.head)
        try await world.act(close, as: world.head)
    }

    @Test func `the party is told by a notice of the case that its goods went to the police`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        let measure = try await propose(.detention, on: id, world)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        try await world.act(execute(measure, world), as: world.li)
        let disposal = EndMeasure(measure, MeasureEnding(outcome: .handedToPolice, text: "丝巾380条移交公安"))
        #expect(try await world.refusal(of: disposal, as: world.head) == RefusalCode("no-ground-for-disposal"))
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(
            DecideCriminalFiling.file(transfer, number: "青公（经）立字〔2026〕31号"), as: world.policeHead)
        try await world.act(disposal, as: world.head)
        let notice = try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access)
                .last { $0.form == .goodsTransferNotice }.flatMap { try DocumentStore.find($0.id, in: access) }
        }
        let content: FormContent = try #require(notice).read()
        let said = FilledTexts.of(content)
        #expect(content.heading == "扣押物品移送告知书" && said["接收单位"] == world.countyPolice.name)
        guard case .table(let table)? = content.values["物品清单"] else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.first.map { Array($0.prefix(2)) } == ["1", CaseMeasureLifeTests.goods[0].name])
    }

    @Test func `a measure is seen by whoever sees its case, and by nobody else`() async throws {
        let world = try await CaseWorld()
        let measure = try await standing(.detention, world)
        _ = try await load(measure, world, as: world.procurator)
        let hidden = await #expect(throws: Refusal.self) { try await load(measure, world, as: world.policeman) }
        #expect(hidden?.code == .notFound)
        let lines = try await world.office.read { access in
            try (
                MeasureList.lines(MeasureList.Filter(), for: world.wang, in: access).count,
                MeasureList.lines(MeasureList.Filter(), for: world.policeman, in: access).count
            )
        }
        #expect(lines == (1, 0))
    }

    private func propose(_ kind: MeasureKind, on id: CaseID, _ world: CaseWorld) async throws -> MeasureID {
        try await world.office.perform(
            ProposeMeasure(id, kind: kind, object: "丝巾380条", reason: "涉嫌侵权", basis: "商标法第六十二条"), as: world.li
        ).measure
    }

    private func atOnce(_ kind: MeasureKind, on id: CaseID, _ world: CaseWorld) async throws -> MeasureID {
        try await world.office.perform(
            ProposeMeasure(
                id, kind: kind, object: "丝巾380条", reason: "正在装车转移", basis: "商标法第六十二条",
                atOnce: execution(world, hoursAgo: 2), goods: CaseMeasureLifeTests.goods), as: world.li
        ).measure
    }

    private func standing(_ kind: MeasureKind, _ world: CaseWorld) async throws -> MeasureID {
        let measure = try await propose(kind, on: try await world.investigating(), world)
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        try await world.act(execute(measure, world), as: world.li)
        return measure
    }

    private func execute(_ id: MeasureID, _ world: CaseWorld, hoursAgo: Int = 0) -> ExecuteMeasure {
        ExecuteMeasure(id, execution(world, hoursAgo: hoursAgo), goods: CaseMeasureLifeTests.goods)
    }

    private func execution(_ world: CaseWorld, hoursAgo: Int) -> MeasureExecution {
        MeasureExecution(
            at: world.house.clock.now.adding(hours: -hoursAgo), place: "人民路8号", present: "当事人孙某", statement: "无异议",
            keeper: "县局仓库", rightsTold: true, officers: [])
    }

    private func load(
        _ id: MeasureID, _ world: CaseWorld, as actor: Actor? = nil
    ) async throws -> MeasureStore.Loaded {
        let actor = actor ?? world.head
        return try await world.office.read { try MeasureStore.load(id, for: actor, in: $0) }
    }

    private func clock(_ limit: TimeLimitID, _ id: MeasureID, _ world: CaseWorld) async throws -> RecordClock? {
        try await world.clocks(RecordReference(.measure, id.rawValue)).first { $0.limitID == limit }
    }

    private static let goods = [
        MeasureGoods(name: "丝巾", spec: "均码", quantity: 380, unit: "条", note: "标有“云锦”字样"),
        MeasureGoods(name: "吊牌", spec: "", quantity: 1_200, unit: "枚", note: ""),
    ]
}
