import Enforcement
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Law
import Logging
import NIOCore
import Operations
import TestSupport

@testable import Web

/// Sessions in memory, for tests.
actor MemorySessions: SessionKeeper {
    private(set) var kept: [String: Session] = [:]

    func session(digest: String) -> Session? { kept[digest] }
    func keep(_ session: Session, digest: String) { kept[digest] = session }
    func forget(digest: String) { kept[digest] = nil }
}

/// People and machines that a test names.
actor NamedDirectory: Directory {
    private var people: [UserID: Principal] = [:]
    private var machines: [String: Actor] = [:]

    func add(_ actor: Actor) { people[actor.userID] = Principal(actor: actor, unitName: "青石县市场监督管理局") }
    func close(_ account: UserID) { people[account] = nil }
    func add(_ machine: Actor, token: APIToken) { machines[token.digest] = machine }

    func person(account: UserID) -> Principal? { people[account] }
    func machine(tokenDigest: String, at now: Moment) -> Actor? { machines[tokenDigest] }
}

/// A server over some routes, called without a socket.
struct TestServer: Sendable {
    let world: TestOffice
    let house: House
    let sessions = MemorySessions()
    let directory = NamedDirectory()
    let app: Application<RouterResponder<WebContext>>

    /// Trusts `X-Forwarded-For`, so that a test can come from any address.
    init(
        _ routes: [any Route] = TestRoutes.all, settings change: (inout WebSettings) -> Void = { _ in }
    ) async throws {
        world = try await TestOffice()
        var settings = WebSettings()
        settings.trustedProxies = ["local"]
        settings.rates.isOff = true
        change(&settings)
        let random = TestRandom(seed: 7)
        house = House(
            office: world.office, settings: settings,
            random: { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } },
            sessions: sessions, directory: directory)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        app = try WebApp.application(house: house, routes: RouteTable(routes), logger: logger)
    }

    /// Lets a browser and a program call the server.
    func run<Value: Sendable>(_ test: @Sendable @escaping (Browser) async throws -> Value) async throws -> Value {
        try await app.test(.router) { client in try await test(Browser(client)) }
    }

    /// A token of a machine with these scopes; nil scopes is everything.
    func token(_ scopes: Set<Duty>?) async throws -> String {
        let token = APIToken(random: house.random)
        let founder = world.founder
        let machine = Actor(
            userID: founder.userID, name: founder.name, unitID: founder.unitID, unitKind: founder.unitKind,
            region: founder.region, roles: founder.roles, channel: .api, scopes: scopes)
        await directory.add(machine, token: token)
        return token.text
    }
}

/// A browser that keeps its cookies and knows the CSRF token of the page it last read.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let cookies = Locked<[String: String]>([:])
    private let token = Locked<String>("")

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// The cookies now, by name.
    var jar: [String: String] {
        get { cookies.withLock { $0 } }
        set { cookies.withLock { $0 = newValue } }
    }

    /// The CSRF token of the page last read.
    var csrf: String { token.withLock { $0 } }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Answer {
        var headers = headers
        let sent = jar.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        if !sent.isEmpty, headers[.cookie] == nil { headers[.cookie] = sent }
        let response = try await client.executeRequest(
            uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        let answer = Answer(
            status: response.status, headers: response.headers, bytes: Array(response.body.readableBytesView))
        keep(answer)
        return answer
    }

    @discardableResult
    func get(_ uri: String, _ headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, uri, headers)
    }

    /// Posts fields with the token of the page last read, as its form would.
    @discardableResult
    func post(
        _ uri: String, _ fields: [(String, String)] = [], _ headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        let pairs = (fields + [("csrf", csrf)]).map { PercentCoding.encode($0.0) + "=" + PercentCoding.encode($0.1) }
        return try await send(.post, uri, headers, body: pairs.joined(separator: "&"))
    }

    private func keep(_ answer: Answer) {
        for header in answer.headers[values: .setCookie] {
            let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            cookies.withLock { $0[String(pair[0])] = String(pair[1]) }
        }
        if let mark = answer.text.firstRange(of: "name=\"csrf\" value=\"") {
            let value = String(answer.text[mark.upperBound...].prefix { $0 != "\"" })
            token.withLock { $0 = value }
        }
    }
}

/// What the server answered.
struct Answer: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]

    /// The body as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The body as JSON; null where it is none.
    var json: JSONValue { (try? JSONParser.parse(bytes)) ?? .null }
}
