import Enforcement
package import Law
import Storage

/// Sends what is due to the receivers: the job behind `NoteWebhookTries`.
///
/// The requests go out side by side outside any transaction, so that a slow receiver keeps nobody waiting but itself. A node that dies
/// between a request and its note sends it again: the receiver knows it by its `webhook-id`.
package struct WebhookTask: JobTask {
    package static let kind = "webhook.deliver"
    package static let label = Wording("消息推送", "Send webhooks")
    /// The most requests to one receiver at a time.
    static let together = 8

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> NoteWebhookTries {
        let now = office.now
        let due = try await office.read { try DueWebhook.all(at: now, in: $0) }
        let tries = await withTaskGroup(of: WebhookTry.self) { group in
            for item in due { group.addTask { await WebhookTry(item, now: now, in: office) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return NoteWebhookTries(before: job.progress.done, tries: tries.sorted { $0.id < $1.id })
    }
}

/// One message that is to be sent now, with what it takes.
private struct DueWebhook: Sendable {
    let message: WebhookMessage
    let webhook: String
    let address: String
    let tries: Int
    /// The sealed secrets that are good now.
    let sealed: [SealedSecret]

    static func all(at now: Moment, in access: any ReadAccess) throws -> [DueWebhook] {
        let active = try access.query(
            """
            SELECT id, address, secret, key_id, earlier, earlier_key, earlier_until
            FROM   webhook WHERE state = 'active' ORDER BY id
            """)
        return try active.flatMap { hook in try due(hook, at: now, in: access) }
    }

    private static func due(_ hook: Row, at now: Moment, in access: any ReadAccess) throws -> [DueWebhook] {
        var sealed = [SealedSecret(bytes: try hook.get("secret"), keyID: try hook.get("key_id"))]
        if let until: Moment = try hook.get("earlier_until"), now < until,
            let earlier: [UInt8] = try hook.get("earlier")
        {
            sealed.append(SealedSecret(bytes: earlier, keyID: try hook.get("earlier_key")))
        }
        let rows = try access.query(
            """
            SELECT webhook_delivery.id, webhook_delivery.topic, webhook_delivery.tries, webhook_delivery.created_at,
                   message.record_kind, message.record_id, message.to_unit, message.created_at AS happened_at,
                   record_index.number
            FROM   webhook_delivery
            LEFT   JOIN message      ON message.id = webhook_delivery.message_id
            LEFT   JOIN record_index ON record_index.id = message.record_id
            WHERE  webhook_delivery.webhook_id = $1 AND webhook_delivery.state = 'waiting'
              AND  webhook_delivery.next_at <= $2
            ORDER  BY webhook_delivery.next_at, webhook_delivery.id
            LIMIT  $3
            """, [try hook.get("id", as: String.self), now, WebhookTask.together])
        return try rows.map { row in
            DueWebhook(
                message: try message(row), webhook: try hook.get("id"), address: try hook.get("address"),
                tries: try row.get("tries"), sealed: sealed)
        }
    }

    private static func message(_ row: Row) throws -> WebhookMessage {
        let kind: String? = try row.get("record_kind")
        let about = try kind.map { kind in
            WebhookMessage.About(
                kind: kind, record: try row.get("record_id"), number: try row.get("number"),
                unit: try row.get("to_unit"))
        }
        let happened: Moment? = try row.get("happened_at")
        return WebhookMessage(
            id: try row.get("id"), topic: try row.get("topic"), at: try happened ?? row.get("created_at"), about: about)
    }
}

/// One request that was sent, and what became of it.
struct WebhookTry: Sendable, Hashable, Codable {
    let id: String
    let webhook: String
    /// How many there were, this one included.
    let tries: Int
    let status: Int?
    let retryAfter: Int?
    let failure: WebhookFailure?

    fileprivate init(_ due: DueWebhook, now: Moment, in office: Office) async {
        (id, webhook, tries) = (due.message.id, due.webhook, due.tries + 1)
        switch await WebhookTry.send(due, now: now, in: office) {
        case .answered(let status, let retryAfter): (self.status, self.retryAfter, failure) = (status, retryAfter, nil)
        case .failed(let failure): (status, retryAfter, self.failure) = (nil, nil, failure)
        }
    }

    private static func send(_ due: DueWebhook, now: Moment, in office: Office) async -> WebhookAnswer {
        let request: WebhookRequest
        do {
            let owner = WebhookDesk.owner(due.webhook)
            let secrets = try due.sealed.map { WebhookSecret(bytes: try office.sealing.open($0, for: owner)) }
            request = try due.message.request(to: due.address, at: now, signedWith: secrets)
        } catch {
            return .failed(.sealed)
        }
        return await office.carrier.post(request)
    }

    /// What comes of it.
    var verdict: WebhookRetry.Verdict {
        let answer = status.map { WebhookAnswer.answered(status: $0, retryAfter: retryAfter) }
        return WebhookRetry.verdict(after: answer ?? .failed(failure ?? .broken), tries: tries, spread: spread)
    }

    /// A word that differs from delivery to delivery and is the same in every run.
    private var spread: UInt64 {
        id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

/// Notes what became of requests that were sent.
package struct NoteWebhookTries: JobStep {
    package static let name = "webhook.note"

    /// How many were sent in the steps before.
    let before: Int
    let tries: [WebhookTry]

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        var gone: Set<String> = []
        for one in tries {
            let verdict = one.verdict
            if verdict == .gone { gone.insert(one.webhook) }
            try note(one, verdict, in: work)
        }
        for webhook in gone.sorted() {
            try work.write(
                "webhook",
                """
                UPDATE webhook SET state = 'paused', version = version + 1
                WHERE  id = $1 AND state = 'active'
                RETURNING *
                """, [webhook])
        }
        let sent = before + tries.count
        return JobProgress(
            done: sent, line: Wording("已发送 \(sent) 次", "\(sent) requests sent"), isFinished: tries.isEmpty)
    }

    private func note(_ one: WebhookTry, _ verdict: WebhookRetry.Verdict, in work: Work) throws {
        var next: Moment?
        if case .again(let wait) = verdict { next = work.now.adding(milliseconds: wait) }
        let state: WebhookDelivery.State = next != nil ? .waiting : verdict == .delivered ? .delivered : .dead
        // One that was replayed or withdrawn meanwhile is left as it is.
        try work.access.execute(
            """
            UPDATE webhook_delivery
            SET    state = $3, tries = $4, next_at = $5, tried_at = $6, status = $7, failure = $8
            WHERE  id = $1 AND state = 'waiting' AND tries = $2
            """, [one.id, one.tries - 1, state, one.tries, next, work.now, one.status, one.failure])
    }
}
