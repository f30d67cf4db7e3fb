package import Enforcement
package import Storage

/// The wordings of an administrator's unit.
package struct FormWordingFile: Sendable {
    package let unit: Unit
    package let wordings: FormWordings

    /// - Throws: `Refusal.notAllowed` for whoever manages no unit.
    package init(for actor: Actor, in access: any ReadAccess) throws {
        try OrganisationStore.requireToManage(.unitManage, actor)
        guard let unit = try OrganisationStore.unit(actor.unitID, in: access) else { throw Refusal.notFound(.unit) }
        self.unit = unit
        wordings = try FormWordings(for: unit, in: access)
    }
}
