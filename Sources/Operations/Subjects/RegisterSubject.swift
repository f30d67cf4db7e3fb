package import Enforcement
package import Law
import Storage
import SupplyNetwork

/// Enters a firm, a person or a shop into the register, or finds it there: a firm or a person by its code, a shop that
/// is not identified yet by its name.
///
/// What is found is left as it is; `UpdateSubject` changes it.
package struct RegisterSubject: Operation {
    package static let name = "subject.register"

    package let draft: SubjectDraft

    package init(_ draft: SubjectDraft) {
        self.draft = draft
    }

    /// Which subject it is.
    package struct Output: Codable, Sendable, Equatable {
        package let id: SubjectID
        /// False where it was in the register already.
        package let isNew: Bool
        package let version: Int
        /// What is worth knowing about the code; without personal data.
        package let notes: [Wording]
    }

    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` for a wrong field, with what is wrong with the code.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.subjectWrite, by: work.actor, on: nil)
        let name = try SubjectRules.name(draft.name)
        guard let typed = SubjectRules.filled(draft.code) else { return try registerShop(name, in: work) }
        let code = try SubjectCode(typed, for: draft.kind == .unidentified ? nil : draft.kind)
        if let known = try SubjectStore.subject(code: code.text, in: work.access) {
            return Output(id: known.id, isNew: false, version: known.version, notes: code.notes)
        }
        let id = try insert(code.kind, name, code: code.text, in: work)
        return Output(id: id, isNew: true, version: 1, notes: code.notes)
    }

    private func registerShop(_ name: String, in work: Work) throws -> Output {
        guard draft.kind == nil || draft.kind == .unidentified else {
            throw Refusal.invalid(
                "code",
                draft.kind == .person
                    ? Wording(
                        "请填写公民身份号码；尚不清楚的，请选择“身份待查”",
                        "Give the citizen number; where it is not known yet, choose “Not identified yet”")
                    : Wording(
                        "请填写统一社会信用代码；尚不清楚的，请选择“身份待查”",
                        "Give the credit code; where it is not known yet, choose “Not identified yet”"))
        }
        if let known = try SubjectStore.unidentified(named: name, in: work.access) {
            return Output(id: known.id, isNew: false, version: known.version, notes: [])
        }
        return Output(id: try insert(.unidentified, name, code: nil, in: work), isNew: true, version: 1, notes: [])
    }

    private func insert(_ kind: SubjectKind, _ name: String, code: String?, in work: Work) throws -> SubjectID {
        let id: SubjectID = work.newID()
        try work.write(
            "subject",
            """
            INSERT INTO subject (id, kind, name, name_key, code, address, phone, region, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)
            RETURNING *
            """,
            [
                id, kind, name, NameKey(name).text, code, try SubjectRules.address(draft.address),
                try SubjectRules.phone(draft.phone), try SubjectRules.region(draft.region),
            ])
        return id
    }
}
