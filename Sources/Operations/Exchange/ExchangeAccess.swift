package import Enforcement
import Storage

/// Who may do what with the exchange of cases: officers of the unit import, whoever manages the unit keeps its mappings, and whoever reads its
/// cases sees what was exchanged.
package enum ExchangeAccess {
    /// Whether somebody may take cases of another system in for the own unit.
    package static func mayImport(_ actor: Actor) -> Bool {
        Authority.decide(.caseWork, by: actor, on: nil) == .allowed && RegisterCase.isOpen(to: actor)
    }

    /// Whether somebody may keep mappings at all.
    package static func mayKeepMappings(_ actor: Actor) -> Bool {
        mayImport(actor) || Authority.reach(of: .unitManage, for: actor) != nil
    }

    /// - Throws: `Refusal` with `notAllowed` for whoever may not import.
    static func requireToImport(_ actor: Actor) throws(Refusal) {
        try Authority.require(.caseWork, by: actor, on: nil)
        try RegisterCase.requireOpen(to: actor)
    }

    /// - Throws: `Refusal` with `notAllowed` for whoever may not keep the mappings of a unit.
    static func requireToKeep(mappingsOf unit: Unit, _ actor: Actor) throws(Refusal) {
        if unit.id == actor.unitID, mayImport(actor) { return }
        try Authority.require(
            .unitManage, by: actor, on: RecordScope(kind: .unit, unitID: unit.id, region: unit.region))
    }

    /// What somebody sees of mappings and runs: those of the units whose cases they read, or which they manage.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    static func sight(_ actor: Actor, first: Int) throws(Refusal) -> Sight {
        let duty = Authority.reach(of: .unitManage, for: actor) == nil ? Duty.caseRead : .unitManage
        return try Sight(of: duty, for: actor, first: first)
    }
}

extension Sight {
    /// The condition over rows of a table that belong to a unit, which is joined.
    func condition(ofUnitIn table: String) -> String {
        condition(unit: "\(table).unit_id", region: "unit.region", record: "\(table).id", kind: .unit)
    }
}
