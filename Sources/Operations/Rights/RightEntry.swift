import Enforcement
import Law
import Storage

/// How one right gets into the register.
enum RightEntry {
    /// What became of a draft.
    enum Outcome {
        case added(RightID)
        case updated(RightID)
        case unchanged(RightID)

        var id: RightID {
            switch self {
            case .added(let id), .updated(let id), .unchanged(let id): id
            }
        }
    }

    /// Adds a cleaned draft, or brings the right of its kind and number up to date.
    ///
    /// - Parameter merge: what of the right that is there goes into the draft: a file without some columns says nothing of
    ///   them.
    /// - Throws: `Refusal` with `notAllowed` where another unit keeps the right and it would change.
    static func enter(
        _ draft: RightDraft, merging merge: (Right, inout RightDraft) -> Void = { _, _ in }, in work: Work
    ) throws -> Outcome {
        guard let known = try RightStore.kept(draft.kind, number: draft.registrationNumber, in: work.access) else {
            return .added(try insert(draft, in: work))
        }
        var wanted = draft
        merge(known.right, &wanted)
        if RightDraft(known.right) == wanted { return .unchanged(known.right.id) }
        try Authority.require(.rightWrite, by: work.actor, on: known.scope)
        _ = try update(known.right, version: known.right.version, to: wanted, in: work)
        return .updated(known.right.id)
    }

    static func insert(_ draft: RightDraft, in work: Work) throws -> RightID {
        let id: RightID = work.newID()
        try work.write(
            "ip_right",
            """
            INSERT INTO ip_right (id, kind, mark, aliases, classes, holder, holder_code, registration_number,
                                  valid_from, valid_until, reference_price_minor, revoked, unit_id, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, 1)
            RETURNING *
            """,
            [
                id, draft.kind, draft.mark, try JSONText.encode(draft.aliases), try JSONText.encode(draft.classes),
                draft.holder, draft.holderCode, draft.registrationNumber, draft.validFrom, draft.validUntil,
                draft.referencePrice?.minor, work.actor.unitID,
            ])
        return id
    }

    /// Writes everything but kind and number, which say which right it is.
    ///
    /// - Returns: the new version.
    static func update(_ known: Right, version: Int, to draft: RightDraft, in work: Work) throws -> Int {
        let row = try work.update(
            .right, "ip_right",
            """
            UPDATE ip_right
            SET    mark = $3, aliases = $4, classes = $5, holder = $6, holder_code = $7, valid_from = $8,
                   valid_until = $9, reference_price_minor = $10, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """,
            [
                known.id, version, draft.mark, try JSONText.encode(draft.aliases), try JSONText.encode(draft.classes),
                draft.holder, draft.holderCode, draft.validFrom, draft.validUntil, draft.referencePrice?.minor,
            ])
        return try row.get("version")
    }
}
