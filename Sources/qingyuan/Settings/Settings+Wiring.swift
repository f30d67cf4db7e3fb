import Logging
import Operations
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
        web.isDemonstration = demonstration
        web.version = Version.current
        return web
    }

    /// Where the office keeps its files.
    var folder: OfficeFolder { OfficeFolder(path: self[\.data]) }

    /// A logger on standard error, for a part of the program.
    func logger(_ label: String) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = self[\.logLevel].level
        return logger
    }

    /// What differs between offices.
    var office: OfficeSettings { OfficeSettings(origin: self[\.ledgerOrigin]) }

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
