import Logging
import HTTPTypes
import Hummingbird
import Law

/// The outermost step: gives the request its reference, finds the client's address and the language, and logs how it ended.
struct ArrivalMiddleware: RouterMiddleware {
    typealias Context = WebContext
    let settings: WebSettings
    let random: @Sendable (Int) -> [UInt8]

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let client = ClientAddress(peer: context.peer, headers: request.headers, trusted: settings.trustedProxies)
        let choice = LanguageChoice(target: request.head.path ?? "", headers: request.headers)
        let host = request.head.authority.flatMap(HostAndPort.init)?.host ?? ""
        context.arrival = Arrival(
            requestID: RequestID.text(random(8)), address: client.address,
            isLocal: client.isDirect && Loopback.contains(client.address) && Loopback.contains(host),
            language: choice.language)
        context.logger[metadataKey: "request"] = .string(context.arrival.requestID)
        var response = try await next(request, context)
        response.headers[.requestID] = context.arrival.requestID
        if let chosen = choice.chosen { response.headers.append(LanguageChoice.cookie(chosen, settings.isSecure)) }
        context.logger.debug(
            "\(request.method.rawValue) \(context.endpointPath ?? "-")", metadata: ["status": "\(response.status.code)"]
        )
        return response
    }
}

/// The reference of a request.
enum RequestID {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
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
