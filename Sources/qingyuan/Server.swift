import Hummingbird
import Operations
import Storage
import Web

/// Runs the server over an office until it is told to stop.
enum Server {
    static func run(_ office: Office, _ settings: Settings, demonstration: Bool) async throws {
        let random: @Sendable (Int) -> [UInt8] = { count in
            var generator = SystemRandomNumberGenerator()
            return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        }
        let house = House(
            office: office, signIn: SignInDesk(office: office, random: random),
            settings: settings.web(demonstration: demonstration), random: random)
        var application = try WebApp.application(house: house, logger: settings.logger("qingyuan.web"))
        if settings[\.jobs] { application.addServices(JobService(JobService.runner(of: office, settings))) }
        try await application.runService()
        office.database.close()
    }
}
