import Crypto
package import Enforcement
import Law
import Screening
import Storage

/// Takes a file or a stream of listings in while it arrives, part by part and in constant memory: reads rows, screens them,
/// and stores each part in one transaction. Whoever need not wait for each row's answer sends a `ListingUpload` instead.
///
/// Sent again after a break it doubles nothing: what is stored is recognised by its content.
package struct ListingIntake: Sendable {
    private let office: Office
    private let actor: Actor
    private let index: ScreeningIndex
    private var file = ListingsFile(refusesRepeats: false)
    private var digest = SHA256()
    private var size = 0
    private var part = ListingPart()

    /// The import that everything points back at.
    package let batch: String
    /// The counts of what is stored so far.
    package private(set) var soFar = ImportCounts()

    /// What came of the whole import.
    package struct Summary: Codable, Sendable, Equatable {
        package let batch: String
        package let rows: ImportCounts
    }

    /// Begins an import; the marks that are looked for are those in force now.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `invalidInput` for the name.
    package init(named title: String, into office: Office, as actor: Actor) async throws {
        self.office = office
        self.actor = actor
        let day = office.now.date.description
        let desk = office.screening
        self.batch = try await office.perform(StartImport(title: title), as: actor)
        self.index = try await office.read { try desk.index(on: day, in: $0) }
    }

    /// Takes the next bytes.
    ///
    /// - Returns: what became of the rows that are now stored, in the order of their lines.
    @discardableResult
    package mutating func feed(_ chunk: [UInt8]) async throws -> [ImportedRow] {
        digest.update(data: chunk)
        size += chunk.count
        var stored: [ImportedRow] = []
        for row in file.feed(chunk) {
            part.take(row, screenedBy: index)
            if part.count >= ImportListings.limit { stored += try await store(ending: nil) }
        }
        return stored
    }

    /// Takes what is left and ends the import.
    package mutating func finish() async throws -> Summary {
        try await finishing().summary
    }

    /// Takes what is left and ends the import, with what became of the last rows.
    package mutating func finishing() async throws -> (summary: Summary, rows: [ImportedRow]) {
        for row in file.finish() { part.take(row, screenedBy: index) }
        let ending = ImportListings.Ending(size: size, digest: Hexadecimal.encode(digest.finalize()))
        let rows = try await store(ending: ending)
        return (Summary(batch: batch, rows: soFar), rows)
    }

    private mutating func store(ending: ImportListings.Ending?) async throws -> [ImportedRow] {
        let output = try await office.perform(part.operation(in: batch, ending: ending), as: actor)
        part = ListingPart()
        soFar += output.counts
        return output.rows
    }
}
