import Enforcement
import Law
import Storage

/// Suspends an officer's certificate, or lifts the suspension: without a valid one an officer does not count among the two.
package struct SuspendCertificate: Operation {
    package static let name = "officer.suspend"

    /// The certificate's number.
    package let number: String
    package let suspended: Bool

    package init(number: String, suspended: Bool = true) {
        self.number = number
        self.suspended = suspended
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `notInThisState` where it is so already; `secondPerson` for one's
    ///   own certificate.
    package func perform(in work: Work) throws -> Done {
        guard let row = try work.first("SELECT account_id, suspended FROM certificate WHERE number = $1", [number])
        else {
            throw Refusal.notFound(.officer)
        }
        let holder: UserID = try row.get("account_id")
        try OrganisationStore.requireManageable(holder, in: work)
        try OrganisationStore.requireNotSelf(holder, in: work)
        guard try row.get("suspended") != suspended else {
            throw Refusal(
                .notInThisState,
                suspended
                    ? Wording("执法证已暂停", "The certificate is suspended already")
                    : Wording("执法证未暂停", "The certificate is not suspended"))
        }
        try work.write(
            "certificate",
            "UPDATE certificate SET suspended = $2, version = version + 1 WHERE number = $1 RETURNING *",
            [number, suspended])
        return Done()
    }
}
