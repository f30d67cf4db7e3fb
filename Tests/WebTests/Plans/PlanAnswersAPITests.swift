import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// How plans of two levels answer each other and how two plans differ, for programs.
struct PlanAnswersAPITests {
    private static let county = """
        青石县2026年打击侵权假冒工作要点
        一、重点任务
        （一）整治农村市场。开展农村市场假冒商品专项整治行动，2026年10月底前完成。（青石县市场监督管理局负责）
        （二）推进软件正版化。检查政府机关使用的软件。（青石县市场监督管理局负责）
        """

    @Test func `a coordinator of a county reads what is proposed, confirms it and takes it back`() async throws {
        let scene = try await PlanServer()
        let house = scene.server.world
        let hall = try await house.unit("青石县双打办", kind: .coordination, region: house.county.region)
        let coordinator = try await house.person("邵宁", [.coordinator], in: hall, signInName: "shao.ning")
        let city = try await scene.world.adopted()
        let plan = try await house.office.draftPlan(
            Array(Self.county.utf8), named: "要点.txt", year: 2026, as: coordinator)
        let token = try await scene.token(coordinator)
        try await scene.server.run { browser in
            let path = "/plans/\(plan)/answers"
            let before = try await browser.api(.get, "\(path)?higher=\(city)", token: token)
            #expect(before.status == .ok && before.text.contains("整治农村市场"), "\(before.text)")
            let higher = try await house.office.read { try PlanContents.measures(of: city, in: $0)[0].id }
            let own = try await house.office.read { try PlanContents.measures(of: plan, in: $0)[0].id }
            let body = #"{"higher":"\#(city)","pairs":[{"measure":"\#(own)","higherMeasure":"\#(higher)"}]}"#
            let confirmed = try await browser.api(.post, path, token: token, body: body)
            #expect(confirmed.text.contains("\"confirmed\":1"), "\(confirmed.text)")
            let covered = try await browser.api(.get, "/plans/\(city)/coverage", token: token)
            #expect(covered.text.contains("\"unit\":\"青石县双打办\""), "\(covered.text)")
            let after = try await browser.api(.get, "\(path)?higher=\(city)", token: token)
            let answer = try #require(after.text.firstMatch(of: /"confirmedBy":"邵宁","id":"([0-9A-Z]+)"/)).output.1
            let ended = try await browser.api(.delete, "\(path)/\(answer)", token: token)
            #expect(ended.status == .noContent, "\(ended.text)")
            let wrong = try await browser.api(.get, "\(path)?higher=\(plan)", token: token)
            #expect(wrong.status == .unprocessableContent)
        }
    }

    @Test func `two stored plans are compared, and a missed measure is added`() async throws {
        let scene = try await PlanServer()
        let old = try await scene.world.adopted()
        let new = try await scene.world.draft(PlanWorld.text.replacing("主题宣传", with: "集中宣传"))
        let token = try await scene.token(scene.world.coordinator)
        try await scene.server.run { browser in
            let answer = try await browser.api(.get, "/plans/\(old)/comparison?with=\(new)", token: token)
            #expect(answer.status == .ok && answer.text.contains("开展集中宣传"), "\(answer.text)")
            let body = """
                {"number":"四","heading":"清理库存","text":"清理涉案物品库存。","removed":false,
                 "clauses":[{"text":"清理涉案物品库存。","removed":false,"units":[]}]}
                """
            let added = try await browser.api(.post, "/plans/\(new)/measures", token: token, version: 1, body: body)
            #expect(added.status == .ok, "\(added.text)")
            let first = try await scene.world.house.office.read { try PlanContents.measures(of: new, in: $0)[0] }
            #expect(first.heading == "清理库存")
        }
    }
}
