import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Notices as their reader sees them: the count at the head, the list, the marks.
struct NoticePageTests {
    /// A unit with clues whose clocks have run out, and its head signed in.
    private func reading(_ test: @Sendable @escaping (ClueServer, Browser) async throws -> Void) async throws {
        let scene = try await ClueServer()
        for state in [ClueState.received, .assigned, .checking] { _ = try await scene.clue(in: state) }
        scene.house.clock.advance(days: 40)
        try await JobRunner(scene.house.office, name: "节点一", random: { 0 }).runDue()
        try await scene.server.run { browser in
            try await browser.enter("head")
            try await test(scene, browser)
        }
    }

    private static func newest(_ scene: ClueServer) async throws -> String {
        let (head, now) = (scene.head, scene.house.clock.now)
        let notices = try await scene.house.office.read {
            try NoticeStore.list(for: head, limit: 1, now: now, in: $0)
        }
        return try #require(notices.first).id
    }

    @Test(arguments: Language.allCases)
    func `the list says what is overdue, of which record, and what is unread`(language: Language) async throws {
        try await reading { _, browser in
            let page = try await browser.get("/notices", [.acceptLanguage: language.tag])
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            expectGolden(page.work, "list.\(language.rawValue).html")
        }
    }

    @Test func `the head of each page counts what is unread, until it is read`() async throws {
        try await reading { scene, browser in
            let home = try await browser.get("/")
            let count = try #require(home.after("<span class=\"count\">").flatMap { Int($0) })
            #expect(count > 1)
            let id = try await Self.newest(scene)
            #expect(try await browser.post("/notices/\(id)/reading").status == .seeOther)
            let less = try await browser.get("/")
            #expect(less.after("<span class=\"count\">").flatMap { Int($0) } == count - 1)
            let until = String(scene.house.clock.now.milliseconds)
            #expect(try await browser.post("/notices/reading", [("until", until)]).status == .seeOther)
            let after = try await browser.get("/notices?show=unread")
            #expect(after.text.contains(NoticeText.none.zh))
            #expect(!after.text.contains("class=\"bell\" href=\"/notices\" aria-label=\"通知，"))
        }
    }

    @Test func `a machine reads and marks its notices`() async throws {
        try await reading { scene, browser in
            let head = scene.head
            let issued = try await scene.server.house.signIn.issueToken(
                for: head.userID, label: "手机", scopes: [.unitRead, .clueRead], days: 1, as: head)
            var headers: HTTPFields = [.authorization: "Bearer \(issued.token.text)"]
            let unread = try await browser.get("/api/v1/notices?unread=true", headers)
            #expect(unread.text.contains("\"topic\":\"clock.overdue\""))
            let id = try await Self.newest(scene)
            #expect(unread.text.contains(id))
            #expect(
                try await browser.send(.post, "/api/v1/notices/\(id)/reading", headers, body: "").status == .noContent)
            headers[.contentType] = "application/json"
            let until = scene.house.clock.now.description
            let all = try await browser.send(
                .post, "/api/v1/notices/reading", headers, body: "{\"until\":\"\(until)\"}")
            #expect(all.status == .noContent)
            let none = try await browser.get("/api/v1/notices?unread=true", headers)
            #expect(none.text.contains("\"items\":[]"))
        }
    }
}
