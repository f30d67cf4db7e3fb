import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A plan from the upload to the last closing, through its pages.
struct PlanPageTests {
    private func multipart(_ csrf: String, _ text: String) -> (HTTPFields, String) {
        let parts = [
            ("name=\"csrf\"", csrf), ("name=\"year\"", ""), ("name=\"file\"; filename=\"要点.txt\"", text),
        ]
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    @Test func `a plan is sent in, settled, corrected and adopted through its pages`() async throws {
        let scene = try await PlanServer()
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            let new = try await browser.get("/plans/new")
            #expect(PageCheck(new.text).problems.isEmpty)
            let (headers, body) = multipart(browser.csrf, PlanWorld.text)
            let sent = try await browser.send(.post, "/plans/new", headers, body: body)
            #expect(sent.status == .seeOther)
            let path = try #require(sent.headers[.location])
            let draft = try await browser.get(path)
            #expect(PageCheck(draft.text).problems.isEmpty, "\(PageCheck(draft.text).problems)")
            #expect(draft.text.contains("<mark class=\"part-lead\">云川市市场监督管理局</mark>"))
            #expect(draft.text.contains("1个单位名称待确认"))
            let settled = try await browser.post(
                path + "/names", [("version", "1"), ("name-0", PlanWorld.stranger), ("unit-0", "-")])
            #expect(settled.status == .seeOther)
            let link = try #require(
                try await browser.get(path).text.firstMatch(of: /\/plans\/[0-9A-Z]+\/measures\/[0-9A-Z]+/))
            let page = try await browser.get(String(link.output))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let adopted = try await browser.act(path + "/adoption", [])
            #expect(adopted.status == .seeOther)
            for way in ["", "?by=measure", "?by=month"] {
                let board = try await browser.get(path + way)
                #expect(board.status == .ok && PageCheck(board.text).problems.isEmpty)
            }
            let text = try await browser.get(path + "/text")
            #expect(text.text.contains(PlanWorld.stranger) && PageCheck(text.text).problems.isEmpty)
        }
    }

    @Test func `a missed measure is added behind another, a clause to a measure`() async throws {
        let scene = try await PlanServer()
        let id = try await scene.world.draft()
        let first = try await scene.world.dossier(id).measures[0]
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            let path = Paths.planMeasureNew(id).text
            let page = try await browser.get("\(path)?after=\(first.id)")
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let fields = [("version", "1"), ("after", first.id), ("number", "二"), ("heading", "清理库存")]
            let wrong = try await browser.post(path, fields + [("text", "")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("清理库存"))
            let unit = [("new-unit-1", scene.world.market.id.rawValue), ("new-role-1", PlanRole.lead.rawValue)]
            let right = try await browser.post(path, fields + [("text", "清理涉案物品库存。")] + unit)
            #expect(right.status == .seeOther)
            let known = try await scene.world.dossier(id).measures
            #expect(known.map(\.heading).prefix(2) == [first.heading, "清理库存"])
            #expect(known[1].clauses.flatMap(\.units).map(\.role) == [.lead])
            let added = known[1]
            let clause = added.clauses[0]
            let more = try await browser.post(
                Paths.planMeasure(id, added.id).text,
                [
                    ("version", "2"), ("number", added.number), ("heading", added.heading), ("text", added.text),
                    ("text-\(clause.id)", clause.text), ("new-text", "定期盘点"), ("new-due", "2026-12-01"),
                ])
            #expect(more.status == .seeOther)
            let clauses = try await scene.world.dossier(id).measures[1].clauses
            #expect(clauses.map(\.text) == ["清理涉案物品库存。", "定期盘点"])
            try await browser.enter("lin.chuan")
            #expect(try await browser.get(path).status == .notFound)
        }
    }

    @Test func `a measure that lacks its text comes back with what is wrong and nothing lost`() async throws {
        let scene = try await PlanServer()
        let id = try await scene.world.draft()
        let measure = try await scene.world.dossier(id).measures[0]
        let clause = measure.clauses[0].id
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            let path = Paths.planMeasure(id, measure.id).text
            #expect(try await browser.get(path).status == .ok)
            let wrong = try await browser.post(
                path, [("version", "1"), ("number", "一"), ("heading", "新标题"), ("text", ""), ("text-\(clause)", "内容")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("新标题"))
            #expect(PageCheck(wrong.text).problems.isEmpty, "\(PageCheck(wrong.text).problems)")
            let fields = measure.clauses[0].units.flatMap { unit in
                [("unit-\(unit.id)", unit.unitID?.rawValue ?? ""), ("role-\(unit.id)", unit.role.rawValue)]
            }
            let right = try await browser.post(
                path,
                [
                    ("version", "1"), ("number", "一"), ("heading", "新标题"), ("text", measure.text),
                    ("text-\(clause)", measure.clauses[0].text), ("due-\(clause)", "2026-10-31"),
                ] + fields)
            #expect(right.status == .seeOther)
            let draft = try await browser.get(Paths.plan(id).text)
            #expect(draft.text.contains("新标题") && draft.text.contains("2026年10月31日"))
            try await browser.enter("lin.chuan")
            #expect(try await browser.get(path).status == .notFound)
            #expect(try await browser.get("/plans/new").status == .forbidden)
        }
    }

    @Test func `a unit reports and the coordinator closes; whoever has no part sees nothing`() async throws {
        let scene = try await PlanServer()
        let id = try await scene.world.task(of: try await scene.world.adopted())
        let path = Paths.task(id).text
        try await scene.server.run { browser in
            try await browser.enter("lin.chuan")
            #expect(try await browser.get("/").text.contains("本单位任务"))
            #expect(try await browser.act(path + "/acceptance", []).status == .seeOther)
            #expect(try await browser.act(path + "/report", [("reason", "检查店铺40家")]).status == .seeOther)
            #expect(try await browser.act(path + "/completion", [("reason", "已完成")]).status == .seeOther)
            #expect(try await browser.get(path + "/closure").status == .forbidden)
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(path).status == .notFound)
            try await browser.enter("han.xue")
            let closed = try await browser.act(path + "/closure", [("outcome", "done"), ("reason", "属实")])
            #expect(closed.status == .seeOther)
            let page = try await browser.get(path)
            #expect(page.text.contains("检查店铺40家") && page.text.contains("完成：属实"))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        }
    }

    @Test func `programs send in a plan, settle its names, adopt it, read its board and report`() async throws {
        let scene = try await PlanServer()
        let (coordinator, officer) = (
            try await scene.token(scene.world.coordinator), try await scene.token(scene.world.officer)
        )
        try await scene.server.run { browser in
            let headers: HTTPFields = [
                .authorization: "Bearer \(coordinator)", .contentType: "application/octet-stream",
            ]
            let sent = try await browser.send(.post, "/api/v1/plans?name=plan.txt", headers, body: PlanWorld.text)
            #expect(sent.status == .created, "\(sent.text)")
            let id = try #require(sent.text.firstMatch(of: /"id":"([0-9A-Z]+)"/)).output.1
            let read = try await browser.api(.get, "/plans/\(id)", token: coordinator)
            #expect(read.text.contains("\"unsettled\":1") && read.text.contains(PlanWorld.stranger))
            let settled = try await browser.api(
                .post, "/plans/\(id)/names", token: coordinator, version: 1,
                body: "{\"choices\":[{\"name\":\"\(PlanWorld.stranger)\"}]}")
            #expect(settled.status == .ok, "\(settled.text)")
            let adopted = try await browser.api(.post, "/plans/\(id)/adoption", token: coordinator, version: 2)
            #expect(adopted.status == .ok, "\(adopted.text)")
            let board = try await browser.api(.get, "/plans/\(id)/board?by=unit", token: coordinator)
            #expect(board.status == .ok && board.text.contains("云川市公安局"))
            let tasks = try await browser.api(.get, "/tasks?plan=\(id)", token: officer)
            let task = try #require(tasks.text.firstMatch(of: /"id":"([0-9A-Z]+)"/)).output.1
            let accepted = try await browser.api(.post, "/tasks/\(task)/acceptance", token: officer, version: 1)
            #expect(accepted.status == .ok, "\(accepted.text)")
            let report = try await browser.api(
                .post, "/tasks/\(task)/report", token: officer, version: 2, body: "{\"reason\":\"检查店铺40家\"}")
            #expect(report.status == .ok, "\(report.text)")
            let whole = try await browser.api(.get, "/tasks/\(task)", token: officer)
            #expect(whole.text.contains("检查店铺40家") && whole.text.contains("\"dueBasis\""))
            let refused = try await browser.api(
                .post, "/tasks/\(task)/closure", token: officer, version: 3,
                body: "{\"outcome\":\"done\",\"reason\":\"好\"}")
            #expect(refused.status == .forbidden)
        }
    }
}
