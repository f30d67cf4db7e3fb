package import Law

/// The rule by which a line of a crime is met or close, as a paper cites it: the line, the article, the arithmetic, and how
/// sure the product is of the row.
package struct RuleUsed: Sendable, Hashable, Codable {
    package let crime: Crime
    /// What the law says on the facts: 达到（基本）.
    package let headline: Wording
    /// The line.
    package let test: Wording
    package let source: LegalSource
    package let confidence: Confidence
    package let steps: [Wording]

    /// The rule that gave the answer; nil where there is none on file.
    package init?(_ answer: Assessment) {
        guard let telling = answer.governing.telling.first else { return nil }
        crime = answer.crime
        headline = answer.headline
        test = telling.test.test
        source = telling.rule.source
        confidence = telling.rule.confidence
        steps = telling.test.steps.map(\.text)
    }
}
