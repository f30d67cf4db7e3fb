import Hummingbird
import Logging
import Operations
import Storage
import Web

/// Runs the server over an office until it is told to stop.
enum Server {
    static func run(_ office: Office, settings: WebSettings) async throws {
        let random: @Sendable (Int) -> [UInt8] = { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
        let house = House(
            office: office, signIn: SignInDesk(office: office, random: random), settings: settings, random: random)
        var log = Logger(label: "qingyuan.web") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .notice
        let application = try WebApp.application(house: house, logger: log)
        let signing = Task { await office.keepSigningHeads() }
        try await application.runService()
        signing.cancel()
        await signing.value
        office.database.close()
    }
}
