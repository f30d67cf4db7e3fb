import Enforcement
import Foundation
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Background jobs as an administrator sees and decides on them, on pages and by API.
struct JobPageTests {
    /// A server with an import that failed because its file is gone, one that waits, and an administrator signed in.
    private func administering(
        _ test: @Sendable @escaping (TestServer, Browser, ImportTicket) async throws -> Void
    ) async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("管理", [.administrator], signInName: "boss")
        let officer = try await server.person("李梅", [.officer], signInName: "li.mei")
        let lost = try await upload(server.world, as: officer)
        for name in try FileManager.default.contentsOfDirectory(atPath: server.world.folder + "-spool") {
            try FileManager.default.removeItem(atPath: server.world.folder + "-spool/" + name)
        }
        try await JobRunner(server.world.office, name: "节点一", random: { 0 }).runDue()
        server.world.clock.advance(minutes: 5)
        _ = try await upload(server.world, as: officer)
        try await server.run { browser in
            try await browser.signIn("boss")
            try await browser.get("/account")
            try await test(server, browser, lost)
        }
    }

    private func upload(_ world: TestOffice, as officer: Actor) async throws -> ImportTicket {
        let upload = try await ListingUpload(named: "11月第4周", into: world.office, as: officer)
        try await upload.feed(Array(ListingOffice.feed.utf8))
        return try await upload.finish()
    }

    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok)
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `the page shows what runs, what failed, what repeats, and all of it`(language: Language) async throws {
        try await administering { _, browser, lost in
            let accept: HTTPFields = [.acceptLanguage: language.tag]
            Self.check(try await browser.get("/administration/jobs", accept), "list", language)
            let dead = try await browser.get("/administration/jobs?state=dead", accept)
            #expect(dead.text.contains(lost.job))
            Self.check(try await browser.get("/administration/jobs/\(lost.job)", accept), "dead", language)
        }
    }

    @Test func `routine jobs that went well are out of sight until they are asked for`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("管理", [.administrator], signInName: "boss")
        try await JobRunner(server.world.office, name: "节点一", random: { 0 }).runDue()
        try await server.run { browser in
            try await browser.signIn("boss")
            func jobs(_ query: String) async throws -> Int {
                let page = try await browser.get("/administration/jobs" + query)
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
                return page.text.matches(of: /href="\/administration\/jobs\/[0-9A-Z]+"/).count
            }
            #expect(try await jobs("") == 0)
            #expect(try await jobs("?routine=1") > 0)
            #expect(try await jobs("?kind=ledger.sign-head") == 1)
            #expect(try await jobs("?kind=listing.import") == 0)
        }
    }

    @Test func `a dead letter is dropped for a reason, and the decision stands under it`() async throws {
        try await administering { _, browser, lost in
            let path = "/administration/jobs/\(lost.job)"
            try await browser.get(path)
            let without = try await browser.post(path + "/decision", [("act", "drop"), ("reason", " ")])
            #expect(without.status == .unprocessableContent)
            let answer = try await browser.post(path + "/decision", [("act", "drop"), ("reason", "文件已丢失")])
            #expect(answer.headers[.location] == path)
            let page = try await browser.get(path)
            #expect(page.text.contains("文件已丢失"))
            #expect(page.text.contains(JobState.dropped.label.zh))
            let again = try await browser.post(path + "/decision", [("act", "retry"), ("reason", "再试")])
            #expect(again.status != .seeOther)
        }
    }

    @Test func `a dead letter that is tried again is queued and fails anew`() async throws {
        try await administering { server, browser, lost in
            let path = "/administration/jobs/\(lost.job)"
            try await browser.get(path)
            try await browser.post(path + "/decision", [("act", "retry"), ("reason", "存储已恢复")])
            #expect(try await browser.get(path).text.contains(JobState.queued.label.zh))
            try await JobRunner(server.world.office, name: "节点二", random: { 0 }).runDue()
            #expect(try await browser.get(path).text.contains(JobState.dead.label.zh))
        }
    }

    @Test func `whoever does not look after the system sees no jobs`() async throws {
        try await administering { _, browser, lost in
            browser.jar = [:]
            try await browser.signIn("li.mei")
            for path in ["/administration/jobs", "/administration/jobs/\(lost.job)"] {
                #expect(try await browser.get(path).status == .forbidden)
            }
            #expect(try await !browser.get("/").text.contains("/administration/jobs"))
        }
    }

    @Test func `a machine uploads, follows the progress and finds the rows`() async throws {
        let server = try await TestServer(Routes.all)
        let token = try await server.token()
        try await server.run { browser in
            var headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/x-ndjson"]
            headers[.idempotencyKey] = "upload-1"
            let send = { [headers] in
                try await browser.send(
                    .post, "/api/v1/listing-uploads?name=feed", headers, body: ListingOffice.feed)
            }
            let taken = try await send()
            #expect(taken.status == .accepted)
            #expect(try await send().bytes == taken.bytes)
            let place = try #require(taken.headers[.location])
            #expect(taken.text.contains("\"state\":\"queued\""))
            #expect(taken.text.contains("\"total\":4"))
            try await JobRunner(server.world.office, name: "节点一", random: { 0 }).runDue()
            let done = try await browser.get(place, headers)
            #expect(done.text.contains("\"state\":\"done\""))
            #expect(done.text.contains("\"accepted\":3"))
            #expect(done.text.contains("\"refused\":1"))
            #expect(try await browser.get("/api/v1/jobs", headers).status == .forbidden)
        }
    }

    @Test func `an administrator's machine lists jobs and decides on them`() async throws {
        try await administering { server, browser, lost in
            let holder = try await server.world.person("巡检", [.administrator])
            let issued = try await server.house.signIn.issueToken(
                for: holder.userID, label: "巡检", scopes: [.jobRead, .jobManage], days: 1, as: holder)
            var headers: HTTPFields = [.authorization: "Bearer \(issued.token.text)"]
            let dead = try await browser.get("/api/v1/jobs?state=dead", headers)
            #expect(dead.text.contains(lost.job))
            #expect(dead.text.contains("\"lastError\":\"the file that was sent in is not there\""))
            headers[.contentType] = "application/json"
            let answer = try await browser.send(
                .post, "/api/v1/jobs/\(lost.job)/decision", headers, body: "{\"act\":\"drop\",\"reason\":\"文件已丢失\"}")
            #expect(answer.status == .ok)
            #expect(answer.text.contains("\"state\":\"dropped\""))
            #expect(try await browser.get("/api/v1/jobs/NONE", headers).status == .notFound)
        }
    }
}
