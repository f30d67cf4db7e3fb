import Enforcement
package import Law
import Storage

/// Delivers messages: each becomes a notice to its unit, and leaves the outbox in the same transaction.
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
            SELECT message.*
            FROM   outbox
            JOIN   message ON message.id = outbox.message_id
            ORDER  BY outbox.message_id
            LIMIT  $1
            """, [DeliverMessages.limit])
        for row in messages {
            let id: String = try row.get("id")
            try work.raise(
                row.get("topic"), about: RecordReference(row.get("record_kind"), row.get("record_id")),
                to: .unit(row.get("to_unit")), Wording(row.get("text_zh"), row.get("text_en")), cause: "message/\(id)")
            try work.access.execute("DELETE FROM outbox WHERE message_id = $1", [id])
        }
        let delivered = before + messages.count
        return JobProgress(
            done: delivered, line: Wording("已送达 \(delivered) 条消息", "\(delivered) messages delivered"),
            isFinished: messages.count < DeliverMessages.limit)
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
