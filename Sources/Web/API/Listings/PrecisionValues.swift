package import Law
package import Operations

/// Verdicts that have something in common.
package struct PrecisionLine: APIValue, Hashable {
    package let key: String
    package let label: String
    package let confirmed: Int
    package let dismissed: Int
    package let precision: Double?
    package let low: Double
    package let high: Double

    package init(_ line: FindingPrecision.Line) {
        self.init(
            key: line.key, label: line.label, confirmed: line.confirmed, dismissed: line.dismissed,
            precision: line.share.map(PrecisionLine.rounded), low: PrecisionLine.rounded(line.low),
            high: PrecisionLine.rounded(line.high))
    }

    private init(
        key: String, label: String, confirmed: Int, dismissed: Int, precision: Double?, low: Double, high: Double
    ) {
        self.key = key
        self.label = label
        self.confirmed = confirmed
        self.dismissed = dismissed
        self.precision = precision
        self.low = low
        self.high = high
    }

    private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }

    package static let schemaName = "PrecisionLine"
    package static let example = PrecisionLine(
        key: "homophone", label: "homophone", confirmed: 81, dismissed: 19, precision: 0.81, low: 0.7222, high: 0.8749)
    package static let rules = [
        "key": FieldRule("The kind, the right's id, the month, or all."),
        "label": FieldRule("The mark, where the line is a right's."),
        "precision": FieldRule("The confirmed ones among all, 0 to 1; missing without verdicts."),
        "low": FieldRule("Where Wilson's interval for 95 in 100 begins."),
        "high": FieldRule("Where it ends."),
    ]
}

/// How often officers confirmed what screening had found.
package struct PrecisionReport: APIValue, Hashable {
    package let months: String
    package let all: PrecisionLine
    package let kinds: [PrecisionLine]
    package let rights: [PrecisionLine]
    package let byMonth: [PrecisionLine]

    package init(_ precision: FindingPrecision) {
        months = precision.span.text
        all = PrecisionLine(precision.all)
        kinds = precision.kinds.map(PrecisionLine.init)
        rights = precision.rights.map(PrecisionLine.init)
        byMonth = precision.months.map(PrecisionLine.init)
    }

    private init(months: String, all: PrecisionLine, kinds: [PrecisionLine]) {
        self.months = months
        self.all = all
        self.kinds = kinds
        (rights, byMonth) = ([], [])
    }

    package static let schemaName = "PrecisionReport"
    package static let example = PrecisionReport(months: "2026-11", all: .example, kinds: [.example])
    package static let rules = [
        "months": FieldRule("The months in which the verdicts were given."),
        "rights": FieldRule("The fifty rights with the most verdicts."),
        "byMonth": FieldRule("Every month, the latest first."),
    ]
}

/// What one least score would have meant.
package struct ThresholdLine: APIValue, Hashable {
    package let score: Int
    package let shown: Int
    package let hidden: Int
    package let hiddenConfirmed: Int
    package let hiddenDismissed: Int
    package let waiting: Int

    package init(_ line: ThresholdEffect.Line) {
        self.init(
            score: line.score, shown: line.shown, hidden: line.hidden, hiddenConfirmed: line.hiddenConfirmed,
            hiddenDismissed: line.hiddenDismissed, waiting: line.waiting)
    }

    private init(score: Int, shown: Int, hidden: Int, hiddenConfirmed: Int, hiddenDismissed: Int, waiting: Int) {
        self.score = score
        self.shown = shown
        self.hidden = hidden
        self.hiddenConfirmed = hiddenConfirmed
        self.hiddenDismissed = hiddenDismissed
        self.waiting = waiting
    }

    package static let schemaName = "ThresholdLine"
    package static let example = ThresholdLine(
        score: 60, shown: 120, hidden: 85, hiddenConfirmed: 4, hiddenDismissed: 61, waiting: 12)
    package static let rules = [
        "score": FieldRule("In hundredths."),
        "hidden": FieldRule("Listings with findings below it in the last 90 days."),
        "waiting": FieldRule("Those at or above it that nobody has judged."),
    ]
}

/// The unit's least score, and what other scores would have meant.
package struct ThresholdReport: APIValue, Hashable {
    package let score: Int
    package let reason: String?
    package let by: String?
    package let at: Moment?
    package let listings: Int
    package let people: Int
    package let lines: [ThresholdLine]

    package init(_ threshold: UnitThreshold, _ effect: ThresholdEffect) {
        self.init(threshold, listings: effect.listings, people: effect.people, effect.lines.map(ThresholdLine.init))
    }

    private init(_ threshold: UnitThreshold, listings: Int, people: Int, _ lines: [ThresholdLine]) {
        score = threshold.score
        reason = threshold.reason
        by = threshold.by
        at = threshold.at
        self.listings = listings
        self.people = people
        self.lines = lines
    }

    package static let schemaName = "ThresholdReport"
    package static let example = ThresholdReport(.standard, listings: 205, people: 2, [.example])
    package static let rules = [
        "score": FieldRule("In hundredths."),
        "reason": FieldRule("Why it was set; missing where the rules' own holds."),
        "listings": FieldRule("Listings with findings in the last 90 days."),
        "people": FieldRule("People who gave verdicts on them."),
    ]
}

/// A least score as it is set.
package struct ThresholdDraft: APIValue, Hashable {
    package let score: Int
    package let reason: String

    package static let schemaName = "ThresholdDraft"
    package static let example = ThresholdDraft(score: 60, reason: "人手不足，先看最可疑的")
    package static let rules = [
        "score": FieldRule("In hundredths, a multiple of 5 from 35 to 95."),
        "reason": FieldRule.text(500, "Why, for the file."),
    ]
}
