import Enforcement
import Foundation
import HTTPTypes
import Hummingbird
import Law
import Ledger
import Logging
import NIOCore
import NIOEmbedded
import Operations
import Storage
import TestSupport
import Web

/// What a page costs inside the program, with no socket and no client: the sample world, one reader, the same pages again
/// and again, each beside what its session and its records take of it, and beside a route that answers a constant.
enum PageBench {
    static let warmUps = 200
    /// The rounds are taken in so many parts, of which the middle one counts: others use the machine as well.
    static let batches = 20

    /// - Parameter rounds: how often each is asked for.
    static func run(rounds: Int) async throws {
        try await BenchEngine.sqlite.withDatabase { database, folder in
            let counting = CountingDatabase(database)
            let office = try await office(over: counting, in: folder)
            let desk = try await PageDesk(office)
            print("µs of processor time, \(rounds) rounds, inside the program; statements of SQL a page")
            print("| page | bytes | statements | session | records | the rest | whole | of that bare |")
            print("|---|---|---|---|---|---|---|---|")
            let bare = try await micros(rounds) { _ = try await desk.bare() }
            let health = try await micros(rounds) { _ = try await desk.get("/healthz") }
            print("| bare route | 5 | 0 | – | – | – | \(text(bare)) | 1 |")
            print("| the frame alone (health) | 3 | 0 | – | – | – | \(text(health)) | \(times(health, bare)) |")
            for page in desk.pages {
                counting.reset()
                let bytes = try await desk.get(page.path)
                let statements = counting.statements
                let session = try await micros(rounds) { try await desk.session() }
                let records = try await micros(rounds) { try await office.read { try page.read($0) } }
                let whole = try await micros(rounds) { _ = try await desk.get(page.path) }
                let figures = [session, records, whole - session - records, whole].map(text)
                print(
                    "| \(page.name) | \(bytes) | \(statements) | \(figures.joined(separator: " | ")) | \(times(whole, bare)) |"
                )
            }
        }
    }

    private static func micros(_ rounds: Int, _ body: () async throws -> Void) async throws -> Double {
        for _ in 0..<warmUps { try await body() }
        var parts: [Double] = []
        for _ in 0..<batches {
            let start = Bench.processorSeconds()
            for _ in 0..<max(1, rounds / batches) { try await body() }
            parts.append((Bench.processorSeconds() - start) / Double(max(1, rounds / batches)) * 1e6)
        }
        return Bench.median(parts)
    }

    private static func text(_ micros: Double) -> String { String(format: "%.0f", micros) }

    private static func times(_ micros: Double, _ bare: Double) -> String { String(format: "%.1f", micros / bare) }

    private static func office(over database: any Database, in folder: String) async throws -> Office {
        let clock: @Sendable () -> Moment = { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        _ = try await Migrator(Schema.migrations).migrate(database, now: clock().milliseconds)
        let office = Office(
            database: database, evidence: try EvidenceFiles(folder: folder + "/evidence"),
            spool: try SpoolFiles(folder: folder + "/spool"),
            ledger: LedgerKeeper(key: try SigningKey(name: "bench.local/ledger", seed: Array(repeating: 7, count: 32))),
            sealing: try SealingKeys(parsing: SealingKeys.text(of: Array(repeating: 7, count: 32))), clock: clock,
            identifiers: IdentifierSource { UInt64.random(in: .min ... .max) }, log: Logger(label: "bench"))
        try await SampleWorld(in: office).seed()
        return office
    }
}

/// Asks the server's own router, as a person who signed in.
private struct PageDesk: Sendable {
    struct Page: Sendable {
        let name: String
        let path: String
        let read: @Sendable (any ReadAccess) throws -> Void
    }

    let pages: [Page]
    private let office: Office
    private let house: RouterResponder<WebContext>
    private let plain: RouterResponder<BasicRequestContext>
    private let secret: SessionID
    private let channel = NIOAsyncTestingChannel()
    private let log = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

    init(_ office: Office) async throws {
        self.office = office
        let random: @Sendable (Int) -> [UInt8] = { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
        var settings = WebSettings()
        settings.rates.isOff = true
        house =
            try WebApp.application(
                house: House(
                    office: office, signIn: SignInDesk(office: office, random: random), settings: settings,
                    random: random),
                logger: log
            ).responder
        let router = Router()
        router.get("/hello") { _, _ in "hello" }
        plain = router.buildResponder()
        let (now, yellow) = (office.now, office.settings.yellowShare)
        let head = try await office.read { try OrganisationStore.actor(signInName: "head", by: .web, in: $0) }
        guard let head else { throw Refusal.notFound(.user) }
        let secret = SessionID(random: random)
        self.secret = secret
        try await office.settle(
            keeping: SessionStore.Session(
                digest: secret.digest, userID: head.userID, openedAt: now, seenAt: now, content: "{}"),
            forgetting: [])
        let newest = try await office.read { try CaseList.lines(CaseList.Filter(), for: head, in: $0).first }
        guard let id = newest?.record.id else { throw Refusal.notFound(.case) }
        pages = [
            Page(name: "my work", path: "/") {
                _ = try TodayStore.Home(for: head, after: nil, limit: 50, now: now, yellow: yellow, in: $0)
            },
            Page(name: "case list", path: "/cases") {
                _ = try CaseList.lines(CaseList.Filter(), for: head, in: $0)
                _ = try CaseList.counts(for: head, in: $0)
            },
            Page(name: "case file", path: "/cases/\(id)") {
                _ = try CaseFile(id, for: head, at: now, yellow: yellow, in: $0)
            },
        ]
    }

    func session() async throws { _ = try await office.visitor(of: secret.digest, counting: true) }

    func bare() async throws -> Int {
        try await length(of: plain.respond(to: request("/hello"), context: BasicRequestContext(source: source)))
    }

    /// How many bytes the page has.
    func get(_ path: String) async throws -> Int {
        let response = try await house.respond(to: request(path), context: WebContext(source: source))
        guard response.status == .ok else { throw HTTPError(response.status) }
        return try await length(of: response)
    }

    private var source: ApplicationRequestContextSource { .init(channel: channel, logger: log) }

    private func request(_ path: String) -> Request {
        Request(
            head: HTTPRequest(
                method: .get, scheme: "http", authority: "127.0.0.1", path: path,
                headerFields: [.cookie: "qy=\(secret.text)", .acceptLanguage: "zh-CN,zh;q=0.9"]),
            body: RequestBody(buffer: ByteBuffer()))
    }

    private func length(of response: Response) async throws -> Int {
        let tally = Tally()
        try await response.body.write(tally)
        return tally.bytes.withLock { $0 }
    }
}

/// Counts the bytes of an answer.
private struct Tally: ResponseBodyWriter {
    let bytes = Locked(0)

    mutating func write(_ buffer: ByteBuffer) async throws { bytes.withLock { $0 += buffer.readableBytes } }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
