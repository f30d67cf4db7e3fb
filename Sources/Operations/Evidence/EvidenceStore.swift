package import Enforcement
import Law
package import Storage

/// The SQL of evidence.
package enum EvidenceStore {
    /// The evidence of a record, in the order in which it was added.
    ///
    /// The record's own authority is the caller's to ask for: whoever shows a record shows its evidence.
    package static func list(of record: RecordReference, in access: any ReadAccess) throws -> [Evidence] {
        try access.query(
            """
            \(select)
            WHERE  evidence.record_kind = $1 AND evidence.record_id = $2
            ORDER  BY evidence.id
            """, [record.kind, record.id]
        ).map(evidence)
    }

    /// One piece of evidence that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none, or the record it belongs to is out of sight.
    package static func load(_ id: EvidenceID, for actor: Actor, in access: any ReadAccess) throws -> Evidence {
        guard let row = try access.first("\(select) WHERE evidence.id = $1", [id]) else {
            throw Refusal.notFound(.evidence)
        }
        let evidence = try evidence(row)
        do {
            _ = try scope(of: evidence.record, for: actor, in: access)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal.notFound(.evidence)
        }
        return evidence
    }

    /// The evidence of a record that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where the record is out of sight.
    package static func list(
        of record: RecordReference, for actor: Actor, in access: any ReadAccess
    ) throws -> [Evidence] {
        _ = try scope(of: record, for: actor, in: access)
        return try list(of: record, in: access)
    }

    /// What the record is called: a listing's title, a right's mark, any other record's number.
    ///
    /// The record's own authority is the caller's to ask for.
    package static func title(of record: RecordReference, in access: any ReadAccess) throws -> String? {
        try access.first(
            """
            SELECT title AS name FROM listing WHERE $1 = 'listing' AND id = $2
            UNION ALL
            SELECT mark AS name FROM ip_right WHERE $1 = 'right' AND id = $2
            UNION ALL
            SELECT number AS name FROM record_index WHERE kind = $1 AND id = $2
            """, [record.kind, record.id]
        )?.get("name")
    }

    /// The piece of a record that has these bytes already, or nil.
    static func piece(
        of record: RecordReference, digest: String, in access: any ReadAccess
    ) throws -> EvidenceID? {
        try access.first(
            "SELECT id FROM evidence WHERE record_kind = $1 AND record_id = $2 AND file_hash = $3",
            [record.kind, record.id, digest]
        )?.get("id")
    }

    /// Where a record belongs; evidence follows it.
    ///
    /// - Throws: `Refusal.notFound` where there is no such record, it carries no evidence, or the actor may not see it.
    package static func scope(
        of record: RecordReference, for actor: Actor, in access: any ReadAccess
    ) throws -> RecordScope {
        switch record.kind {
        case .listing: return try ListingStore.load(ListingID(record.id), for: actor, in: access).1
        case .clue: return try ClueStore.load(ClueID(record.id), for: actor, in: access).scope
        case .case: return try CaseStore.load(CaseID(record.id), for: actor, in: access).scope
        case .transfer: return try TransferStore.load(TransferID(record.id), for: actor, in: access).scope
        case .plan: return try PlanStore.load(PlanID(record.id), for: actor, in: access).scope
        case .task: return try PlanTaskStore.load(PlanTaskID(record.id), for: actor, in: access).scope
        case .assistance: return try AssistanceStore.load(AssistanceID(record.id), for: actor, in: access).scope
        case .right: return try RightStore.scope(of: RightID(record.id), for: actor, in: access)
        case .unit, .user, .officer, .subject, .measure, .execution, .supervision, .suspect, .referral,
            .consultation, .inquiry, .taxClue,
            .document,
            .evidence,
            .token:
            throw Refusal.notFound(record.kind)
        }
    }

    private static let select = """
        SELECT evidence.*, account.name AS added_by_name, photo.id AS photo_id, photo.quality AS photo_quality,
               photo.fault AS photo_fault, photo.shows AS photo_shows
        FROM   evidence
        JOIN   account ON account.id = evidence.added_by
        LEFT   JOIN photo ON photo.id = evidence.id
        """

    private static func evidence(_ row: Row) throws -> Evidence {
        Evidence(
            id: try row.get("id"), record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
            kind: try row.get("kind"), name: try row.get("name"), mediaType: try row.get("media_type"),
            size: try row.get("size"), digest: try row.get("file_hash"), capturedAt: try row.get("captured_at"),
            collector: try row.get("collector"), addedBy: try row.get("added_by_name"),
            addedAt: try row.get("added_at"), picture: try picture(row))
    }

    private static func picture(_ row: Row) throws -> EvidencePicture? {
        guard let _: EvidenceID = try row.get("photo_id") else { return nil }
        return EvidencePicture(
            quality: try row.get("photo_quality"), fault: try row.get("photo_fault"),
            shows: try row.get("photo_shows"))
    }
}
