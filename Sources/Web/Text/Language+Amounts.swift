package import Law
package import Operations

extension Language {
    /// A whole number with its thousands set apart: `12,345`.
    package func count(_ number: Int) -> String {
        number < 0 ? "-" + Language.grouped(number.magnitude) : Language.grouped(number.magnitude)
    }

    /// A count, with a plus behind it where there can be more: `1,000+`.
    package func bounded(_ count: ListCount) -> String {
        self.count(count.number) + (count.isBound ? "+" : "")
    }

    /// An amount to the fen: `¥12,345.00`, or with the currency's code: `USD 12,345.00`.
    package func money(_ money: Money) -> String {
        let sign = money.minor < 0 ? "-" : ""
        let amount = Language.grouped(UInt(money.minor.magnitude / 100)) + "." + Language.hundredths(money.minor)
        return sign + (money.currency == "CNY" ? "¥" : money.currency + " ") + amount
    }

    /// An amount in units of ten thousand yuan, as thresholds count: `1.2345万元`; in English as `money`.
    ///
    /// Exact, never rounded: 49,999.99 yuan must not read as five ten-thousands.
    package func tenThousands(_ money: Money) -> String {
        guard self == .zh, money.currency == "CNY" else { return self.money(money) }
        let digits = String(money.minor.magnitude % 1_000_000)
        var fraction = String(repeating: "0", count: 6 - digits.count) + digits
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let whole = Language.grouped(UInt(money.minor.magnitude / 1_000_000))
        return (money.minor < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction) + "万元"
    }

    /// A share in percent with one decimal, rounded down: `12.3%`; nothing of nothing reads as a dash.
    package func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(abs(tenths % 10))%"
    }

    /// The size of a file in decimal units: `845 B`, `12.3 kB`, `4.0 MB`.
    package func fileSize(bytes: Int) -> String {
        guard bytes >= 1000 else { return "\(bytes) B" }
        var (tenths, unit) = (bytes / 100, 0)
        while tenths >= 10_000 && unit < 2 { (tenths, unit) = (tenths / 1000, unit + 1) }
        return "\(tenths / 10).\(tenths % 10) \(["kB", "MB", "GB"][unit])"
    }

    private static func grouped(_ number: UInt) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0 && index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    private static func hundredths(_ minor: Int64) -> String {
        let rest = minor.magnitude % 100
        return rest < 10 ? "0\(rest)" : "\(rest)"
    }
}
