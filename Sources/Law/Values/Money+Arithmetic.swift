extension Money {
    /// The sum, or nil where the currencies differ or the sum cannot be represented.
    public func adding(_ other: Money) -> Money? {
        guard currency == other.currency else { return nil }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        return overflow ? nil : Money(minor: sum, currency: currency)
    }

    /// The amount so many times, or nil where the product cannot be represented.
    public func times(_ count: Int64) -> Money? {
        let (product, overflow) = minor.multipliedReportingOverflow(by: count)
        return overflow ? nil : Money(minor: product, currency: currency)
    }

    /// So many hundredths of the amount, a part of a minor unit dropped; nil where that cannot be represented.
    ///
    /// - Parameter percent: at least 0.
    /// - Returns: the part, rounded towards zero.
    public func percent(_ percent: Int64) -> Money? {
        let product = minor.magnitude.multipliedFullWidth(by: percent.magnitude)
        guard percent >= 0, product.high < 100 else { return nil }
        let quotient = UInt64(100).dividingFullWidth(product).quotient
        guard quotient <= UInt64(Int64.max) else { return nil }
        return Money(minor: minor < 0 ? -Int64(quotient) : Int64(quotient), currency: currency)
    }
}

extension Money {
    /// Yuan written in digits with at most two decimals, `50000` or `50000.00`; nil for anything else.
    public init?(yuan text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isNumber = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard (1...2).contains(parts.count), isNumber, let yuan = Int64(parts[0]),
            let whole = Money(minor: 100).times(yuan)
        else { return nil }
        let fraction = parts.count > 1 ? String(parts[1]) : "0"
        guard fraction.utf8.count <= 2,
            let fen = Int64(fraction + String(repeating: "0", count: 2 - fraction.utf8.count)),
            let money = whole.adding(Money(minor: fen))
        else { return nil }
        self = money
    }
}

extension Money: CustomStringConvertible {
    /// The amount in units with its fraction where there is one, digits grouped: `50,000`, `1,234.50`.
    public var description: String {
        let fraction = minor.magnitude % 100
        let cents = fraction == 0 ? "" : "." + (fraction < 10 ? "0" : "") + String(fraction)
        return (minor < 0 ? "-" : "") + Money.grouped(minor.magnitude / 100) + cents
    }

    /// Digits in groups of three.
    static func grouped(_ number: UInt64) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
