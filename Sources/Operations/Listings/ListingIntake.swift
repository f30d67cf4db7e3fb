package import Enforcement
import Law
import Screening

/// Takes a file or a stream of listings in, part by part and in constant memory: reads rows, screens them, and stores
/// each part in one transaction.
///
/// Sent again after a break it doubles nothing: what is stored is recognised by its content.
package struct ListingIntake {
    private let office: Office
    private let actor: Actor
    private let batch: String
    private let index: ScreeningIndex
    private var file = ListingsFile()
    private var listings: [ListingDraft] = []
    private var problems: [ImportProblem] = []
    private var total = ImportListings.Output()

    /// What came of the whole import.
    package struct Summary: Codable, Sendable, Equatable {
        package let batch: String
        package let rows: ImportListings.Output
    }

    /// Begins an import.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package init(named title: String, into office: Office, as actor: Actor) async throws {
        self.office = office
        self.actor = actor
        let day = office.now.date.description
        let desk = office.screening
        self.index = try await office.read { try desk.index(on: day, in: $0) }
        self.batch = try await office.perform(StartImport(title: title), as: actor)
    }

    /// The counts so far.
    package var soFar: ImportListings.Output { total }

    /// Takes the next bytes.
    package mutating func feed(_ chunk: [UInt8]) async throws {
        for row in file.feed(chunk) { try await take(row) }
    }

    /// Takes what is left and ends the import.
    package mutating func finish() async throws -> Summary {
        for row in file.finish() { try await take(row) }
        try await flush(last: true)
        return Summary(batch: batch, rows: total)
    }

    private mutating func take(_ row: ListingsFile.Row) async throws {
        switch row {
        case .listing(let listing, _, _): listings.append(ListingDraft(listing, screenedBy: index))
        case .problem(let problem):
            problems.append(
                ImportProblem(
                    line: problem.line, code: problem.cause.rawValue,
                    zh: problem.message.zh + "。" + problem.remedy.zh, en: problem.message.en + ". " + problem.remedy.en))
        }
        if listings.count + problems.count >= ImportListings.limit { try await flush(last: false) }
    }

    private mutating func flush(last: Bool) async throws {
        let part = ImportListings(batch: batch, listings: listings, problems: problems, isLast: last)
        let output = try await office.perform(part, as: actor)
        listings.removeAll(keepingCapacity: true)
        problems.removeAll(keepingCapacity: true)
        total.accepted += output.accepted
        total.repeated += output.repeated
        total.refused += output.refused
        total.found += output.found
    }
}
