import Enforcement
import Law
import TestSupport
import Testing

@testable import Operations

/// Cases merged and split, as the office keeps them.
struct CaseBondTests {
    @Test func `a merged case ends, both name each other, and the earlier clock counts`() async throws {
        let world = try await CaseWorld()
        let first = try await world.investigating()
        let due = try await end(.caseDecision, first, world)
        world.house.clock.advance(days: 20)
        let second = try await world.investigating()
        #expect(try await end(.caseDecision, second, world) != due)
        let version = try await world.load(second).record.version
        try await world.act(MergeCase(first, into: second, reasons: "同一当事人的同一违法行为"), as: world.head)
        let (ended, onward) = (try await world.load(first), try await world.load(second))
        #expect(ended.record.state == .merged && ended.record.closedAt == world.house.clock.now)
        #expect(ended.bonds.map(\.number) == [onward.record.number] && ended.bonds.map(\.isOnward) == [true])
        #expect(onward.bonds.map(\.number) == [ended.record.number] && onward.bonds.map(\.isOnward) == [false])
        #expect(onward.record.state == .investigating && onward.record.version == version + 1)
        #expect(try await end(.caseDecision, second, world) == due, "a merger wins no time")
        #expect(try await world.clocks(ended.record.reference).filter { $0.outcome == .void }.count == 1)
        let steps = try await world.office.read { try StepStore.steps(of: onward.record.reference, in: $0) }
        #expect(steps.first?.event == "takeIn" && steps.first?.reason?.contains(ended.record.number) == true)
    }

    @Test func `a clock that began first goes on with what was left out of it`() async throws {
        let world = try await CaseWorld()
        let first = try await world.investigating()
        let review = try #require(LegalDate("2026-12-23"))
        try await world.act(
            SuspendCase(first, CaseStay(ground: .awaitedDecision, reasons: "待裁定", reviewOn: review)), as: world.head)
        world.house.clock.advance(days: 30)
        try await world.act(ResumeCase(first, reason: "已裁定"), as: world.head)
        let due = try await end(.caseDecision, first, world)
        let second = try await world.investigating()
        try await world.act(MergeCase(first, into: second, reasons: "同一违法行为"), as: world.head)
        #expect(try await end(.caseDecision, second, world) == due)
    }

