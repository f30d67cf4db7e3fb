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
    /// - Parameter tls: the certificate, where the caller reloads it; else the files of the settings are read once.
    /// - Throws: `Misconfiguration` where settings contradict each other, `TLSFault`.
    package static func application(
        house: House, routes: RouteTable = Routes.table, tls: TLSKeeper? = nil, logger: Logger
    ) throws -> Application<RouterResponder<WebContext>> {
        if let contradiction = house.settings.contradiction { throw Misconfiguration(description: contradiction) }
        return Application(
            router: routes.router(house: house),
            server: try server(house, tls: tls ?? house.settings.tls.map { try TLSKeeper($0) }),
            configuration: ApplicationConfiguration(
                address: .hostname(house.settings.address, port: house.settings.port), backlog: 1024),
            logger: logger)
    }

    private static func server(_ house: House, tls: TLSKeeper?) throws -> HTTPServerBuilder {
        let limits = house.settings.requests
        let metrics = house.metrics
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [
                    SlowClientHandler(
                        head: .seconds(Int64(limits.headSeconds)), body: .seconds(Int64(limits.bodySeconds)),
                        onSlow: { metrics.countSlowClient() })
                ],
                idleTimeout: .seconds(Int64(limits.idleSeconds)),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.headers, maxHeaderListSize: limits.headers + limits.target,
                    maxHeaderFieldCount: limits.headerCount)))
        return try tls.map { try .tls(plain, tlsConfiguration: $0.configuration()) } ?? plain
    }
}
