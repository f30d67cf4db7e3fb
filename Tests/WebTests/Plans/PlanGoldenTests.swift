import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of plans and tasks as they were looked at.
struct PlanGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `lists, review, board, task and acts`(language: Language) async throws {
        let scene = try await PlanServer()
        let plan = try await scene.world.adopted()
        let task = try await scene.world.task(of: plan)
        for event in [PlanTaskEvent.accept, .report, .count, .request, .askExtension] {
            try await scene.world.take(event, task, days: event == .askExtension ? 9 : 5)
        }
        let draft = try await scene.world.draft()
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            Self.check(try await browser.get("/plans", headers), "list", language)
            Self.check(try await browser.get("/plans/new", headers), "new", language)
            Self.check(try await browser.get(Paths.plan(draft).text, headers), "review", language)
            Self.check(try await browser.get(Paths.plan(plan).text, headers), "board-unit", language)
            Self.check(try await browser.get(Paths.plan(plan).text + "?by=month", headers), "board-month", language)
            Self.check(try await browser.get("/tasks", headers), "tasks", language)
            Self.check(try await browser.get(Paths.task(task).text, headers), "task", language)
            Self.check(try await browser.get(Paths.task(task).text + "/count", headers), "act-count", language)
            try await browser.enter("lin.chuan")
            Self.check(try await browser.get("/", headers), "home", language)
        }
    }
}
