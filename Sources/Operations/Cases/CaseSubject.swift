import Enforcement
import Law
import Storage

/// What papers say of the party of a case: the name, and the code by which it is known.
struct CaseSubject: Sendable {
    let name: String
    let code: String?

    /// The party of a code in the register of subjects: found there, or entered under the party's name.
    ///
    /// - Returns: nil where no code is given.
    /// - Throws: `Refusal`: `invalidInput` for a code that is none, or one without the party's name; `notAllowed`.
    static func link(_ party: String?, code: String?, in work: Work) throws -> SubjectID? {
        guard let code, code.contains(where: { !$0.isWhitespace }) else { return nil }
        guard let party, party.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid("party", Wording("填写代码的，应当填写当事人", "A code needs the party's name"))
        }
        do {
            return try RegisterSubject(SubjectDraft(name: party, code: code)).perform(in: work).id
        } catch let refusal as Refusal where refusal.facts["field"] == "code" {
            throw Refusal.invalid("partyCode", refusal.message)
        }
    }

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
