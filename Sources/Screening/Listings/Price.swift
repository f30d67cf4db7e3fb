/// A price in integer minor units (fen for the yuan) and its currency.
public struct Price: Hashable, Sendable, Codable {
    /// Minor units: 1 yuan is 100.
    public let minor: Int64
    /// ISO 4217 code in capitals.
    public let currency: String

    /// A price from its minor units.
    public init(minor: Int64, currency: String = "CNY") {
        self.minor = minor
        self.currency = currency
    }

    /// Reads a plain decimal number such as `199`, `199.9` or `1,299.00`, a currency sign in front allowed.
    ///
    /// Digits beyond the second decimal place are cut off. Nil for anything else, for a negative price and for one
    /// above 10¹² units.
    /// - Complexity: O(*n*), *n* the length of the text.
    public init?(decimal text: String, currency: String = "CNY") {
        var digits = text.filter { $0 != "," && $0 != " " }[...]
        if let sign = digits.first, "¥￥$€£".contains(sign) { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, (1...12).contains(whole.count), whole.allSatisfy(\.isASCIIDigit),
            let units = Int64(whole)
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.allSatisfy(\.isASCIIDigit), let cents = Int64((fraction + "00").prefix(2)) else {
            return nil
        }
        self.init(minor: units * 100 + cents, currency: currency)
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
