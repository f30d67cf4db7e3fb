/// How the server is set up: where it listens, what it is called from outside, what it allows.
package struct WebSettings: Sendable {
    /// The address to listen on.
    package var address = "127.0.0.1"
    /// The port to listen on.
    package var port = 8080
    /// Certificate chain and key in PEM; nil serves plain HTTP, as behind a proxy that ends TLS.
    package var tls: TLSFiles?
    /// How browsers reach the server, `https://qy.example.gov.cn`; nil where it is reached as it listens.
    package var publicOrigin: String?
    /// Names under which requests are answered besides that of `publicOrigin`; empty answers any on loopback only.
    package var hosts: Set<String> = []
    /// Addresses of proxies whose `X-Forwarded-For` is believed; `local` stands for a Unix socket.
    package var trustedProxies: Set<String> = []
    package var sessions = SessionLimits()
    package var rates = RateSettings()
    package var requests = RequestLimits()
    package var metrics = MetricsAccess()
    /// Offers sign-in by role without a password; refused unless the server listens on loopback.
    package var isDemonstration = false
    /// The program's version, shown in the footer and the API description.
    package var version = ""

    package init() {}

    /// Whether browsers reach the server over TLS, here or at a proxy.
    package var isSecure: Bool { tls != nil || publicOrigin?.hasPrefix("https://") == true }

    /// Whether the server listens to this machine only.
    package var isLoopback: Bool { Loopback.contains(address) }

    /// The setting that contradicts another, in one sentence, or nil where all is well.
    package var contradiction: String? {
        if isDemonstration && !isLoopback {
            return "a demonstration signs anyone in and so listens on loopback only, not on \(address)"
        }
        if let origin = publicOrigin, Origin(origin) == nil { return "\(origin) is no origin (scheme://host[:port])" }
        return nil
    }
}

/// How long a session lives, in seconds.
package struct SessionLimits: Sendable, Hashable {
    /// Without a request: 30 minutes, as usual for systems that handle personal data.
    package var idle = 30 * 60
    /// Since signing in: 12 hours, one long working day.
    package var absolute = 12 * 3600
    /// How seldom `seenAt` is written.
    package var touch = 60

    package init() {}
}

/// The largest request head that is read. Bodies are limited route by route.
package struct RequestLimits: Sendable, Hashable {
    /// Bytes of path and query.
    package var target = 8 * 1024
    /// Bytes of all header fields.
    package var headers = 32 * 1024
    /// Number of header fields.
    package var headerCount = 100
    /// Seconds from the head of a request to the head of its answer, streams apart.
    package var seconds = 60
    /// Seconds a new connection may take to send its first head.
    package var headSeconds = 15
    /// Seconds to wait for the next piece of a body.
    package var bodySeconds = 20
    /// Seconds before an idle connection is closed.
    package var idleSeconds = 60

    package init() {}
}

/// Who may read `/metrics`.
package struct MetricsAccess: Sendable, Hashable {
    /// The word for a program at this very machine with no proxy between.
    package static let loopback = "loopback"
    /// Addresses of clients; `loopback` stands for this machine.
    package var addresses: Set<String> = [loopback]
    /// A secret with which anyone may; nil for none.
    package var token: String?

    package init() {}
}

/// How many requests one address may make: a bucket of `burst` that refills at `perMinute`.
package struct Rate: Sendable, Hashable {
    package let burst: Int
    package let perMinute: Int

    package init(burst: Int, perMinute: Int) {
        self.burst = burst
        self.perMinute = perMinute
    }
}

/// The rates by pace.
package struct RateSettings: Sendable, Hashable {
    /// Reading and ordinary work; an office behind one address counts as one.
    package var ordinary = Rate(burst: 600, perMinute: 3000)
    /// What can be abused by repetition.
    package var careful = Rate(burst: 20, perMinute: 30)
    /// What programs ask for by themselves, again and again: an office of a hundred that asks every five minutes stays far below.
    package var feed = Rate(burst: 60, perMinute: 60)
    /// How many addresses are remembered; the least recent are forgotten first.
    package var remembered = 20_000
    /// No limits at all, for measurements.
    package var isOff = false

    package init() {}
}
