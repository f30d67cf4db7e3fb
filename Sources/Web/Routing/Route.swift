package import HTTPTypes
package import Hummingbird

/// One row of the route table: what the router, the sweep tests, and for the API the OpenAPI document are made from.
package protocol Route: Sendable {
    /// The method; a GET answers HEAD as well.
    var method: HTTPRequest.Method { get }
    /// The whole path, with the API's prefix where there is one.
    var pattern: PathPattern { get }
    /// Who may reach it.
    var access: Access { get }
    /// The largest body it takes, in bytes; 0 where it takes none.
    var bodyLimit: Int { get }
    /// How often one address may call it.
    var pace: Pace { get }
    /// Whether it may take longer than other requests: what reads a stream of any length.
    var mayTakeLong: Bool { get }

    /// Answers a request that has this method and path.
    func respond(to request: Request, context: WebContext, house: House) async throws -> Response
}

/// How often one address may call a route; the figures are in `RateSettings`.
package enum Pace: Sendable, Hashable, CaseIterable {
    /// Reading and ordinary work.
    case ordinary
    /// What can be abused by repetition: signing in, filing a report without an account.
    case careful
    /// What calendar programs ask for by themselves, from behind few addresses: it must not use up what people need to sign in.
    case feed
    /// What never counts: static files, the health check.
    case free
}

extension Route {
    package var mayTakeLong: Bool { false }

    /// Whether it reads records and answers at once, and so runs best where they are read.
    var runsOnLanes: Bool { !mayTakeLong && pace != .free }

    /// Whether the method can change something and so needs proof that the user meant it.
    package var isUnsafe: Bool { method != .get && method != .head }

    /// "POST /clues/{id}/acceptance".
    package var title: String { "\(method.rawValue) \(pattern.template)" }
}
