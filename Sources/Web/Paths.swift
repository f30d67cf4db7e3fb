/// The patterns of the frame's own pages, and the links to them. Each subject adds its own in `Paths+<Subject>.swift`.
package enum Paths {
    /// The work due: the first page.
    package static let homePattern: PathPattern = "/"
    package static let home = homePattern.path()
    /// Search over everything.
    package static let searchPattern: PathPattern = "/search"
    package static let search = searchPattern.path()
    /// The person's own settings.
    package static let accountPattern: PathPattern = "/account"
    package static let account = accountPattern.path()
    /// Where one signs in.
    package static let signInPattern: PathPattern = "/sign-in"
    package static let signIn = signInPattern.path()
    /// Where the sign-out form is posted.
    package static let signOutPattern: PathPattern = "/sign-out"
    package static let signOut = signOutPattern.path()
    /// Where anyone can check a proof.
    package static let ledgerPattern: PathPattern = "/ledger"
    package static let ledger = ledgerPattern.path()

    static let healthPattern: PathPattern = "/healthz"
    static let readyPattern: PathPattern = "/readyz"
    static let metricsPattern: PathPattern = "/metrics"
    /// What the machines around the server ask: answered under any host name, always as text or JSON.
    static let machinePaths: Set<String> = Set([healthPattern, readyPattern, metricsPattern].map(\.template))
    static let staticPattern: PathPattern = "/static/\(.file("name"))"
    static let problemPattern: PathPattern = "/problems/\(.word("kind"))"

    /// The description of a kind of problem, below the API's prefix.
    static func problem(_ kind: ProblemKind) -> Path { problemPattern.under(APIRoute.prefix).path(kind.rawValue) }

    /// A file of ours, by its name with the hash of its content.
    static func asset(_ name: String) -> Path { staticPattern.path(name) }
}
