package import Law
package import Logging
package import Operations

/// What every route may use: wired once when the program starts, handed to each request.
package struct House: Sendable {
    package let office: Office
    /// Where passwords and codes are checked and guessing is slowed down.
    package let signIn: SignInDesk
    package let settings: WebSettings
    /// Bytes that nobody can guess.
    package let random: @Sendable (Int) -> [UInt8]
    /// Whether the server is on its way out.
    package let drain: Drain
    /// Where each request leaves a line.
    package let accessLog: Logger
    let readiness: ReadinessDesk
    let metrics: RequestMetrics

    package init(
        office: Office,
        signIn: SignInDesk,
        settings: WebSettings,
        random: @escaping @Sendable (Int) -> [UInt8],
        drain: Drain = Drain(),
        accessLog: Logger = Logger(label: "access") { _ in SwiftLogNoOpLogHandler() }
    ) {
        self.office = office
        self.signIn = signIn
        self.settings = settings
        self.random = random
        self.drain = drain
        self.accessLog = accessLog
        readiness = ReadinessDesk(office)
        metrics = RequestMetrics(office.metrics.registry)
    }

    /// The time now, by the office's clock.
    package var now: Moment { office.now }
}
