/// A penalty as it is intended, as far as it bears on the right to a hearing.
public struct IntendedPenalty: Hashable, Sendable {
    /// The fine, or nil where there is none.
    public let fine: Money?
    /// Illegal gains and value of the goods to be confiscated; nil where nothing is, or the sum is not known.
    public let confiscated: Money?
    /// Whether anything is to be confiscated.
    public let confiscates: Bool
    /// Penalties that count whatever their sum.
    public let others: Set<HearingTrigger>

    /// A penalty; sums in fen.
    public init(fine: Money?, confiscates: Bool, confiscated: Money?, others: Set<HearingTrigger> = []) {
        self.fine = fine
        self.confiscates = confiscates
        self.confiscated = confiscated
        self.others = others
    }
}

/// Why the party has a right to a hearing: one row that the intended penalty reaches.
public struct HearingGround: Hashable, Sendable, Codable {
    /// The row's name.
    public let rule: String
    /// The penalty that reaches it.
    public let trigger: HearingTrigger
    /// The comparison in one sentence.
    public let text: Wording
    /// The act and article.
    public let source: LegalSource
    /// How sure the product is of the row.
    public let confidence: Confidence
}

/// Tells whether a party may ask for a hearing.
public enum HearingRight {
    /// The rows that an intended penalty reaches; empty where there is no right to a hearing.
    ///
    /// A confiscation of unknown sum counts as reaching its line: the right is told rather than withheld.
    ///
    /// - Parameters:
    ///   - penalty: what is intended.
    ///   - party: whose penalty.
    ///   - date: the day on which the party is told.
    ///   - regional: the sums that the region has set, or nil where the nation's stand.
    /// - Returns: one ground a row, in the order of the rows.
    /// - Complexity: O(n) in the number of rows.
    public static func grounds(
        for penalty: IntendedPenalty, of party: PenaltyParty, on date: LegalDate, regional: PartyLines? = nil
    ) -> [HearingGround] {
        HearingRules.rows(on: date).compactMap { national in
            let row = regional.map(national.configured) ?? national
            return text(row, penalty, party).map {
                HearingGround(
                    rule: row.id, trigger: row.trigger, text: $0, source: row.standing.source,
                    confidence: row.standing.confidence)
            }
        }
    }

    private static func text(_ row: HearingRule, _ penalty: IntendedPenalty, _ party: PenaltyParty) -> Wording? {
        switch row.trigger {
        case .fine: reached(row, penalty.fine, party)
        case .confiscation where penalty.confiscates && penalty.confiscated == nil:
            Wording("没收金额未查明，按已达到标准告知", "the sum confiscated is not known: told as if it reached the line")
        case .confiscation: penalty.confiscates ? reached(row, penalty.confiscated, party) : nil
        case .licence, .business, .restriction:
            penalty.others.contains(row.trigger) ? row.trigger.wording : nil
        }
    }

    private static func reached(_ row: HearingRule, _ sum: Money?, _ party: PenaltyParty) -> Wording? {
        guard let sum, let line = row.lines?.line(for: party), sum >= line else { return nil }
        return Wording(
            "\(row.trigger.wording.zh)：\(sum)元，达到\(line)元（\(party.wording.zh)）",
            "\(row.trigger.wording.en): \(sum) yuan reaches \(line) (\(party.wording.en))")
    }
}
