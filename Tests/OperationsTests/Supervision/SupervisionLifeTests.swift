import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A letter of the procuratorate from its draft to its end.
struct SupervisionLifeTests {
    private struct Scene {
        let world: CaseWorld
        let finding: OmissionID
    }

    /// A finding that the unit should have transferred.
    private func unitScene() async throws -> Scene {
        let world = try await CaseWorld()
        _ = try await world.investigating()
        world.house.clock.advance(days: 7)
        return try await scene(world, .thresholdMet)
    }

    /// A finding that the police left a file lying.
    private func policeScene() async throws -> Scene {
        let world = try await CaseWorld()
        _ = try await world.handedOver()
        world.house.clock.advance(days: 4)
        return try await scene(world, .stuckWithPolice)
    }

    private func scene(_ world: CaseWorld, _ kind: OmissionKind) async throws -> Scene {
        try await world.office.findOmissions(as: .office)
        var filter = OmissionStore.Filter()
        filter.kind = kind
        let (asked, procurator) = (filter, world.procurator)
        let line = try #require(
            try await world.office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }.first)
        return Scene(world: world, finding: line.row.id)
    }

    private func load(_ id: SupervisionID, _ world: CaseWorld, as actor: Actor) async throws -> SupervisionFile {
        let now = world.house.clock.now
        return try await world.office.read {
            try SupervisionFile(id, for: actor, at: now, yellow: .third, in: $0)
        }
    }

    @Test func `the opinion is drafted from the reasoning, sent, answered and settled`() async throws {
        let scene = try await unitScene()
        let (world, procurator) = (scene.world, scene.world.procurator)
        let id = try await world.office.perform(DraftSupervision(scene.finding), as: procurator)
        let draft = try await load(id, world, as: procurator)
        #expect(draft.loaded.record.kind == .opinion)
        #expect(draft.loaded.record.grounds.contains("62,000元"))
        #expect(draft.loaded.record.grounds.contains("部分证实"), "a rule that was not read says so in the letter")
        await #expect(throws: Refusal.self) { try await load(id, world, as: world.head) }

        try await world.act(
            SendSupervision(id, grounds: draft.loaded.record.grounds, demand: "建议移送"), as: procurator)
        let sent = try await load(id, world, as: world.head)
        #expect(sent.documents.map(\.form) == [.transferOpinion])
        #expect(sent.clocks.map(\.limitID) == [.supervisionReply])
        #expect(try await world.refusal(of: AnswerSupervision(id, answer: "已移送"), as: world.li) == .notAllowed)
        try await world.act(AnswerSupervision(id, answer: "已于当日移送"), as: world.head)
        try await world.act(SettleSupervision(id, reason: "监督目的达到"), as: procurator)
        let ended = try await load(id, world, as: procurator)
        #expect(ended.loaded.record.state == .settled)
        #expect(ended.clocks.allSatisfy { $0.outcome != nil })
    }

    @Test func `the police are asked for reasons, told to file and report that they did`() async throws {
        let scene = try await policeScene()
        let (world, procurator) = (scene.world, scene.world.procurator)
        let id = try await world.office.perform(DraftSupervision(scene.finding), as: procurator)
        try await world.act(SendSupervision(id, grounds: "逾期未签收", demand: "请说明理由"), as: procurator)
        let sent = try await load(id, world, as: world.policeHead)
        let clock = try #require(sent.clocks.first)
        #expect(clock.limitID == .supervisionReasons)
        #expect(clock.dueAt.date >= world.house.clock.now.date.adding(days: 7))
        let early = try await world.refusal(of: OrderFiling(id, reason: "理由不成立"), as: procurator)
        #expect(early == RefusalCode("answer-not-due"))
        try await world.act(AnswerSupervision(id, answer: "正在核查"), as: world.policeHead)
        try await world.act(OrderFiling(id, reason: "销售金额已达标准"), as: procurator)
        let ordered = try await load(id, world, as: world.policeHead)
        #expect(ordered.documents.map(\.form) == [.reasonsDemand, .filingNotice])
        #expect(ordered.clocks.contains { $0.limitID == .supervisionFiling && $0.outcome == nil })
        try await world.act(ReportFiling(id, policeNumber: "青公立字〔2026〕9号"), as: world.policeHead)
        try await world.act(SettleSupervision(id, reason: "已立案"), as: procurator)
        #expect(try await load(id, world, as: procurator).loaded.record.state == .settled)
    }

    @Test func `about one finding there is one letter at a time`() async throws {
        let scene = try await unitScene()
        let (world, procurator) = (scene.world, scene.world.procurator)
        let id = try await world.office.perform(DraftSupervision(scene.finding), as: procurator)
        #expect(try await world.refusal(of: DraftSupervision(scene.finding), as: procurator) == .duplicate)
        try await world.act(WithdrawSupervision(id, reason: "重新拟写"), as: procurator)
        _ = try await world.office.perform(DraftSupervision(scene.finding, kind: .correction), as: procurator)
    }

    @Test func `units see the letters addressed to them and no others`() async throws {
        let scene = try await unitScene()
        let (world, procurator) = (scene.world, scene.world.procurator)
        let id = try await world.office.perform(DraftSupervision(scene.finding), as: procurator)
        func seen(by actor: Actor) async throws -> [SupervisionID] {
            try await world.office.read {
                try SupervisionStore.lines(SupervisionStore.Filter(), for: actor, in: $0).map(\.record.id)
            }
        }
        #expect(try await seen(by: procurator) == [id])
        #expect(try await seen(by: world.head).isEmpty)
        try await world.act(SendSupervision(id, grounds: "事实", demand: "建议移送"), as: procurator)
        #expect(try await seen(by: world.head) == [id])
        #expect(try await seen(by: world.policeHead).isEmpty)
        let told = try await world.office.read {
            try $0.query("SELECT to_unit FROM message WHERE topic = 'supervision.sent'")
        }
        #expect(try told.map { try $0.get("to_unit", as: UnitID.self) } == [world.house.county.id])
    }
}
