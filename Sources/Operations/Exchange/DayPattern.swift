package import Law

/// How a system writes days: `yyyy-MM-dd`, `yyyy/M/d`, `yyyy年M月d日`, `yyyyMMdd`; hours, minutes and seconds (`HH mm ss`) are
/// read and left aside.
package struct DayPattern: Sendable, Hashable {
    package let text: String
    private let parts: [Part]

    private enum Part: Sendable, Hashable {
        /// Digits of a number: at least and at most so many.
        case number(Character, ClosedRange<Int>)
        case sign(Character)
    }

    /// Days as we write them.
    package static let iso = DayPattern(
        text: "yyyy-MM-dd",
        parts: [.number("y", 4...4), .sign("-"), .number("M", 2...2), .sign("-"), .number("d", 2...2)])

    private init(text: String, parts: [Part]) {
        (self.text, self.parts) = (text, parts)
    }

    /// Reads a pattern; nil where year, month or day is missing or stands twice, or a run of letters is none of ours.
    package init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            switch (first, run.count) {
            case ("y", 4), ("M", 2), ("d", 2), ("H", 2), ("m", 2), ("s", 2):
                parts.append(.number(first, run.count...run.count))
                rest = rest.dropFirst(run.count)
            case ("M", 1), ("d", 1), ("H", 1):
                parts.append(.number(first, 1...2))
                rest = rest.dropFirst()
            default:
                guard !(first.isASCII && first.isLetter) else { return nil }
                parts.append(.sign(first))
                rest = rest.dropFirst()
            }
        }
        let names = parts.compactMap { if case .number(let name, _) = $0 { name } else { nil } }
        guard Set(names).count == names.count, Set(names).isSuperset(of: ["y", "M", "d"]) else { return nil }
        self.init(text: text, parts: parts)
    }

    /// The day of a text; nil where it is none or written otherwise.
    package func day(_ text: String) -> LegalDate? {
        var rest = text[...]
        var found: [Character: Int] = [:]
        for part in parts {
            switch part {
            case .sign(let sign):
                guard rest.first == sign else { return nil }
                rest = rest.dropFirst()
            case .number(let name, let width):
                let digits = rest.prefix(width.upperBound).prefix { $0.isASCII && $0.isNumber }
                guard digits.count >= width.lowerBound, let number = Int(digits) else { return nil }
                found[name] = number
                rest = rest.dropFirst(digits.count)
            }
        }
        guard rest.isEmpty, let year = found["y"], let month = found["M"], let day = found["d"] else { return nil }
        return LegalDate(year: year, month: month, day: day)
    }

    /// The text of a day; where the pattern has a time, midnight.
    package func text(of day: LegalDate) -> String {
        let numbers: [Character: Int] = ["y": day.year, "M": day.month, "d": day.day]
        return parts.map { part in
            switch part {
            case .sign(let sign): return String(sign)
            case .number(let name, let width):
                let digits = String(numbers[name] ?? 0)
                return String(repeating: "0", count: max(0, width.lowerBound - digits.count)) + digits
            }
        }.joined()
    }
}
