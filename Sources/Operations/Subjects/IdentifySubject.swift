package import Enforcement
package import Law
import Storage
import SupplyNetwork

/// Says who stands behind a shop that was known by its name alone: from then on it is a firm or a person with a code.
package struct IdentifySubject: Operation {
    package static let name = "subject.identify"

    package let id: SubjectID
    package let version: Int
    package let code: String
    /// The name as registered; nil leaves the shop's.
    package let registeredName: String?

    package init(_ id: SubjectID, version: Int, code: String, name: String? = nil) {
        self.id = id
        self.version = version
        self.code = code
        self.registeredName = name
    }

    /// What it turned out to be.
    package struct Output: Codable, Sendable, Equatable {
        package let version: Int
        package let kind: SubjectKind
        package let notes: [Wording]
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `versionConflict`; `notInThisState` where it is identified already;
    ///   `invalidInput` for a wrong code; `duplicate` where another subject has the code, its id under the fact `subject`.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.subjectWrite, by: work.actor, on: nil)
        guard let known = try SubjectStore.subject(id, in: work.access) else { throw Refusal.notFound(.subject) }
        guard known.kind == .unidentified else {
            throw Refusal(.notInThisState, Wording("该主体的身份已查明", "The subject is identified already"))
        }
        let found = try SubjectCode(code)
        if let other = try SubjectStore.subject(code: found.text, in: work.access) {
            throw Refusal(
                .duplicate,
                Wording(
                    "该代码已登记为\(other.name.quoted)。请将记录改挂该主体，不要重复登记",
                    "The code is registered as \(other.name.quoted) already. Let records point there instead of entering it twice"
                ),
                facts: ["subject": other.id.rawValue])
        }
        let name = try SubjectRules.name(registeredName ?? known.name)
        let row = try work.update(
            .subject, "subject",
            """
            UPDATE subject
            SET    kind = $3, code = $4, name = $5, name_key = $6, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """, [id, version, found.kind, found.text, name, NameKey(name).text])
        return Output(version: try row.get("version"), kind: found.kind, notes: found.notes)
    }
}
