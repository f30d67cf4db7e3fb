package import Enforcement
import Law
import Storage
import SupplyNetwork

/// Brings what is known of a subject up to date; its kind and code are changed by `IdentifySubject` alone.
package struct UpdateSubject: Operation {
    package static let name = "subject.update"

    /// What becomes of a value that the person who writes may not have seen.
    package enum Change: Sendable, Hashable, Encodable {
        /// It stays as it is.
        case keep
        /// It becomes this; nothing takes it away.
        case set(String?)

        func applied(to old: String?) -> String? {
            switch self {
            case .keep: old
            case .set(let new): new
            }
        }
    }

    package let id: SubjectID
    package let version: Int
    package let subjectName: Change
    package let address: Change
    package let phone: Change
    package let region: Change

    package init(
        _ id: SubjectID, version: Int, name: Change = .keep, address: Change = .keep, phone: Change = .keep,
        region: Change = .keep
    ) {
        self.id = id
        self.version = version
        self.subjectName = name
        self.address = address
        self.phone = phone
        self.region = region
    }

    /// - Returns: the new version.
    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `invalidInput`, `versionConflict`.
    package func perform(in work: Work) throws -> Int {
        try Authority.require(.subjectWrite, by: work.actor, on: nil)
        guard let known = try SubjectStore.subject(id, in: work.access) else { throw Refusal.notFound(.subject) }
        let name = try SubjectRules.name(subjectName.applied(to: known.name) ?? "")
        let row = try work.update(
            .subject, "subject",
            """
            UPDATE subject
            SET    name = $3, name_key = $4, address = $5, phone = $6, region = $7, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """,
            [
                id, version, name, NameKey(name).text, try SubjectRules.address(address.applied(to: known.address)),
                try SubjectRules.phone(phone.applied(to: known.phone)),
                try SubjectRules.region(region.applied(to: known.region)),
            ])
        return try row.get("version")
    }
}
