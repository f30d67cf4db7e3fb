package import Enforcement
package import Law
import Storage

/// Has a receiver told of messages to units.
struct AddWebhook: Operation {
    static let name = "webhook.add"

    /// What an administrator says of it.
    let draft: WebhookDraft
    let id: String
    /// The secret, sealed, as hexadecimal.
    let sealed: Secret
    let keyID: String

    /// - Throws: `Refusal`: `notAllowed`, `notFound` for the unit, `invalidInput`.
    func perform(in work: Work) throws -> String {
        guard let unit = try OrganisationStore.unit(draft.unit, in: work.access), unit.active else {
            throw Refusal.notFound(.unit)
        }
        let scope = RecordScope(kind: .unit, unitID: unit.id, region: unit.region)
        try Authority.require(.webhookManage, by: work.actor, on: scope)
        let topics = try draft.check(in: work)
        try work.write(
            "webhook",
            """
            INSERT INTO webhook (id, unit_id, label, address, reach, topics, state, secret, key_id, made_by, made_at,
                                 version)
            VALUES ($1, $2, $3, $4, $5, $6, 'active', $7, $8, $9, $10, 1)
            RETURNING *
            """,
            [
                id, unit.id, draft.label, draft.address, draft.reach, topics.joined(separator: " "),
                Hexadecimal.decode(sealed.text) ?? [], keyID, work.actor.userID, work.now,
            ])
        return id
    }
}

/// What an administrator says of a new webhook.
package struct WebhookDraft: Codable, Sendable, Hashable {
    package let unit: UnitID
    package let label: String
    package let address: String
    package let reach: WebhookReach
    /// The beginnings of topics: `transfer`, `clue.opened`; none means all.
    package let topics: [String]

    package init(unit: UnitID, label: String, address: String, reach: WebhookReach = .unit, topics: [String] = []) {
        self.unit = unit
        self.label = label
        self.address = address
        self.reach = reach
        self.topics = topics
    }

    /// - Returns: the topics, sorted, each once.
    /// - Throws: `Refusal` with `invalidInput`.
    func check(in work: Work) throws -> [String] {
        try CaseInput.require("label", label, Wording("用途", "what it is for"), atMost: 100)
        do {
            _ = try WebhookAddress(address, allowingPrivate: work.office.settings.webhooksMayBePrivate)
        } catch {
            throw Refusal.invalid("address", error.message)
        }
        let isSound = topics.allSatisfy { topic in
            (1...60).contains(topic.utf8.count)
                && topic.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E }
        }
        guard isSound, topics.count <= 50 else {
            throw Refusal.invalid(
                "topics", Wording("主题为小写字母、点和连字符，如 transfer 或 clue.opened", "Topics are like transfer or clue.opened"))
        }
        return Set(topics).sorted()
    }
}

/// What an administrator does to a webhook.
package enum WebhookAct: String, CaseIterable, Sendable, Hashable, Codable {
    case pause, resume, withdraw

    package var label: Wording {
        switch self {
        case .pause: Wording("暂停", "Pause")
        case .resume: Wording("恢复", "Resume")
        case .withdraw: Wording("撤销", "Withdraw")
        }
    }

    var from: Set<WebhookState> {
        switch self {
        case .pause: [.active]
        case .resume: [.paused]
        case .withdraw: [.active, .paused]
        }
    }

    var to: WebhookState {
        switch self {
        case .pause: .paused
        case .resume: .active
        case .withdraw: .withdrawn
        }
    }
}

/// Pauses a webhook, lets it go on, or withdraws it.
package struct DecideOnWebhook: Operation {
    package static let name = "webhook.decide"

    package let id: String
    package let act: WebhookAct

    package init(_ id: String, _ act: WebhookAct) {
        self.id = id
        self.act = act
    }

    /// - Throws: `Refusal`: `notFound`, `notInThisState`.
    package func perform(in work: Work) throws -> WebhookState {
        let webhook = try WebhookStore.webhook(id, for: work.actor, in: work.access)
        try webhook.require(act.from)
        try work.write(
            "webhook", "UPDATE webhook SET state = $2, version = version + 1 WHERE id = $1 RETURNING *", [id, act.to])
        if act == .withdraw {
            try work.access.execute(
                "UPDATE webhook_delivery SET state = 'dead', next_at = NULL WHERE webhook_id = $1 AND state = 'waiting'",
                [id])
        }
        return act.to
    }
}

