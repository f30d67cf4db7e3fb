import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The month's summary and the answers of plans, in the browser and by the API.
struct SummaryPageTests {
    private static func scene() async throws -> (TestServer, PlanWorld, PlanID) {
        let server = try await TestServer(Routes.all)
        let world = try await PlanWorld(in: server.world)
        let plan = try await world.adopted()
        let task = try await world.task(of: plan)
        for event in [PlanTaskEvent.accept, .report, .request] { try await world.take(event, task) }
        for person in [world.coordinator, world.officer] {
            try await server.house.signIn.setPassword(
                "correct horse battery", of: person.userID, as: server.world.founder)
        }
        return (server, world, plan)
    }

    @Test func `the coordinator reads sentences, figures that open, units and measures, in both languages`()
        async throws
    {
        let (server, world, plan) = try await Self.scene()
        try await server.run { browser in
            try await browser.signIn("han.xue")
            let page = try await browser.get("/plans/\(plan)/summary")
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            for words in [
                "计划共有任务7项：已办结0项", "本月收到进展报告1份，涉及任务1项", "本月发出督办1件，收到答复0件", "#waiting", world.market.name,
                "加强农村市场治理",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
            let sheet = try await browser.get("/plans/\(plan)/summary/sheet")
            #expect(sheet.text.contains("云双打办计〔2026〕1号") && sheet.text.contains("/summary/docx?month="))
            let file = try await browser.get("/plans/\(plan)/summary/docx")
            let text = try await PlanFile.text(file.bytes)
            #expect(text.contains("计划共有任务7项") && text.contains(world.market.name))
            #expect(try await browser.get("/plans/\(plan)/summary?month=2026-13").status == .unprocessableContent)
            let answers = try await browser.get("/plans/\(plan)/answers")
            #expect(answers.status == .ok && answers.text.contains("没有可以查看的上级计划"))
            #expect(PageCheck(answers.text).problems.isEmpty, "\(PageCheck(answers.text).problems)")
        }
    }

    @Test func `a unit that takes part does not get the summary`() async throws {
        let (server, _, plan) = try await Self.scene()
        try await server.run { browser in
            try await browser.signIn("lin.chuan")
            #expect(try await browser.get("/plans/\(plan)/summary").status == .notFound)
            #expect(try await browser.get("/plans/\(plan)/summary/docx").status == .notFound)
        }
    }

    @Test func `English sentences are whole ones`() async throws {
        let (_, world, plan) = try await Self.scene()
        let now = world.house.clock.now
        let read = try await world.house.office.read {
            try PlanSummary.read(plan, of: SummaryMonth(of: now.date), for: world.coordinator, at: now, in: $0)
        }
        let lines = SummaryProse(read.summary, in: .en).lines
        #expect(lines.contains { $0.contains("the plan has 7 tasks: 0 closed, 0 proposed as complete, 7 in hand.") })
        #expect(lines.contains { $0.hasPrefix("1 report came in, on 1 task; of 6 open tasks no report has come yet.") })
        #expect(lines.contains { $0.hasPrefix("1 request was sent and 0 answered") })
    }
}
