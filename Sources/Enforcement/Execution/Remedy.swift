package import Law

/// Remedy 救济: a review (行政复议) or a suit (行政诉讼) against one decision, with what came of it.
package struct Remedy: Sendable, Hashable {
    package let id: String
    package let kind: RemedyKind
    /// The reviewing organ or the court.
    package let body: String
    /// The number under which that body has it.
    package let number: String
    /// The day on which it was filed: from here nothing is added to the fine.
    package let filedOn: LegalDate
    /// What came of it; nil while it is pending.
    package let result: RemedyResult?

    package init(
        id: String, kind: RemedyKind, body: String, number: String, filedOn: LegalDate, result: RemedyResult? = nil
    ) {
        self.id = id
        self.kind = kind
        self.body = body
        self.number = number
        self.filedOn = filedOn
        self.result = result
    }

    /// The days of review or suit, through the day of asking while it is pending.
    package func stay(asOf day: LegalDate) -> ClosedRange<LegalDate>? {
        let last = result?.endedOn ?? day
        return filedOn <= last ? filedOn...last : nil
    }
}

/// What kind of remedy it is.
package enum RemedyKind: String, CaseIterable, Hashable, Sendable, Codable {
    case review, suit

    package var label: Wording {
        switch self {
        case .review: Wording("行政复议", "Administrative review")
        case .suit: Wording("行政诉讼", "Suit")
        }
    }
}

/// What a review or a suit came to.
///
/// - Source: 行政复议法 (2023) Art 41, 63, 64, 68; 行政诉讼法 Art 62, 69, 70, 77.
package enum RemedyOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    case upheld, changed, revoked, withdrawn

    package var label: Wording {
        switch self {
        case .upheld: Wording("维持（驳回）", "Upheld")
        case .changed: Wording("变更", "Changed")
        case .revoked: Wording("撤销", "Revoked")
        case .withdrawn: Wording("撤回、终止", "Withdrawn")
        }
    }
}

/// The end of a review or a suit.
package struct RemedyResult: Sendable, Hashable, Codable {
    package let outcome: RemedyOutcome
    /// The day on which the party received the decision or judgment, or on which it took the matter back: days from the
    /// filing through this one do not count.
    package let endedOn: LegalDate
    /// What was decided, in brief.
    package let text: String
    /// The sums as they stand from then on; nil where the outcome left them.
    package let penalty: Penalty?

    package init(_ outcome: RemedyOutcome, endedOn: LegalDate, text: String, penalty: Penalty? = nil) {
        self.outcome = outcome
        self.endedOn = endedOn
        self.text = text
        self.penalty = penalty
    }
}
