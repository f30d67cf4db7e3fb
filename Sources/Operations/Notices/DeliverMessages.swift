import Enforcement
package import Law
import Storage

/// Delivers messages: each becomes a notice to its unit, is put on its way to the webhooks that want it, and leaves the outbox,
/// in the same transaction.
package struct DeliverMessages: JobStep {
    package static let name = "message.deliver"
    /// The most messages of one transaction.
    static let limit = 200

    /// How many were delivered in the steps before.
    let before: Int

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let messages = try work.query(
            """
            SELECT message.*, unit.region AS to_region
            FROM   outbox
            JOIN   message ON message.id = outbox.message_id
            LEFT   JOIN unit ON unit.id = message.to_unit
            ORDER  BY outbox.message_id
            LIMIT  $1
            """, [DeliverMessages.limit])
        let webhooks = messages.isEmpty ? [] : try WebhookStore.standing(in: work.access)
        for row in messages {
            let id: String = try row.get("id")
            try work.raise(
                row.get("topic"), about: RecordReference(row.get("record_kind"), row.get("record_id")),
                to: .unit(row.get("to_unit")), Wording(row.get("text_zh"), row.get("text_en")), cause: "message/\(id)")
            try queue(row, for: webhooks, in: work)
            try work.access.execute("DELETE FROM outbox WHERE message_id = $1", [id])
        }
        let delivered = before + messages.count
        return JobProgress(
            done: delivered, line: Wording("已送达 \(delivered) 条消息", "\(delivered) messages delivered"),
            isFinished: messages.count < DeliverMessages.limit)
    }

    private func queue(_ message: Row, for webhooks: [Webhook], in work: Work) throws {
        let topic: String = try message.get("topic")
        let (unit, region): (UnitID, String?) = (try message.get("to_unit"), try message.get("to_region"))
        for webhook in webhooks where webhook.wants(topic, to: unit, in: region ?? "") {
            try WebhookStore.queue(
                work.office.newIdentifier(at: work.now), to: webhook.id, message: message.get("id"), topic: topic,
                at: work.now, in: work.access)
        }
    }
}

/// Delivers what waits in the outbox: the job behind `DeliverMessages`.
package struct DeliveryTask: JobTask {
    package static let kind = "message.deliver"
    package static let label = Wording("消息送达", "Deliver messages")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> DeliverMessages {
        DeliverMessages(before: job.progress.done)
    }
}
