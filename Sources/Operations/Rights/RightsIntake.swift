package import Enforcement
import Law
import Screening

/// Takes a rights file in, part by part and in constant memory: CSV with the columns `id,mark,aliases,classes,holder` and,
/// where they are there, `sellers`, `reference_price`, `currency` and `hosts`. The id is the registration number.
///
/// Each part of 500 rows is one transaction. Sent again after a break it doubles nothing.
package struct RightsIntake {
    /// The most problems that are kept; the rest is counted.
    package static let problemsKept = 1_000

    private let office: Office
    private let actor: Actor
    private let kind: RightKind
    private var file = RightsFile()
    private var rows: [RightRow] = []
    private var summary = Summary()

    /// What came of the file.
    package struct Summary: Codable, Sendable, Equatable {
        package fileprivate(set) var added = 0
        package fileprivate(set) var updated = 0
        package fileprivate(set) var unchanged = 0
        package fileprivate(set) var refused = 0
        /// Rows that went in with a note.
        package fileprivate(set) var noted = 0
        /// Bad rows and notes in the order of the file, at most `problemsKept`.
        package fileprivate(set) var problems: [RightRowProblem] = []

        /// All rows read.
        package var rows: Int { added + updated + unchanged + refused }
        /// How many problems are not among those kept.
        package var unnamed: Int { max(0, refused + noted - problems.count) }
    }

    /// Begins with a file whose rights are all of one kind.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package init(into office: Office, as actor: Actor, kind: RightKind = .trademark) throws {
        try Authority.require(.rightWrite, by: actor, on: nil)
        self.office = office
        self.actor = actor
        self.kind = kind
    }

    /// The counts so far.
    package var soFar: Summary { summary }

    /// Takes the next bytes.
    package mutating func feed(_ chunk: some Sequence<UInt8>) async throws {
        for row in file.feed(chunk) { try await take(row) }
    }

    /// Takes what is left and ends the file.
    package mutating func finish() async throws -> Summary {
        for row in file.finish() { try await take(row) }
        try await flush()
        return summary
    }

    private mutating func take(_ row: RightsFile.Row) async throws {
        switch row {
        case .mark(let mark, let line, let notes):
            for note in notes { keep(RightRowProblem(note)) }
            rows.append(RightRow(mark, kind: kind, line: line))
        case .problem(let problem): keep(RightRowProblem(problem))
        }
        if rows.count >= RegisterRights.limit { try await flush() }
    }

    private mutating func flush() async throws {
        guard !rows.isEmpty else { return }
        let output = try await office.perform(ImportRights(rows), as: actor)
        rows.removeAll(keepingCapacity: true)
        summary.added += output.added
        summary.updated += output.updated
        summary.unchanged += output.unchanged
        for problem in output.problems { keep(problem) }
        summary.problems.sort { $0.line < $1.line }
    }

    private mutating func keep(_ problem: RightRowProblem) {
        if problem.isFatal { summary.refused += 1 } else { summary.noted += 1 }
        if summary.problems.count < RightsIntake.problemsKept { summary.problems.append(problem) }
    }
}

extension RightRow {
    /// The right that a row of a file speaks of.
    fileprivate init(_ mark: Mark, kind: RightKind, line: Int) {
        self.init(
            line: line,
            draft: RightDraft(
                kind: kind, mark: mark.mark, aliases: mark.aliases, classes: mark.classes, holder: mark.holder,
                registrationNumber: mark.id,
                referencePrice: mark.referencePrice.map { Money(minor: $0.minor, currency: $0.currency) }),
            sellers: mark.authorisedSellers, hosts: mark.officialHosts)
    }
}

extension RightRowProblem {
    /// What the reader of the file found.
    fileprivate init(_ problem: RowProblem) {
        self.init(
            line: problem.line, code: problem.cause.rawValue,
            message: Wording(
                problem.message.zh + "。" + problem.remedy.zh, problem.message.en + ". " + problem.remedy.en),
            isFatal: problem.isFatal)
    }
}
