import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Proof of a report on a task, on its page and by the API.
struct ReportFilesPageTests {
    private static func multipart(_ csrf: String, _ name: String, _ bytes: String) -> (HTTPFields, String) {
        let parts = [
            ("name=\"csrf\"", csrf), ("name=\"file\"; filename=\"\(name)\"\r\nContent-Type: text/plain", bytes),
        ]
        let body = parts.map { "--b0und\r\nContent-Disposition: form-data; \($0.0)\r\n\r\n\($0.1)\r\n" }.joined()
        return ([.contentType: "multipart/form-data; boundary=b0und"], body + "--b0und--\r\n")
    }

    @Test func `the unit puts a file under its report, and the coordinator reads it there`() async throws {
        let scene = try await PlanServer()
        let id = try await scene.world.task(in: .reported)
        let path = Paths.taskReportFiles(id, 1).text
        try await scene.server.run { browser in
            try await browser.enter("lin.chuan")
            #expect(try await browser.get(Paths.task(id).text).text.contains(path))
            let page = try await browser.get(path)
            #expect(page.text.contains("第1次报告的佐证"))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let (headers, body) = Self.multipart(browser.csrf, "签到表.txt", "86人")
            let kept = try await browser.send(.post, path, headers, body: body)
            #expect(kept.status == .seeOther && kept.headers[.location]?.contains("#reports") ?? false)
            let empty = Self.multipart(browser.csrf, "空.txt", "")
            #expect(try await browser.send(.post, path, empty.0, body: empty.1).status == .unprocessableContent)
            #expect(try await browser.get(Paths.taskReportFiles(id, 2).text).status == .notFound)
            try await browser.enter("han.xue")
            let task = try await browser.get(Paths.task(id).text)
            #expect(task.text.contains("签到表.txt") && !task.text.contains(path))
            #expect(PageCheck(task.text).problems.isEmpty, "\(PageCheck(task.text).problems)")
            #expect(try await browser.get(path).status == .forbidden)
            let plan = try await scene.world.file(id).loaded.record.planID
            let summary = try await browser.get(Paths.planSummary(plan).text)
            #expect(summary.text.contains("其中1份附有佐证材料1件"))
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(path).status == .notFound)
        }
    }

    @Test func `programs put a file under a report and find it there`() async throws {
        let scene = try await PlanServer()
        let id = try await scene.world.task(in: .reported)
        let officer = try await scene.token(scene.world.officer)
        let coordinator = try await scene.token(scene.world.coordinator)
        try await scene.server.run { browser in
            func send(_ token: String, _ report: String) async throws -> HTTPResponse.Status {
                let headers: HTTPFields = [
                    .authorization: "Bearer \(token)", .contentType: "application/octet-stream",
                ]
                let path = "/api/v1/tasks/\(id)/reports/\(report)/files?name=proof.txt"
                return try await browser.send(.post, path, headers, body: "86").status
            }
            #expect(try await send(officer, "1") == .created)
            #expect(try await send(officer, "7") == .notFound)
            #expect(try await send(officer, "x") == .notFound)
            #expect(try await send(coordinator, "1") == .forbidden)
            let task = try await browser.api(.get, "/tasks/\(id)", token: coordinator)
            #expect(task.text.contains("\"name\":\"proof.txt\""))
        }
    }
}
