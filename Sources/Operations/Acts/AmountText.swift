package import Law

/// Reads amounts as people type and paste them.
package enum AmountText {
    /// Yuan with up to two decimals, with or without `¥`, `元`, and separators `,` or `，`; nil for anything else, or
    /// beyond 10^13 yuan.
    package static func money(_ text: String) -> Money? {
        let kept = text.filter { !",，¥￥元 ".contains($0) }
        let parts = kept.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...13).contains(parts[0].utf8.count), digits(parts[0]) else {
            return nil
        }
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        guard fraction.utf8.count <= 2, digits(fraction), parts.count == 1 || !fraction.isEmpty,
            let yuan = Int64(parts[0]),
            let fen = Int64(fraction + String(repeating: "0", count: 2 - fraction.utf8.count))
        else { return nil }
        return Money(minor: yuan * 100 + fen)
    }

    /// An amount as one types it: `62000.00`.
    package static func text(_ money: Money) -> String {
        let fen = money.minor % 100
        return "\(money.minor / 100).\(fen < 10 ? "0" : "")\(fen)"
    }

    private static func digits(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
