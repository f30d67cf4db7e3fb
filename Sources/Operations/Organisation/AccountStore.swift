package import Enforcement
package import Law
package import Storage

extension OrganisationStore {
    /// One's own account: what its page shows.
    package struct Account: Sendable {
        package let signInName: String
        package let hasCodes: Bool
        package let recoveryCodesLeft: Int
        package let sessions: [SessionStore.Session]
        package let tokens: [TokenStore.Token]
        /// The address of the calendar; nil where there is none.
        package let calendar: CalendarFeedStore.Feed?

        /// Reads the account of a user, with the sessions heard of since a moment.
        package init(_ id: UserID, since: Moment, in access: any ReadAccess) throws {
            signInName = try OrganisationStore.signInName(of: id, in: access) ?? ""
            hasCodes = try CredentialStore.hasCodes(id, in: access)
            recoveryCodesLeft = try CredentialStore.recoveryCodesLeft(of: id, in: access)
            sessions = try SessionStore.sessions(of: id, seenSince: since, in: access)
            tokens = try TokenStore.tokens(of: id, in: access)
            calendar = try CalendarFeedStore.feed(of: id, in: access)
        }
    }
}
