import Enforcement
import Operations
import Storage

/// A unit as people name it on the command line: by its short name, its name or its id.
enum UnitWord {
    static func names(_ unit: Unit, _ word: String) -> Bool {
        [unit.shortName, unit.name, unit.id.rawValue].contains(word)
    }

    /// The unit of that name.
    ///
    /// - Throws: `Refusal.notFound`.
    static func unit(_ word: String, in office: Office) async throws -> Unit {
        let units = try await office.read { try OrganisationStore.units(in: $0) }
        guard let unit = units.first(where: { names($0, word) }) else { throw Refusal.notFound(.unit) }
        return unit
    }
}
