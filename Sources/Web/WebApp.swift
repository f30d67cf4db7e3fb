import HTTPTypes
package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging

/// The server: routes, middlewares and the socket, from settings and what the house provides.
package enum WebApp {
    /// Why the server cannot be built.
    package struct Misconfiguration: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// The application over these routes.
    ///
    /// - Throws: `Misconfiguration` where settings contradict each other.
    package static func application(
        house: House, routes: RouteTable = Routes.table, logger: Logger
    ) throws -> Application<RouterResponder<WebContext>> {
        if let contradiction = house.settings.contradiction { throw Misconfiguration(description: contradiction) }
        return Application(
            router: routes.router(house: house),
            server: try server(house.settings),
            configuration: ApplicationConfiguration(
                address: .hostname(house.settings.address, port: house.settings.port), backlog: 1024),
            logger: logger)
    }

    private static func server(_ settings: WebSettings) throws -> HTTPServerBuilder {
        let limits = settings.requests
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                idleTimeout: .seconds(Int64(limits.idleSeconds)),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers + limits.target,
                    maxHeaderFieldCount: limits.headerCount)))
        guard let files = settings.tls else { return plain }
        return try .tls(plain, tlsConfiguration: TLSIdentity(files).configuration())
    }
}
