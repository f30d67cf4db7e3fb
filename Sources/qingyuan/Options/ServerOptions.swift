import ArgumentParser

/// The settings of the server that have a flag of their own; all others are set with `--set`.
struct ServerOptions: ParsableArguments {
    @Option(name: .long, help: "The address to listen on.")
    var address: String?

    @Option(name: .long, help: "The port to listen on.")
    var port: Int?

    @Option(name: .long, help: "How browsers reach the server, such as https://qy.example.gov.cn.")
    var origin: String?

    @Option(name: .long, help: "A further name under which requests are answered; may be given several times.")
    var host: [String] = []

    @Option(name: .long, help: "The address of a proxy whose X-Forwarded-For is believed; may be given several times.")
    var trustedProxy: [String] = []

    @Option(name: .long, help: "The certificate chain in PEM.")
    var tlsCertificate: String?

    @Option(name: .long, help: "The file of the certificate's private key in PEM.")
    var tlsKey: String?

    @Option(name: .long, help: "How the log is written: text or json.")
    var logFormat: String?

    @Option(name: .long, help: "From which level on lines are logged.")
    var logLevel: String?

    @Flag(name: .long, help: "No rate limits: for measurements on loopback.")
    var noRateLimits = false

    @Flag(name: .long, help: "Run no background jobs: another node does, or cron with `jobs run --once`.")
    var noJobs = false

    /// What was given, as settings.
    var arguments: [SettingArgument] {
        func argument(_ name: String, _ value: String?) -> SettingArgument? {
            value.map { SettingArgument(flag: "--" + name, name, $0) }
        }
        let jobs = noJobs ? SettingArgument(flag: "--no-jobs", "jobs", "off") : nil
        let limits = noRateLimits ? SettingArgument(flag: "--no-rate-limits", "rate-limits", "off") : nil
        return [
            argument("address", address), argument("port", port.map(String.init)), argument("origin", origin),
            argument("host", list(host)), argument("trusted-proxy", list(trustedProxy)),
            argument("tls-certificate", tlsCertificate), argument("tls-key", tlsKey),
            argument("log-format", logFormat), argument("log-level", logLevel), limits, jobs,
        ].compactMap(\.self)
    }

    private func list(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ",") }
}