    @Test func `a case that goes on keeps its own clock where that began first, and nothing is merged twice`()
        async throws
    {
        let world = try await CaseWorld()
        let first = try await world.checking()
        let due = try await end(.clueCheck, first, world)
        world.house.clock.advance(days: 5)
        let second = try await world.checking()
        try await world.act(MergeCase(second, into: first, reasons: "同一违法行为"), as: world.head)
        #expect(try await end(.clueCheck, first, world) == due)
        #expect(
            try await world.refusal(of: MergeCase(first, into: second, reasons: "再并"), as: world.head)
                == RefusalCode("merge-target"))
        #expect(
            try await world.refusal(of: MergeCase(second, into: first, reasons: "再并"), as: world.head)
                == .notInThisState)
        #expect(
            try await world.refusal(of: MergeCase(first, into: first, reasons: "再并"), as: world.head)
                == RefusalCode("merge-target"))
        #expect(
            try await world.refusal(of: MergeCase(first, into: CaseID("nothing"), reasons: "再并"), as: world.head)
                == .notFound)
    }

    @Test func `goods, evidence and officers of a merged case count for the one that goes on`() async throws {
        let world = try await CaseWorld()
        let (first, second) = (try await world.investigating(), try await world.investigating())
        try await world.addEvidence(to: first)
        // Each is below the line of 50,000 yuan, both together are over it.
        try await addGoods(to: first, world)
        try await addGoods(to: second, world)
        #expect(try await outcome(second, world) != .met)
        try await world.act(MergeCase(first, into: second, reasons: "同一违法行为"), as: world.head)
        #expect(try await outcome(second, world) == .met)
        let loaded = try await world.load(second)
        #expect(loaded.merged.map(\.record.id) == [first] && loaded.merged.map(\.evidence.count) == [1])
        #expect(loaded.goodsLines.count == 1 && loaded.goods.count == 2 && loaded.amount == .yuan(124_000))
        #expect(loaded.facts.evidenceCount == 1)
        let seen = try await world.office.read { try SeenCases.all(at: world.house.clock.now, in: $0) }
        #expect(seen.map(\.goods.count) == [0, 2] && seen.map(\.amount) == [nil, .yuan(124_000)])
        // Whoever investigated the one does not approve the other.
        let third = try await world.investigating()
        try await world.act(MergeCase(second, into: third, reasons: "同一违法行为"), as: world.head)
        let whole = try await world.load(third)
        #expect(whole.merged.map(\.record.id) == [first, second] && whole.facts.evidenceCount == 1)
        #expect(whole.facts.investigators.isSuperset(of: [world.li.userID, world.wang.userID]))
    }

    @Test func `the police to whom a case goes see what was merged into it`() async throws {
        let world = try await CaseWorld()
        let first = try await world.investigating()
        let second = try await world.investigating()
        try await world.act(MergeCase(first, into: second, reasons: "同一违法行为"), as: world.head)
        let transfer = try await world.office.perform(
            ProposeTransfer(
                case: second, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额124000元"), as: world.li)
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: world.head)
        await #expect(throws: Refusal.notFound(.case)) { try await world.load(first, as: world.policeman) }
        try await world.act(
            HandOverTransfer(transfer, to: world.countyPolice.id, attachments: [.investigationReport, .goodsList]),
            as: world.li)
        #expect(try await world.load(first, as: world.policeman).record.state == .merged)
        let listed = try await world.office.read {
            try CaseList.lines(CaseList.Filter(), for: world.policeman, in: $0).map(\.record.id)
        }
        #expect(Set(listed) == [first, second])
    }

    @Test func `a case split off has its own number, the same officers and no more time`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let due = try await end(.clueCheck, id, world)
        world.house.clock.advance(days: 4)
        let split = try await world.office.perform(
            SplitCase(id, title: "销售未标明厂名的商品", conduct: "同一门店", reasons: "分别适用不同规定"), as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .checking)
        let bond = try #require(loaded.bonds.first)
        #expect(bond.kind == .split && bond.isOnward && bond.reasons == "分别适用不同规定" && bond.id == split.caseID)
        let new = try await world.load(bond.id)
        #expect(new.record.number == "青市监案〔2026〕2号" && new.record.state == .checking)
        #expect(new.record.party == loaded.record.party && new.record.source == loaded.record.source)
        #expect(new.facts.team.map(\.userID) == loaded.facts.team.map(\.userID))
        #expect(try await end(.clueCheck, bond.id, world) == due)
        #expect(new.bonds.map(\.label.zh) == ["分案前的案件"])
    }

    @Test func `what is split off a filed case is filed with it and has no more time to be decided`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let due = try await end(.caseDecision, id, world)
        world.house.clock.advance(days: 12)
        let split = try await world.office.perform(
            SplitCase(id, title: "销售未标明厂名的商品", conduct: "同一门店", reasons: "分别适用不同规定"), as: world.head)
        let (first, new) = (try await world.load(id), try await world.load(split.caseID))
        #expect(first.record.state == .investigating && new.record.state == .investigating)
        #expect(new.record.filedAt == first.record.filedAt && new.bonds.map(\.kind) == [.split])
        #expect(try await end(.caseDecision, split.caseID, world) == due)
        let clocks = try await world.clocks(new.record.reference)
        #expect(clocks.filter(\.isRunning).map(\.limitID) == [.caseDecision])
        try await world.addEvidence(to: split.caseID)
        try await world.act(ConcludeInvestigation(split.caseID, CaseWorld.report), as: world.li)
    }

    private func addGoods(to id: CaseID, _ world: CaseWorld) async throws {
        let goods = CaseGoods(name: "丝巾", mark: "云锦", sold: 300, unsold: 0, soldAt: .yuan(100), priceBasis: "交易记录")
        try await world.act(RecordCaseGoods(id, goods), as: world.li)
    }

    /// What the law says of selling counterfeits, on the file of a case.
    private func outcome(_ id: CaseID, _ world: CaseWorld) async throws -> ThresholdOutcome? {
        let head = world.head
        return try await world.office.read { access in
            try CaseFile(id, for: head, at: world.house.clock.now, yellow: .third, in: access).thresholds
        }.first { $0.crime == .sellingCounterfeits }?.outcome
    }

    private func end(_ limit: TimeLimitID, _ id: CaseID, _ world: CaseWorld) async throws -> Moment? {
        try await world.clocks(RecordReference(.case, id.rawValue)).first {
            $0.limitID == limit && $0.stoppedAt == nil
        }?.dueAt
    }
}
