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

/// A server over some routes, called without a socket.
struct TestServer: Sendable {
    let world: TestOffice
    let house: House
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
            office: world.office,
            signIn: SignInDesk(office: world.office, cost: PasswordCost(logarithm: 4), random: { random.bytes($0) }),
            settings: settings, random: { random.bytes($0) })
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        app = try WebApp.application(house: house, routes: RouteTable(routes), logger: logger)
    }

    /// Lets a browser and a program call the server.
    func run<Value: Sendable>(_ test: @Sendable @escaping (Browser) async throws -> Value) async throws -> Value {
        try await app.test(.router) { client in try await test(Browser(client)) }
    }

    /// A token of an officer, for all that officers do or for some of it.
    func token(without duty: Duty? = nil) async throws -> String {
        let holder = try await world.person("对接", [.officer])
        let duties = Duty.allCases.filter { Authority.reach(of: $0, for: holder) != nil }
        let scopes = Set(duties).subtracting(duty.map { [$0] } ?? [])
        let issued = try await house.signIn.issueToken(
            for: holder.userID, label: "试验", scopes: scopes, days: 30, as: holder)
        return issued.token.text
    }

    /// The digests of the sessions that are kept for a person.
    func sessions(of actor: Actor) async throws -> [String] {
        try await world.office.read { access in
            try SessionStore.sessions(of: actor.userID, seenSince: Moment(milliseconds: 0), in: access).map(\.digest)
        }
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
