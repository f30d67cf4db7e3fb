package import Law

/// How the warnings of a unit stand: time, amount and what is stuck, each with the records behind it.
package struct UnitDigest: Sendable, Hashable {
    /// What a warning is about.
    package enum Kind: String, CaseIterable, Sendable, Hashable, Codable {
        /// Clocks that have run out.
        case overdue
        /// Clocks whose light is yellow, that are due today, or for whose end the unit waited.
        case yellow
        /// Cases that reach a criminal amount, or come close to it, and were not transferred.
        case amount
        /// What was handed over and stays with the receiver past its time.
        case stuck

        package var label: Wording {
            switch self {
            case .overdue: Wording("逾期（红灯）", "Overdue (red)")
            case .yellow: Wording("将到期或期满待办（黄灯）", "Due soon, or our turn (yellow)")
            case .amount: Wording("金额预警", "Amount")
            case .stuck: Wording("滞留", "Stuck")
            }
        }
    }

    package let counts: [Kind: Int]

    package init(counts: [Kind: Int]) {
        self.counts = counts
    }

    package func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }

    /// Whether there is nothing to warn of.
    package var isQuiet: Bool { counts.values.allSatisfy { $0 == 0 } }

    /// In one sentence, for the notice.
    package var text: Wording {
        let (red, yellow) = (count(.overdue), count(.yellow))
        let (amount, stuck) = (count(.amount), count(.stuck))
        return Wording(
            "今日预警：逾期 \(red) 项，黄灯 \(yellow) 项，金额预警 \(amount) 件，滞留 \(stuck) 件",
            "Today: \(red) overdue, \(yellow) yellow, \(amount) by amount, \(stuck) stuck")
    }
}
