package import Enforcement
package import Law
package import Storage
import SupplyNetwork

extension SubjectStore {
    /// A subject that is likely the same as another, and why.
    package struct Likeness: Sendable, Hashable {
        package let subject: MaskedSubject
        package let reason: Wording
    }

    /// A record that speaks of a subject.
    package struct RelatedRecord: Sendable, Hashable {
        package let record: RecordReference
        package let number: String
        package let title: String
        package let state: Wording
        /// When it began.
        package let at: Moment
    }

    /// A look at the personal values of a subject.
    package struct Look: Sendable, Hashable {
        package let who: String
        package let unitName: String
        package let reason: String
        package let at: Moment
    }

    /// Other subjects whose names are like this one's, the most alike first.
    ///
    /// Two names one edit apart share their first or their second half, so that those halves find every candidate.
    /// - Complexity: one reading of the names.
    package static func alike(
        name: String, except id: SubjectID?, limit: Int = 5, in access: any ReadAccess
    ) throws -> [Likeness] {
        let key = NameKey(name)
        let bare = key.withoutRegion
        guard !key.text.isEmpty else { return [] }
        let half = key.text.count / 2
        let rows = try access.query(
            """
            SELECT * FROM subject
            WHERE  id <> $1 AND (name_key = $2 OR lower(name_key) LIKE $3 ESCAPE '\\'
                   OR lower(name_key) LIKE $4 ESCAPE '\\' OR lower(name_key) LIKE $5 ESCAPE '\\'
                   OR lower($2) LIKE '%' || lower(name_key) || '%')
            ORDER  BY CASE WHEN name_key = $2 THEN 0 ELSE 1 END, id
            LIMIT  500
            """,
            [
                id?.rawValue ?? "", key.text, LikePattern.containing(bare.text),
                LikePattern.beginning(with: String(key.text.prefix(half))),
                LikePattern.ending(with: String(key.text.suffix(key.text.count - half))),
            ])
        let found = try rows.compactMap { row -> (rank: Int, likeness: Likeness)? in
            let other = try subject(row)
            guard let match = NameMatch(key, NameKey(other.name)) else { return nil }
            let reason = Wording(match.reason.zh, match.reason.en)
            return (
                NameMatch.Kind.allCases.firstIndex(of: match.kind) ?? 0,
                Likeness(subject: MaskedSubject(other), reason: reason)
            )
        }
        return found.sorted { ($0.rank, $0.likeness.subject.id.rawValue) < ($1.rank, $1.likeness.subject.id.rawValue) }
            .prefix(limit).map(\.likeness)
    }

    /// The clues about a subject that the actor may see, the latest first; none where the actor sees no clues.
    package static func clues(
        about id: SubjectID, for actor: Actor, limit: Int = 20, in access: any ReadAccess
    ) throws -> [RelatedRecord] {
        guard actor.may(.clueRead) else { return [] }
        let sight = try Sight(of: .clueRead, for: actor, first: 1)
        var conditions = ListConditions(arguments: sight.arguments)
        conditions.add(
            sight.condition(
                unit: "clue.unit_id", region: "clue.region", record: "clue.id", kind: .clue,
                parties: ClueQueue.parties()))
        conditions.add("clue.subject_id = \(conditions.bind(id))")
        let most = conditions.bind(limit)
        return try access.query(
            """
            SELECT clue.id, clue.number, clue.title, clue.state, clue.received_at FROM clue
            WHERE  \(conditions.text)
            ORDER  BY clue.received_at DESC, clue.id DESC
            LIMIT  \(most)
            """, conditions.arguments
        ).map { row in
            RelatedRecord(
                record: RecordReference(.clue, try row.get("id")), number: try row.get("number"),
                title: try row.get("title"), state: try row.get("state", as: ClueState.self).label,
                at: try row.get("received_at"))
        }
    }

    /// The cases about a subject that the actor may see, the latest first; none where the actor sees no cases.
    package static func cases(
        about id: SubjectID, for actor: Actor, limit: Int = 20, in access: any ReadAccess
    ) throws -> [RelatedRecord] {
        guard actor.may(.caseRead) else { return [] }
        var filter = CaseList.Filter()
        filter.subject = id
        filter.limit = limit
        return try CaseList.lines(filter, for: actor, in: access).map { line in
            RelatedRecord(
                record: line.record.reference, number: line.record.number, title: line.record.title,
                state: line.record.state.label, at: line.record.registeredAt)
        }
    }

    /// Who looked at the personal values, the latest first; for those who may look themselves, and for the audit.
    package static func looks(
        at id: SubjectID, for actor: Actor, limit: Int = 20, in access: any ReadAccess
    ) throws -> [Look] {
        let maySee = [Duty.subjectUnmask, .ledgerAudit].contains(where: actor.may)
        guard maySee else { return [] }
        return try access.query(
            """
            SELECT subject_look.reason, subject_look.looked_at, account.name AS who, unit.name AS unit_name
            FROM   subject_look
            JOIN   account ON account.id = subject_look.looked_by
            JOIN   unit ON unit.id = account.unit_id
            WHERE  subject_look.subject_id = $1
            ORDER  BY subject_look.looked_at DESC, subject_look.id DESC
            LIMIT  $2
            """, [id, limit]
        ).map {
            Look(
                who: try $0.get("who"), unitName: try $0.get("unit_name"), reason: try $0.get("reason"),
                at: try $0.get("looked_at"))
        }
    }
}