/// Gives a webhook another secret; for a while requests are signed with the one before as well, so that the receiver can
/// change at its own time.
struct RotateWebhook: Operation {
    static let name = "webhook.rotate"
    /// For how long both are good.
    static let overlap: Int64 = 3 * Moment.day

    let id: String
    let sealed: Secret
    let keyID: String

    /// - Throws: `Refusal`: `notFound`, `notInThisState` where it is withdrawn.
    func perform(in work: Work) throws -> Done {
        let webhook = try WebhookStore.webhook(id, for: work.actor, in: work.access)
        try webhook.require([.active, .paused])
        try work.write(
            "webhook",
            """
            UPDATE webhook
            SET    earlier = secret, earlier_key = key_id, earlier_until = $4, secret = $2, key_id = $3,
                   version = version + 1
            WHERE  id = $1
            RETURNING *
            """,
            [
                id, Hexadecimal.decode(sealed.text) ?? [], keyID,
                work.now.adding(milliseconds: RotateWebhook.overlap),
            ])
        return Done()
    }
}

/// Sends a webhook a message that means nothing, to see whether it arrives.
package struct TryWebhook: Operation {
    package static let name = "webhook.try"
    /// The topic of such a message.
    package static let topic = "webhook.test"

    package let id: String

    package init(_ id: String) {
        self.id = id
    }

    /// - Returns: the id of the delivery.
    /// - Throws: `Refusal`: `notFound`, `notInThisState` unless it is active.
    package func perform(in work: Work) throws -> String {
        let webhook = try WebhookStore.webhook(id, for: work.actor, in: work.access)
        try webhook.require([.active])
        let delivery = work.office.newIdentifier(at: work.now)
        try WebhookStore.queue(
            delivery, to: id, message: nil, topic: TryWebhook.topic, at: work.now, in: work.access)
        work.remark("webhook", id)
        return delivery
    }
}

/// Sends again what was delivered or given up: one message, or all dead letters of a webhook.
package struct ReplayWebhook: Operation {
    package static let name = "webhook.replay"

    package let id: String
    /// Nil for all dead letters.
    package let delivery: String?

    package init(_ id: String, delivery: String? = nil) {
        self.id = id
        self.delivery = delivery
    }

    /// - Returns: how many are sent again.
    /// - Throws: `Refusal`: `notFound` for the webhook or the delivery, `notInThisState` where the webhook is withdrawn or
    ///   the delivery is under way.
    package func perform(in work: Work) throws -> Int {
        let webhook = try WebhookStore.webhook(id, for: work.actor, in: work.access)
        try webhook.require([.active, .paused])
        if let delivery {
            let found = try work.first(
                "SELECT state FROM webhook_delivery WHERE id = $1 AND webhook_id = $2", [delivery, id])
            guard let found else { throw Refusal(.notFound, Wording("没有这条推送", "There is no such delivery")) }
            guard try found.get("state", as: WebhookDelivery.State.self) != .waiting else {
                throw Refusal(.notInThisState, Wording("这条推送正在送达", "It is under way already"))
            }
        }
        let number = try work.access.execute(
            """
            UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_at = $3
            WHERE  webhook_id = $1 AND ($2 IS NULL AND state = 'dead' OR id = $2)
            """, [id, delivery, work.now])
        work.remark("webhook", id)
        work.remark("replayed", delivery ?? "\(number)")
        return number
    }
}

extension Webhook {
    /// - Throws: `Refusal` with `notInThisState`.
    fileprivate func require(_ states: Set<WebhookState>) throws(Refusal) {
        guard !states.contains(state) else { return }
        throw Refusal(
            .notInThisState,
            Wording("该推送的状态是“\(state.label.zh)”", "The webhook is “\(state.label.en)”"))
    }
}
