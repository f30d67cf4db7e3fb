import Enforcement
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Logging
import Operations
import Synchronization
import TestSupport
import Testing

@testable import Web

/// Keeps what is logged.
final class LogBook: Sendable {
    private let kept = Mutex<[String]>([])

    /// One line per event: the message and every value.
    var lines: [String] { kept.withLock { $0 } }

    /// A logger that writes into the book, every level.
    var logger: Logger {
        var logger = Logger(label: "book") { _ in Handler(book: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let book: LogBook
        var metadata: Logger.Metadata = [:]
        var metadataProvider: Logger.MetadataProvider?
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let values = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            let line = ["\(event.message)"] + values.map { "\($0.key)=\($0.value)" }
            book.kept.withLock { $0.append(line.joined(separator: " ")) }
        }
    }
}

struct AccessLogTests {
    /// A server whose log, at every level, goes into the book.
    private func run(
        _ book: LogBook, _ routes: [any Route] = Routes.all,
        _ test: @Sendable @escaping (Browser, TestOffice) async throws -> Void
    ) async throws {
        let world = try await TestOffice()
        var settings = WebSettings()
        settings.rates.isOff = true
        let random = TestRandom(seed: 11)
        let house = House(
            office: world.office,
            signIn: SignInDesk(office: world.office, cost: PasswordCost(logarithm: 4), random: { random.bytes($0) }),
            settings: settings, random: { random.bytes($0) }, accessLog: book.logger)
        let app = try WebApp.application(house: house, routes: RouteTable(routes), logger: book.logger)
        try await app.test(.router) { client in try await test(Browser(client), world) }
    }

    @Test func `a request leaves one line with its route, status, operation and who asked, as ids`() async throws {
        let book = LogBook()
        try await run(book) { browser, world in
            let user = try await world.person("方晓彤", [.officer], signInName: "fang")
            try await world.desk.setPassword("Hidden-Key-2026", of: user.userID, as: world.founder)
            _ = try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("name", "fang"), ("password", "Hidden-Key-2026")])
            let sent = try await browser.get("/listings?q=planted-query", [.requestID: "proxy-id-0001"])
            #expect(sent.headers[.requestID] == "proxy-id-0001")
            #expect(sent.status == .ok)
        }
        let lines = book.lines.filter { $0.hasPrefix("request ") }
        #expect(lines.count == 3)
        let last = try #require(lines.last)
        #expect(
            last.contains("request=proxy-id-0001") && last.contains("route=/listings") && last.contains("status=200"))
        #expect(last.contains("actor=") && last.contains("unit=") && last.contains(" ms="))
        #expect(lines[1].contains("operation=access.sign-in") && lines[1].contains("method=POST"))
    }

    @Test func `no password, token, name or search stands in the log at any level`() async throws {
        let book = LogBook()
        let token = "qy_" + String(repeating: "Planted", count: 6) + "x"
        try await run(book) { browser, world in
            let user = try await world.person("方晓彤", [.officer], signInName: "fang-planted")
            try await world.desk.setPassword("Planted-Pass-2026", of: user.userID, as: world.founder)
            _ = try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("name", "fang-planted"), ("password", "Planted-Wrong-9")])
            try await browser.post("/sign-in", [("name", "fang-planted"), ("password", "Planted-Pass-2026")])
            _ = try await browser.get("/listings?q=planted-query")
            _ = try await browser.get("/api/v1/clues?state=planted", [.authorization: "Bearer \(token)"])
            _ = try await browser.get("/planted-path/%E5%BC%A0", [.requestID: "planted\u{1}id"])
            _ = try await browser.send(.post, "/api/v1/clues", [.contentType: "application/json"], body: "{planted")
        }
        #expect(book.lines.count >= 7)
        for line in book.lines {
            #expect(!line.lowercased().contains("planted") && !line.contains("方晓彤"), "\(line)")
        }
    }

    @Test func `a fault is logged once with the reference that the client is told`() async throws {
        let book = LogBook()
        try await run(book, TestRoutes.all) { browser, _ in
            let answer = try await browser.get("/broken", [.requestID: "reference-77"])
            #expect(answer.status == .internalServerError && answer.text.contains("reference-77"))
        }
        // What the error carries is told where somebody looks for it, at the level `debug`, and nowhere else.
        #expect(book.lines.filter { $0.contains("hunter2") }.allSatisfy { $0.hasPrefix("particulars") })
        #expect(book.lines.filter { $0.contains("failed") && $0.contains("request=reference-77") }.count == 1)
        #expect(book.lines.contains { $0.hasPrefix("request ") && $0.contains("request=reference-77") })
    }

    @Test(arguments: [
        ("0123456789abcdef", true), ("a.b-c_d.1", true), ("short", false), (String(repeating: "a", count: 65), false),
        ("with space 1", false), ("line\nbreak1", false), ("quote\"quote", false), ("字字字字字字字字", false),
    ])
    func `a reference from outside is taken only where it can be nothing else`(sent: String, isTaken: Bool) {
        #expect(RequestID.accepted(sent) == (isTaken ? sent : nil))
    }
}
