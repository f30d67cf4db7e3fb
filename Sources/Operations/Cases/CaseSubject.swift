import Enforcement
import Storage

/// What papers say of the party of a case: the name, and the code by which it is known.
struct CaseSubject: Sendable {
    let name: String
    let code: String?

    /// The party in the register; nil where none is named.
    ///
    /// - Throws: `Refusal.notFound` where the register has no such subject.
    static func find(_ id: SubjectID?, in access: any ReadAccess) throws -> CaseSubject? {
        guard let id else { return nil }
        guard let row = try access.first("SELECT name, code FROM subject WHERE id = $1", [id]) else {
            throw Refusal.notFound(.subject)
        }
        return CaseSubject(name: try row.get("name"), code: try row.get("code"))
    }
}
