import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Logging
import Operations

/// The outermost step: gives the request its reference, finds the client's address and the language, and when the answer is
/// made counts it and leaves a line in the access log.
struct ArrivalMiddleware: RouterMiddleware {
    typealias Context = WebContext
    let house: House

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        let choice = LanguageChoice(target: request.head.path ?? "", headers: request.headers)
        context.arrival = arrival(of: request, context, choice.language)
        context.logger[metadataKey: "request"] = .string(context.arrival.requestID)
        let trace = RequestTrace(id: context.arrival.requestID)
        house.metrics.begin()
        var response = try await RequestTrace.$current.withValue(trace) { try await next(request, context) }
        response.headers[.requestID] = context.arrival.requestID
        if let chosen = choice.chosen {
            response.headers.append(LanguageChoice.cookie(chosen, house.settings.isSecure))
        }
        let time = start.duration(to: .now)
        let route = route(of: context)
        house.metrics.end(route, request.method, response.status, took: time)
        leaveLine(request.method, route, response.status, time, trace)
        return response
    }

    private func arrival(of request: Request, _ context: WebContext, _ language: Language) -> Arrival {
        let client = ClientAddress(
            peer: context.peer, headers: request.headers, trusted: house.settings.trustedProxies)
        let host = request.head.authority.flatMap(HostAndPort.init)?.host ?? ""
        return Arrival(
            requestID: RequestID.accepted(request.headers[.requestID]) ?? RequestID.text(house.random(8)),
            address: client.address,
            isLocal: client.isDirect && Loopback.contains(client.address) && Loopback.contains(host),
            language: language)
    }

    /// The pattern of the route; `none` where no route has the path, so that strangers cannot fill the log with names.
    private func route(of context: WebContext) -> String {
        context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 } ?? "none"
    }

    /// The path itself is not logged: it may name a record, and its query may hold what somebody searched for.
    private func leaveLine(
        _ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, _ time: Duration,
        _ trace: RequestTrace
    ) {
        let facts = trace.facts
        var line: Logger.Metadata = [
            "request": .string(trace.id), "method": .string(method.rawValue), "route": .string(route),
            "status": .stringConvertible(status.code),
            "ms": .stringConvertible((time.seconds * 100_000).rounded() / 100),
        ]
        if let actor = facts.actor { line["actor"] = .string(actor.rawValue) }
        if let unit = facts.unit { line["unit"] = .string(unit.rawValue) }
        if !facts.operations.isEmpty { line["operation"] = .string(facts.operations.joined(separator: ",")) }
        house.accessLog.info("request", metadata: line)
    }
}

/// The reference of a request.
enum RequestID {
    /// The reference that a proxy gave, where it can be nothing but one: letters, digits, `-`, `_`, `.`, 8 to 64 of them.
    static func accepted(_ sent: String?) -> String? {
        guard let sent, (8...64).contains(sent.utf8.count), sent.utf8.allSatisfy(isPlain) else { return nil }
        return sent
    }

    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }, as: UTF8.self)
    }

    private static func digit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x57 + nibble }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}

/// The client's address behind trusted proxies.
struct ClientAddress {
    /// What stands for a Unix socket or a call inside the process.
    static let local = "127.0.0.1"
    let address: String
    /// Whether nobody stands between.
    let isDirect: Bool

    /// Goes back through `X-Forwarded-For` from its end, as far as each hop is a proxy we trust.
    init(peer: String?, headers: HTTPFields, trusted: Set<String>) {
        var hops = headers[values: .forwardedFor].flatMap { HeaderList.split($0, at: ",") }.filter { !$0.isEmpty }
        isDirect = hops.isEmpty
        var address = peer ?? ClientAddress.local
        var isTrusted = trusted.contains(peer ?? "local")
        while isTrusted, let hop = hops.popLast() {
            address = String(hop.prefix(64))
            isTrusted = trusted.contains(hop)
        }
        self.address = address
    }
}
