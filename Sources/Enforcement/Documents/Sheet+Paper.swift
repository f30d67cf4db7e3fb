import Law

extension LegalDate {
    /// The day as documents write it: 2026年11月22日.
    package var onPaper: String { inChinese }
}

extension Money {
    /// The amount as documents write it: 62000.00元.
    package var onPaper: String {
        let fen = minor.magnitude % 100
        let amount = "\(minor < 0 ? "-" : "")\(minor.magnitude / 100).\(fen < 10 ? "0" : "")\(fen)"
        return currency == "CNY" ? amount + "元" : "\(currency) \(amount)"
    }
}

extension Penalty {
    /// Each kind with its amount, as a decision lists them.
    package var onPaper: [String] {
        kinds.map { kind in
            switch kind {
            case .fine: kind.label.zh + (fine?.onPaper ?? "")
            case .confiscation: kind.label.zh + (confiscated.map { "，计\($0.onPaper)" } ?? "")
            default: kind.label.zh
            }
        }
    }
}

extension String {
    /// The words as a sentence of their own: with a full stop where they end without one.
    package var asSentence: String {
        let text = SlotText.trimmed(self)
        return text.last.map { "。！？；：".contains($0) } ?? true ? text : text + "。"
    }
}
