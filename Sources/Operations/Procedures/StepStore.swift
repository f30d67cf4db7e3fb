package import Enforcement
package import Law
package import Storage

/// One step of a record's procedure, as its timeline shows it.
package struct RecordStep: Sendable, Hashable {
    package let id: String
    /// The stored word of the event; `open` for the first step.
    package let event: String
    /// The stored word of the state before; nil for the first step.
    package let from: String?
    /// The stored word of the state after.
    package let to: String
    /// Who took it; nil where the account is not one of this office.
    package let actorName: String?
    package let unitName: String?
    package let at: Moment
    package let reason: String?
    package let source: LegalSource?
    /// The number of the ledger entry that witnesses it.
    package let entry: Int64
}

/// The SQL of steps.
package enum StepStore {
    /// The steps of a record, the latest first.
    package static func steps(of record: RecordReference, in access: any ReadAccess) throws -> [RecordStep] {
        try access.query(
            """
            SELECT step.*, account.name AS actor_name, unit.name AS unit_name
            FROM   step
            LEFT   JOIN account ON account.id = step.actor_id
            LEFT   JOIN unit    ON unit.id = step.unit_id
            WHERE  step.record_kind = $1 AND step.record_id = $2
            ORDER  BY step.at DESC, step.id DESC
            """, [record.kind, record.id]
        ).map { row in
            RecordStep(
                id: try row.get("id"), event: try row.get("event"), from: try row.get("from_state"),
                to: try row.get("to_state"), actorName: try row.get("actor_name"), unitName: try row.get("unit_name"),
                at: try row.get("at"), reason: try row.get("reason"), source: try source(row),
                entry: try row.get("entry"))
        }
    }

    /// The act is stored by its Chinese name, under which the law is cited; the English name is the table's.
    private static func source(_ row: Row) throws -> LegalSource? {
        guard let law: String = try row.get("law"), let article: String = try row.get("article") else { return nil }
        return LegalSource(law: acts[law] ?? Wording(law, law), article: article)
    }

    /// The acts' names by the Chinese one; the first of those that share it.
    private static let acts = Dictionary(LegalActs.all.map { ($0.name.zh, $0.name) }) { first, _ in first }
}
