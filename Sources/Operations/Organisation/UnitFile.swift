package import Enforcement
package import Storage

extension OrganisationStore {
    /// One unit with its people, as the actor may see it.
    package struct UnitFile: Sendable {
        package let unit: Unit
        package let people: [Person]
        /// Whether the actor may rename and close it, and register people in it.
        package let mayManage: Bool

        /// Reads a unit.
        ///
        /// - Throws: `Refusal`: `notFound`, `notAllowed`.
        package init(_ id: UnitID, for actor: Actor, limit: Int, in access: any ReadAccess) throws {
            guard let unit = try OrganisationStore.unit(id, in: access) else { throw Refusal.notFound(.unit) }
            let scope = RecordScope(kind: .unit, unitID: unit.id, region: unit.region)
            try Authority.require(.unitRead, by: actor, on: scope)
            self.unit = unit
            people = try OrganisationStore.people(within: unit.region, unit: id, limit: limit, in: access)
            mayManage = Authority.decide(.unitManage, by: actor, on: scope) == .allowed
        }
    }

    /// Whether the actor registers units at all.
    package static func mayRegisterUnits(_ actor: Actor) -> Bool { Authority.reach(of: .unitManage, for: actor) != nil }

    /// Refuses whoever registers no units or no users, before a form is shown.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func requireToManage(_ duty: Duty, _ actor: Actor) throws(Refusal) {
        try Authority.require(duty, by: actor, on: nil)
    }
}
