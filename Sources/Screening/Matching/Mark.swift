/// A right to look for: a trademark with its other names and the goods it stands for.
public struct Mark: Hashable, Sendable {
    /// The right's own id, unique in an index.
    public let id: String
    /// The mark as registered.
    public let mark: String
    /// Other names of the same right: other languages, short forms, well-known nicknames.
    public let aliases: [String]
    /// Nice classes, 1 to 45; empty where unknown.
    public let classes: [Int]
    /// The holder's name.
    public let holder: String
    /// Names or codes of the sellers whom the holder has authorised; empty where unknown.
    public let authorisedSellers: [String]
    /// What the genuine article usually costs, or nil where unknown.
    public let referencePrice: Price?
    /// Hosts that the holder runs: they and what stands below them are never reported.
    public let officialHosts: [String]

    /// A right from its parts.
    public init(
        id: String, mark: String, aliases: [String] = [], classes: [Int] = [], holder: String = "",
        authorisedSellers: [String] = [], referencePrice: Price? = nil, officialHosts: [String] = []
    ) {
        self.id = id
        self.mark = mark
        self.aliases = aliases
        self.classes = classes
        self.holder = holder
        self.authorisedSellers = authorisedSellers
        self.referencePrice = referencePrice
        self.officialHosts = officialHosts
    }
}
