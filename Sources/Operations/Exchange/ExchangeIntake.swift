import Crypto
package import Enforcement
import Law
import Storage

/// Takes a file of an agency's system in while it is read: what the command does. Sent again after a break it doubles nothing.
package struct ExchangeIntake {
    /// Cases of one transaction: few enough that others do not wait.
    static let part = 50

    package let run: String
    private let office: Office
    private let actor: Actor
    private let mapping: AgencyMapping
    private let isRehearsal: Bool
    private var file: ForeignFile
    private var rows: [ForeignRow] = []
    private var hash = SHA256()
    private var size = 0
    /// How many cases went where so far.
    package private(set) var counts = ExchangeCounts()

    /// Begins.
    ///
    /// - Parameter isRehearsal: whether nothing is to be kept but what would have become of the rows.
    /// - Throws: `Refusal` with `notAllowed`.
    package init(_ mapping: AgencyMapping, isRehearsal: Bool, into office: Office, as actor: Actor) async throws {
        run = try await office.perform(StartExchange(mapping, isRehearsal: isRehearsal), as: actor)
        (self.office, self.actor, self.mapping, self.isRehearsal) = (office, actor, mapping, isRehearsal)
        file = ForeignFile(mapping)
    }

    /// Takes the next bytes.
    ///
    /// - Returns: what was wrong with rows that ended in them.
    package mutating func feed(_ bytes: [UInt8]) async throws -> [ImportProblem] {
        hash.update(data: bytes)
        size += bytes.count
        rows += file.feed(bytes)
        var problems: [ImportProblem] = []
        while rows.count >= ExchangeIntake.part {
            problems += try await take(rows.prefix(ExchangeIntake.part), ending: nil)
            rows.removeFirst(ExchangeIntake.part)
        }
        return problems
    }

    /// Ends the file.
    package mutating func finish() async throws -> [ImportProblem] {
        rows += file.finish()
        let digest = hash.finalize().withUnsafeBytes { Hexadecimal.encode($0) }
        return try await take(rows[...], ending: ImportListings.Ending(size: size, digest: digest))
    }

    private mutating func take(
        _ rows: ArraySlice<ForeignRow>, ending: ImportListings.Ending?
    ) async throws -> [ImportProblem] {
        var part = ExchangePart(mapping, run: run, isRehearsal: isRehearsal)
        for row in rows { try await part.take(row, in: office, as: actor) }
        counts += try await office.perform(part.operation(ending: ending), as: actor)
        return part.problems
    }
}
