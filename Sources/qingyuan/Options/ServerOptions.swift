import ArgumentParser
import Web

/// Where and how the server listens.
struct ServerOptions: ParsableArguments {
    @Option(name: .long, help: "The address to listen on.")
    var address = "127.0.0.1"

    @Option(name: .long, help: "The port to listen on.")
    var port = 8080

    @Option(name: .long, help: "How browsers reach the server, such as https://qy.example.gov.cn.")
    var origin: String?

    @Option(name: .long, help: "A further name under which requests are answered; may be given several times.")
    var host: [String] = []

    @Option(name: .long, help: "The address of a proxy whose X-Forwarded-For is believed; may be given several times.")
    var trustedProxy: [String] = []

    @Flag(name: .long, help: "No rate limits: for measurements on loopback.")
    var noRateLimits = false

    func validate() throws {
        guard !noRateLimits || ["127.0.0.1", "::1", "localhost"].contains(address) else {
            throw ValidationError("--no-rate-limits is for loopback only")
        }
        guard (0...65_535).contains(port) else { throw ValidationError("--port lies between 0 and 65535") }
    }

    /// The settings of the server.
    func settings(demonstration: Bool) -> WebSettings {
        var settings = WebSettings()
        settings.address = address
        settings.port = port
        settings.publicOrigin = origin
        settings.hosts = Set(host)
        settings.trustedProxies = Set(trustedProxy)
        settings.isDemonstration = demonstration
        settings.rates.isOff = noRateLimits
        settings.version = Version.current
        return settings
    }
}

/// The version of the program.
enum Version {
    static let current = "0.1.0"
}
