package import Enforcement
import Law
package import Storage

/// The SQL of webhooks and of what is on its way to them.
package enum WebhookStore {
    /// The webhooks that the actor manages, the newest first; of a region few.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func list(for actor: Actor, limit: Int = 200, in access: any ReadAccess) throws -> [Webhook] {
        try Authority.require(.webhookManage, by: actor, on: nil)
        return try access.query(
            "\(select) WHERE unit.region LIKE $1 ORDER BY webhook.id DESC LIMIT $2",
            [RegionScope.prefix(of: actor.region) + "%", limit]
        ).map(webhook)
    }

    /// One webhook that the actor manages.
    ///
    /// - Throws: `Refusal.notFound`, also where it is out of reach.
    package static func webhook(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> Webhook {
        guard let found = try access.first("\(select) WHERE webhook.id = $1", [id]).map(webhook),
            case .allowed = Authority.decide(.webhookManage, by: actor, on: found.scope)
        else { throw Refusal.noSuchWebhook }
        return found
    }

    /// All that are told, or will be.
    static func standing(in access: any ReadAccess) throws -> [Webhook] {
        try access.query("\(select) WHERE webhook.state <> 'withdrawn' ORDER BY webhook.id").map(webhook)
    }

    /// What is or was on its way to a webhook, the latest first.
    package static func deliveries(
        to webhook: String, in state: WebhookDelivery.State? = nil, after id: String? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [WebhookDelivery] {
        try access.query(
            """
            SELECT * FROM webhook_delivery
            WHERE  webhook_id = $1 AND ($2 IS NULL OR state = $2) AND ($3 IS NULL OR id < $3)
            ORDER  BY id DESC
            LIMIT  $4
            """, [webhook, state, id, limit]
        ).map(delivery)
    }

    /// How many deliveries of a webhook stand how.
    package static func counts(
        of webhook: String, in access: any ReadAccess
    ) throws -> [WebhookDelivery.State: Int] {
        try access.query(
            "SELECT state, count(*) AS number FROM webhook_delivery WHERE webhook_id = $1 GROUP BY state", [webhook]
        ).reduce(into: [:]) { $0[try $1.get("state")] = try $1.get("number") }
    }

    /// Whether anything is to be sent now: one look at an index for each receiver.
    static func isAnyDue(at now: Moment, in access: any ReadAccess) throws -> Bool {
        try access.first(
            """
            SELECT webhook.id FROM webhook
            WHERE  webhook.state = 'active' AND EXISTS (
                       SELECT 1 FROM webhook_delivery
                       WHERE  webhook_delivery.webhook_id = webhook.id AND webhook_delivery.state = 'waiting'
                         AND  webhook_delivery.next_at <= $1)
            LIMIT  1
            """, [now]) != nil
    }

    /// Puts a message on its way to a receiver.
    static func queue(
        _ id: String, to webhook: String, message: String?, topic: String, at now: Moment, in access: any WriteAccess
    ) throws {
        try access.execute(
            """
            INSERT INTO webhook_delivery (id, webhook_id, message_id, topic, state, tries, created_at, next_at)
            VALUES ($1, $2, $3, $4, 'waiting', 0, $5, $5)
            """, [id, webhook, message, topic, now])
    }

    static func delivery(_ row: Row) throws -> WebhookDelivery {
        WebhookDelivery(
            id: try row.get("id"), webhook: try row.get("webhook_id"), topic: try row.get("topic"),
            state: try row.get("state"), tries: try row.get("tries"), createdAt: try row.get("created_at"),
            nextAt: try row.get("next_at"), triedAt: try row.get("tried_at"), status: try row.get("status"),
            failure: try row.get("failure"))
    }

    private static let select = """
        SELECT webhook.id, webhook.label, webhook.address, webhook.unit_id, unit.name AS unit_name, unit.region,
               webhook.reach, webhook.topics, webhook.state, webhook.made_at, webhook.earlier_until, webhook.version
        FROM   webhook
        JOIN   unit ON unit.id = webhook.unit_id
        """

    private static func webhook(_ row: Row) throws -> Webhook {
        let topics: String = try row.get("topics")
        return Webhook(
            id: try row.get("id"), label: try row.get("label"), address: try row.get("address"),
            unitID: try row.get("unit_id"), unitName: try row.get("unit_name"), region: try row.get("region"),
            reach: try row.get("reach"), topics: topics.split(separator: " ").map(String.init),
            state: try row.get("state"), madeAt: try row.get("made_at"), earlierUntil: try row.get("earlier_until"),
            version: try row.get("version"))
    }
}

extension Refusal {
    static let noSuchWebhook = Refusal(.notFound, Wording("没有这项推送", "There is no such webhook"))
}
