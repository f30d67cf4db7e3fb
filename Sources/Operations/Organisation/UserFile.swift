package import Enforcement
package import Storage

extension OrganisationStore {
    /// One user as the administration sees them.
    package struct UserFile: Sendable {
        package let person: Person
        package let certificates: [Officer]
        package let tokens: [TokenStore.Token]
        package let hasCodes: Bool
        /// The units of the reader's region.
        package let units: [UnitLine]

        /// Reads a user whom the actor manages.
        ///
        /// - Throws: `Refusal`: `notFound`, `notAllowed`.
        package init(_ id: UserID, for actor: Actor, in access: any ReadAccess) throws {
            guard let person = try OrganisationStore.user(id, in: access) else { throw Refusal.notFound(.user) }
            try Authority.require(.userManage, by: actor, on: person.scope)
            self.person = person
            certificates = try OrganisationStore.certificates(of: id, in: access)
            tokens = try TokenStore.tokens(of: id, in: access)
            hasCodes = try CredentialStore.hasCodes(id, in: access)
            units = try OrganisationStore.units(for: actor, in: access)
        }
    }
}
