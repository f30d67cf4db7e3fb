package import Law

/// Something about a plan's text that a person should look at.
package struct PlanWarning: Hashable, Sendable {
    /// What kind of thing it is; part of the output of `qingyuan plan parse`, so a code is never renamed.
    package enum Code: String, CaseIterable, Hashable, Sendable, Codable {
        /// No measures with units: the text is no plan.
        case notAPlan = "not-a-plan"
        /// No line reads as a title.
        case noTitle = "no-title"
        /// A place in a list of units is empty.
        case missingUnit = "missing-unit"
        /// A name does not end as agencies' names do: part of it may be lost.
        case incompleteUnit = "incomplete-unit"
        /// The list ends in 等: more are meant than are named.
        case openList = "open-list"
        /// Units are named together and not one by one: 各有关单位.
        case collectiveUnit = "collective-unit"
        /// A measure for which nobody is named.
        case noUnit = "no-unit"
        /// Text behind the last list of units, for which nobody is named.
        case textWithoutUnit = "text-without-unit"
        /// The number of an item is lost.
        case numberLost = "number-lost"
        /// Numbers are passed over.
        case numberGap = "number-gap"
        /// A number stands twice.
        case numberRepeated = "number-repeated"
        /// Digits of a number or date are lost.
        case digitsLost = "digits-lost"
        /// A bracket of units is not closed.
        case unclosedBracket = "unclosed-bracket"
        /// The text breaks off.
        case truncated
        /// The page prints the text more than once; the copies were passed over.
        case secondCopy = "second-copy"
        /// A date of the web page, which is not the document's.
        case pageDate = "page-date"
    }

    /// The line of the source, from 1.
    package let line: Int
    package let code: Code
    package let message: Wording

    package init(line: Int, code: Code, message: Wording) {
        self.line = line
        self.code = code
        self.message = message
    }
}
