package import Enforcement
package import Law

/// One question of an act: the field of its page, the member of its body in the API, the option of its command.
package struct Question<S: ActSubject>: Sendable {
    /// Under this name the answer is sent, on every way.
    package let name: String
    package let label: Wording
    package let kind: Kind
    package let isRequired: Bool
    /// What helps to answer, in one sentence.
    package let help: Wording?
    /// A plausible answer, for the description of the API and of the commands.
    package let example: [String]
    /// Where the answer is asked for.
    package let asked: Place
    /// What the record itself answers, to begin with.
    package let start: @Sendable (S.InHand) -> [String]
    /// The answers that the record leaves open; nil where all of the kind's are.
    package let options: (@Sendable (S.InHand) -> [Choice])?

    /// What can be answered.
    package enum Kind: Sendable {
        /// A line of text.
        case line(most: Int)
        /// Several lines of text; a page shows this many.
        case text(most: Int, rows: Int)
        case day
        /// An amount in yuan.
        case yuan
        /// A whole number of things, not negative.
        case count
        case yesNo(yes: Wording, no: Wording)
        /// One of these; few are all in sight.
        case one([Choice], few: Bool)
        /// Any of these.
        case several([Choice])
        /// A record of a kind, by its id or, where people have a name for it, by that.
        case record(RecordKind)
        /// People of a unit, the first of whom leads.
        case team(most: Int)
        /// The facts of a case for the thresholds, as a file of facts has them.
        case facts
        /// Questions that are answered together.
        case group([Question])
    }

    /// Where an answer is asked for.
    package enum Place: Sendable {
        case everywhere
        /// A page sends along what the record answers already.
        case notOnPage
        /// Only programs and commands give it.
        case programs
    }
}

/// A possible answer.
package struct Choice: Sendable, Hashable {
    package let value: String
    package let label: Wording
    /// Until when it can be chosen, where that ends on a day.
    package let until: LegalDate?

    package init(_ value: String, _ label: Wording, until: LegalDate? = nil) {
        self.value = value
        self.label = label
        self.until = until
    }
}

extension Question {
    /// The questions that are answered one by one: those of a group instead of the group.
    package var single: [Question] {
        if case .group(let members) = kind { members } else { [self] }
    }
}
