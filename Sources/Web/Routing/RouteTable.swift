package import HTTPTypes
import Hummingbird
import Law
import Operations

/// The table of routes as the router serves it.
package struct RouteTable: Sendable {
    package let routes: [any Route]

    /// The table of these routes; traps where two have the same method and path, a bug of the table.
    package init(_ routes: [any Route]) {
        let titles = routes.map { "\($0.method.rawValue) \($0.pattern.shape)" }
        let twice = Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        precondition(twice.isEmpty, "declared twice: \(twice)")
        self.routes = routes
    }

    /// The routes of the API.
    package var api: [APIRoute] { routes.compactMap { $0 as? APIRoute } }
    /// The pages.
    package var pages: [PageRoute] { routes.compactMap { $0 as? PageRoute } }

    /// The methods that a path has, HEAD with GET; none where there is no such path. Where several patterns match, the
    /// router goes by the one that says a word first where another takes any value, and so does this.
    package func methods(at path: String) -> [HTTPRequest.Method] {
        let written = path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let parts = written.map { PercentCoding.decode($0) ?? "" }
        let fitting = routes.filter { $0.pattern.matches(parts) }
        guard let shape = fitting.map(\.pattern.shape).min() else { return [] }
        let methods = Set(fitting.filter { $0.pattern.shape == shape }.map(\.method))
        return methods.union(methods.contains(.get) ? [.head] : []).sorted { $0.rawValue < $1.rawValue }
    }

    /// The router with every middleware and every route.
    func router(house: House) -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        let limiter = RateLimiter(settings: house.settings.rates)
        router.add(middleware: ArrivalMiddleware(house: house))
        router.add(middleware: SecurityHeadersMiddleware(isSecure: house.settings.isSecure))
        router.add(middleware: ProblemMiddleware(house: house) { self.methods(at: $0) })
        router.add(middleware: RequestLimitMiddleware(settings: house.settings))
        let limit = Duration.seconds(house.settings.requests.seconds)
        for route in routes {
            router.on(RouterPath(route.pattern.template), method: route.method) { request, context in
                let address = context.arrival.address
                if let wait = limiter.take(address: address, pace: route.pace, at: house.now) {
                    throw Problem(.tooManyRequests).with(.retryAfter, String(wait))
                }
                let lanes = route.runsOnLanes ? house.office.lanes : nil
                return try await RequestDeadline.hold(route.mayTakeLong ? nil : limit, on: lanes) {
                    try await route.respond(to: request, context: context, house: house)
                }
            }
        }
        return router
    }
}

extension PathPattern {
    /// The pattern with its values' names left out: two patterns of one shape are one path. `{` sorts after every word, so
    /// of two shapes that match one path the lesser is the more special.
    fileprivate var shape: String {
        "/" + segments.map { if case .word(let word) = $0 { word } else { "{}" } }.joined(separator: "/")
    }
}
