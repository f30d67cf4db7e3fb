package import Enforcement
package import Law
package import Screening

/// A row of an import that could not be taken, or that was taken although something about it is doubtful.
package struct ImportProblem: Codable, Sendable, Hashable {
    /// The line of the file, from 1.
    package let line: Int
    /// The field, or the byte of the line from 1 where only that is known.
    package let place: String?
    /// The fixed word of the cause.
    package let code: String
    package let cause: Wording
    /// How to mend it.
    package let remedy: Wording
    /// Whether the row was taken anyway.
    package let isTaken: Bool

    package init(line: Int, place: String?, code: String, cause: Wording, remedy: Wording, isTaken: Bool) {
        self.line = line
        self.place = place
        self.code = code
        self.cause = cause
        self.remedy = remedy
        self.isTaken = isTaken
    }

    package init(_ problem: RowProblem) {
        self.init(
            line: problem.line, place: problem.column, code: problem.cause.rawValue,
            cause: Wording(problem.message.zh, problem.message.en),
            remedy: Wording(problem.remedy.zh, problem.remedy.en), isTaken: !problem.isFatal)
    }
}

/// What became of one row of an import.
package struct ImportedRow: Codable, Sendable, Equatable {
    /// How a row ended.
    package enum Outcome: String, Codable, Sendable {
        /// A new listing.
        case accepted
        /// The unit had captured the same before.
        case repeated
        /// Not taken; `problem` says why.
        case refused
    }

    package let line: Int
    package let outcome: Outcome
    /// The listing it became or was.
    package let listing: ListingID?
    /// Why it was not taken, or what is doubtful about it.
    package internal(set) var problem: ImportProblem?
}
