package import Enforcement
package import Law
import Storage

extension Work {
    /// Sends a message about a record to a unit: kept with the act, delivered afterwards, never one without the other.
    package func send(_ topic: String, about record: RecordReference, to unit: UnitID, _ text: Wording) throws {
        let id = office.newIdentifier(at: now)
        try write(
            "message",
            """
            INSERT INTO message (id, topic, record_kind, record_id, to_unit, text_zh, text_en, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """, [id, topic, record.kind, record.id, unit, text.zh, text.en, now])
        try access.execute("INSERT INTO outbox (message_id) VALUES ($1)", [id])
    }
}
