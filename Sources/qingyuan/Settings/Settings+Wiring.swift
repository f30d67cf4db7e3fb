import Law
import Logging
import Operations
import Storage
import Web

extension Settings {
    /// How the server is set up.
    func web(demonstration: Bool) -> WebSettings {
        var web = WebSettings()
        web.address = self[\.address]
        web.port = self[\.port]
        if let certificate = self[\.tlsCertificate], let key = self[\.tlsKey] {
            web.tls = TLSFiles(certificateChain: certificate, privateKey: key)
        }
        web.publicOrigin = self[\.origin]
        web.hosts = Set(self[\.host])
        web.trustedProxies = Set(self[\.trustedProxy])
        web.sessions.idle = self[\.sessionIdle]
        web.sessions.absolute = self[\.sessionAbsolute]
        web.rates = rates
        web.requests = requests
        web.metrics.addresses = Set(self[\.metricsFrom])
        web.metrics.token = self[\.metricsToken]
        web.isDemonstration = demonstration
        web.version = Version.current
        return web
    }

    /// Where the office keeps its files.
    var folder: OfficeFolder { OfficeFolder(path: self[\.data]) }

    /// Where the office keeps its records: by default in a file of its folder.
    var database: DatabaseLocation {
        self[\.database].flatMap { try? DatabaseLocation($0) } ?? .sqlite(path: folder.database)
    }

    /// A logger on standard error, for a part of the program.
    func logger(_ part: LogPart) -> Logger {
        let level = (self[\.logLevels][part] ?? self[\.logLevel]).level
        let format = self[\.logFormat]
        return Logger(label: "qingyuan.\(part.rawValue)") { _ in
            LineLogHandler(part, level: level, format: format, now: Wiring.now) { LogSink.standardError.put($0) }
        }
    }

    /// What differs between offices.
    var office: OfficeSettings {
        OfficeSettings(
            origin: self[\.ledgerOrigin],
            hearingLines: PartyLines(
                person: .yuan(Int64(self[\.hearingPerson])), organisation: .yuan(Int64(self[\.hearingOrganisation]))),
            discussionLines: discussionLines, webhooksMayBePrivate: self[\.webhookPrivate])
    }

    /// The sums for collective discussion; none unless both are set.
    private var discussionLines: PartyLines? {
        let (person, organisation) = (self[\.discussionPerson], self[\.discussionOrganisation])
        guard person > 0, organisation > 0 else { return nil }
        return PartyLines(person: .yuan(Int64(person)), organisation: .yuan(Int64(organisation)))
    }

    private var rates: RateSettings {
        var rates = RateSettings()
        rates.isOff = !self[\.rateLimits]
        rates.ordinary = Rate(burst: self[\.rateBurst], perMinute: self[\.ratePerMinute])
        rates.careful = Rate(burst: self[\.carefulBurst], perMinute: self[\.carefulPerMinute])
        rates.remembered = self[\.rateAddresses]
        return rates
    }

    private var requests: RequestLimits {
        var requests = RequestLimits()
        requests.target = self[\.requestTarget]
        requests.headers = self[\.requestHeaders]
        requests.headerCount = self[\.requestHeaderCount]
        requests.seconds = self[\.requestTimeout]
        requests.headSeconds = self[\.headTimeout]
        requests.bodySeconds = self[\.bodyTimeout]
        requests.idleSeconds = self[\.idleTimeout]
        return requests
    }
}

/// The version of the program.
enum Version {
    static let current = "0.1.0"
}

extension Settings {
    /// Where the server is reached as it listens.
    var listening: String { "\(self[\.tlsCertificate] == nil ? "http" : "https")://\(self[\.address]):\(self[\.port])" }
}
