/// An amount of money in integer minor units (fen for the yuan), never a binary fraction.
public struct Money: Hashable, Sendable, Codable, Comparable {
    /// Minor units: 1 yuan is 100.
    public let minor: Int64
    /// ISO 4217 code; "CNY" unless said otherwise.
    public let currency: String

    /// An amount from its minor units.
    public init(minor: Int64, currency: String = "CNY") {
        self.minor = minor
        self.currency = currency
    }

    /// An amount of whole yuan.
    public static func yuan(_ yuan: Int64) -> Money { Money(minor: yuan * 100) }

    /// Orders amounts of one currency; amounts of different currencies are ordered by currency code.
    public static func < (lhs: Money, rhs: Money) -> Bool {
        (lhs.currency, lhs.minor) < (rhs.currency, rhs.minor)
    }
}
