package import Enforcement
import Law
package import Storage
import SupplyNetwork

/// The SQL of the register of subjects. What leaves this target is masked; only operations read the clear values.
package enum SubjectStore {
    /// Which subjects a list shows.
    package struct Filter: Sendable, Hashable {
        /// A part of the name or of a firm's code; a person's code only whole.
        package var text: String?
        package var kind: SubjectKind?

        package init(text: String? = nil, kind: SubjectKind? = nil) {
            self.text = text
            self.kind = kind
        }
    }

    /// One subject with its clear values, for operations.
    static func subject(_ id: SubjectID, in access: any ReadAccess) throws -> Subject? {
        try access.first("SELECT * FROM subject WHERE id = $1", [id]).map(subject)
    }

    /// The subject with a code as it is kept.
    static func subject(code: String, in access: any ReadAccess) throws -> Subject? {
        try access.first("SELECT * FROM subject WHERE code = $1", [code]).map(subject)
    }

    /// The shop of exactly this name that is not identified yet.
    static func unidentified(named name: String, in access: any ReadAccess) throws -> Subject? {
        try access.first(
            "SELECT * FROM subject WHERE kind = $1 AND name_key = $2 AND name = $3 ORDER BY id",
            [SubjectKind.unidentified, NameKey(name).text, name]
        ).map(subject)
    }

    /// One subject as its readers see it.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package static func show(_ id: SubjectID, for actor: Actor, in access: any ReadAccess) throws -> MaskedSubject {
        try Authority.require(.subjectRead, by: actor, on: nil)
        guard let subject = try subject(id, in: access) else { throw Refusal.notFound(.subject) }
        return MaskedSubject(subject)
    }

    /// A page of the register in the order of names.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    /// - Complexity: one range of an index; with words that few subjects hold, those subjects.
    package static func list(
        _ filter: Filter = Filter(), from place: ListPlace? = nil, limit: Int, for actor: Actor,
        in access: any ReadAccess
    ) throws -> [MaskedSubject] {
        try Authority.require(.subjectRead, by: actor, on: nil)
        var conditions = try self.conditions(filter, for: actor, in: access)
        conditions.add(place, column: "name", id: "id")
        let direction = place?.isBackward == true ? "DESC" : "ASC"
        let most = conditions.bind(limit)
        let rows = try access.query(
            """
            SELECT * FROM subject
            WHERE  \(conditions.text)
            ORDER  BY name \(direction), id \(direction)
            LIMIT  \(most)
            """, conditions.arguments)
        let subjects = try rows.map { MaskedSubject(try subject($0)) }
        return place?.isBackward == true ? subjects.reversed() : subjects
    }

    /// How many subjects a list has in all; of many, how many at least.
    package static func count(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> ListCount {
        try conditions(filter, for: actor, in: access).count(of: "subject", in: access)
    }

    /// A person's code is found only whole, so that nobody can guess it digit by digit.
    private static func conditions(
        _ filter: Filter, for actor: Actor, in access: any ReadAccess
    ) throws -> ListConditions {
        var conditions = ListConditions()
        if let kind = filter.kind { conditions.narrow("kind = \(conditions.bind(kind))") }
        if let number = filter.text.flatMap({ ResidentID($0) }) {
            conditions.narrow("code = \(conditions.bind(number.number))")
        } else {
            try conditions.add(words: filter.text, in: .subject, column: "subject.id", for: actor, access: access)
        }
        return conditions
    }

    static func subject(_ row: Row) throws -> Subject {
        Subject(
            id: try row.get("id"), kind: try row.get("kind"), name: try row.get("name"), code: try row.get("code"),
            address: try row.get("address"), phone: try row.get("phone"), region: try row.get("region"),
            version: try row.get("version"))
    }
}

extension SubjectKind: SQLConvertible {}
