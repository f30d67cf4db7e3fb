import HTTPTypes
import Hummingbird
import Law

/// Refuses what no browser of ours sends: overlong heads, foreign host names, paths that are not plainly written.
struct RequestLimitMiddleware: RouterMiddleware {
    typealias Context = WebContext
    let settings: WebSettings

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        try checkHead(request)
        try checkHost(request)
        try RequestLimitMiddleware.checkPath(request.head.path ?? "")
        return try await next(request, context)
    }

    private func checkHead(_ request: Request) throws {
        let limits = settings.requests
        if (request.head.path ?? "").utf8.count > limits.target { throw Problem(.targetTooLong) }
        let size = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count + 4 }
        if size > limits.headers || request.headers.count > limits.headerCount { throw Problem(.headTooLarge) }
    }

    /// A name that is not ours may be an attacker's, pointed at this address. Machines ask for health by number.
    private func checkHost(_ request: Request) throws {
        guard !Paths.machinePaths.contains(request.uri.path) else { return }
        guard let authority = request.head.authority.flatMap(HostAndPort.init) else { throw Problem(.badRequest) }
        if !settings.answers(to: authority.host) { throw Problem(.misdirected) }
    }

    /// One way to write each path: from the root, no empty part, no dots that climb, escapes of UTF-8 text only.
    static func checkPath(_ target: String) throws {
        guard target.hasPrefix("/") else { throw Problem(.badRequest) }
        let path = target.prefix { $0 != "?" && $0 != "#" }
        guard path != "/" else { return }
        for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let decoded = PercentCoding.decode(part) else { throw Problem(.badRequest) }
            if decoded.isEmpty || decoded == "." || decoded == ".." || decoded.contains("/") || decoded.contains("\\") {
                throw Problem.notFound
            }
        }
    }
}

extension WebSettings {
    /// Whether requests under this host name are answered.
    func answers(to host: String) -> Bool {
        var names = hosts
        if let origin = publicOrigin.flatMap(Origin.init) { names.insert(origin.host) }
        if names.contains(host) { return true }
        return isLoopback ? Loopback.contains(host) : names.isEmpty
    }
}
