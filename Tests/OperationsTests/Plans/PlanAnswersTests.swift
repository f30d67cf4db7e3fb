import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// A county's plan answers the city's, measure by measure.
struct PlanAnswersTests {
    private struct Scene {
        let world: PlanWorld
        let city: PlanID
        let county: PlanID
        /// A coordinator of the county, whose unit has a task of the city's plan.
        let coordinator: Actor

        static let text = """
            青石县2026年打击侵权假冒工作要点
            青打办〔2026〕2号

            一、重点任务

            （一）整治农村市场。开展农村市场假冒商品专项整治行动，2026年10月底前完成。（青石县市场监督管理局负责）

            （二）推进软件正版化。检查政府机关使用的软件。（青石县市场监督管理局负责）

            青石县人民政府
            2026年2月20日
            """

        init() async throws {
            let world = try await PlanWorld()
            let coordinator = try await world.house.person(
                "方芸", [.coordinator], in: world.house.county, signInName: "fang.yun")
            city = try await world.adopted()
            county = try await world.house.office.draftPlan(
                Array(Self.text.utf8), named: "要点.txt", year: nil, as: coordinator)
            (self.world, self.coordinator) = (world, coordinator)
        }

        func answers() async throws -> PlanAnswers {
            try await world.house.office.read { try PlanAnswers.read(county, to: city, for: coordinator, in: $0) }
        }
    }

    @Test func `what the words suggest is confirmed by a person, shown on both plans, and taken back`() async throws {
        let scene = try await Scene()
        let before = try await scene.answers()
        #expect(before.rows.count == 3 && before.unanswered.count == 3)
        let proposal = try #require(before.rows[0].proposed.first)
        #expect(before.measures[proposal.measureID]?.heading == "整治农村市场")
        #expect(before.rows[2].proposed.isEmpty, "nothing of the county's is about publicity")
        let pair = ConfirmAnswers.Pair(proposal.measureID, before.rows[0].measure.id)
        let operation = ConfirmAnswers(scene.county, to: scene.city, [pair])
        #expect(try await scene.world.act(operation, as: scene.coordinator) == 1)
        #expect(try await scene.world.act(operation, as: scene.coordinator) == 0, "a pair stands once")
        let after = try await scene.answers()
        #expect(after.rows[0].confirmed.map(\.confirmedBy) == ["方芸"])
        #expect(!after.rows[0].proposed.contains(proposal) && after.unanswered.count == 2)
        let city = scene.city
        let coverage = try await scene.world.house.office.read { try PlanAnswers.coverage(of: city, in: $0) }
        #expect(coverage.unanswered.map(\.id) == after.unanswered.map(\.id))
        #expect(coverage.below[pair.higherMeasure]?.map(\.plan) == [scene.county])
        let answer = try #require(after.rows[0].confirmed.first)
        _ = try await scene.world.act(EndAnswer(scene.county, answer.id), as: scene.coordinator)
        #expect(try await scene.answers().unanswered.count == 3)
        #expect(try await scene.world.act(operation, as: scene.coordinator) == 1, "it can be confirmed anew")
    }

    @Test func `a coordinator sees the plan that binds its region without a task of it, nobody else does`() async throws
    {
        let scene = try await Scene()
        let house = scene.world.house
        let hall = try await house.unit("青石县双打办", kind: .coordination, region: house.county.region)
        let coordinator = try await house.person("邵宁", [.coordinator], in: hall)
        let officer = try await house.person("魏平", [.officer], in: hall)
        let (city, county) = (scene.city, scene.county)
        func sees(_ actor: Actor, _ plan: PlanID) async throws -> Bool {
            try await house.office.read { access in
                let listed = try PlanList.lines(.init(), for: actor, in: access).contains { $0.record.id == plan }
                let found = try SearchStore.hits("打击侵权假冒", of: [.plan], for: actor, limit: 50, in: access)
                let opens = (try? PlanStore.load(plan, for: actor, in: access)) != nil
                #expect(listed == opens && found.contains { $0.found.id == plan.rawValue } == opens, "\(actor.name)")
                return opens
            }
        }
        #expect(try await sees(coordinator, city))
        #expect(try await !sees(officer, city))
        #expect(try await sees(coordinator, county), "a plan of its own region")
        let draft = try await house.office.draftPlan(
            Array(PlanWorld.text.utf8), named: "稿.txt", year: nil, as: scene.world.coordinator)
        #expect(try await !sees(coordinator, draft), "a draft binds nobody")
        await expectRefusal(.notAllowed) {
            _ = try await house.office.perform(ClosePlan(city, reason: "试"), as: coordinator)
        }
        let above = try await house.office.read { access in
            try PlanAnswers.above(
                PlanStore.load(county, for: coordinator, in: access).record, for: coordinator, in: access)
        }
        #expect(above.map(\.record.id) == [city])
    }

    @Test func `only the coordinator of the lower plan confirms, and only for a plan above`() async throws {
        let scene = try await Scene()
        let first = try await scene.answers()
        let pair = ConfirmAnswers.Pair(
            try #require(first.measures.keys.first), try #require(first.rows.first?.measure.id))
        await expectRefusal(.notAllowed) {
            try await scene.world.act(
                ConfirmAnswers(scene.county, to: scene.city, [pair]), as: scene.world.coordinator)
        }
        await expectRefusal(.invalidInput) {
            try await scene.world.act(
                ConfirmAnswers(scene.city, to: scene.county, [pair]), as: scene.world.coordinator)
        }
        await expectRefusal(.invalidInput) {
            try await scene.world.act(
                ConfirmAnswers(scene.county, to: scene.city, [.init(pair.higherMeasure, pair.measure)]),
                as: scene.coordinator)
        }
    }
}
