import Enforcement
import Law
import Operations

/// A webhook as the API shows it; its secret is never shown again.
struct WebhookView: APIValue, Hashable {
    let id: String
    let label: String
    let address: String
    let unit: UnitID
    let reach: WebhookReach
    let topics: [String]
    let state: WebhookState
    let madeAt: Moment
    let earlierSecretUntil: Moment?

    init(_ webhook: Webhook) {
        (id, label, address, unit) = (webhook.id, webhook.label, webhook.address, webhook.unitID)
        (reach, topics, state, madeAt) = (webhook.reach, webhook.topics, webhook.state, webhook.madeAt)
        earlierSecretUntil = webhook.earlierUntil
    }

    private init() {
        (id, label, unit) = ("01KAM3Z5V8Q2T7W9XABCDEFGHK", "省局数据交换平台", .example)
        address = "https://exchange.example.gov.cn/qingyuan"
        (reach, topics, state, madeAt, earlierSecretUntil) = (.region, ["transfer"], .active, .example, nil)
    }

    static let schemaName = "Webhook"
    static let example = WebhookView()
    static let rules = [
        "topics": FieldRule("The beginnings of topics that it is told of; none means all."),
        "earlierSecretUntil": FieldRule("Until when messages are signed with the secret before as well."),
    ]
}

/// A webhook to be added.
struct WebhookBody: APIValue, Hashable {
    let unit: UnitID
    let label: String
    let address: String
    let reach: WebhookReach
    let topics: [String]?

    var draft: WebhookDraft {
        WebhookDraft(unit: unit, label: label, address: address, reach: reach, topics: topics ?? [])
    }

    static let schemaName = "WebhookDraft"
    static let example = WebhookBody(
        unit: .example, label: "省局数据交换平台", address: "https://exchange.example.gov.cn/qingyuan", reach: .region,
        topics: ["transfer"])
    static let rules = [
        "label": FieldRule.text(100, "What it is for."),
        "address": FieldRule.text(1_000, "Where messages are sent: https, not a private network."),
        "reach": FieldRule("Of whose messages it is told."),
        "topics": FieldRule("The beginnings of topics that it is told of; all if left out.", most: 50),
    ]
}

/// The secret of a webhook: the only time it is shown.
struct WebhookSecretView: APIValue, Hashable {
    let id: String
    let secret: String

    static let schemaName = "WebhookSecret"
    static let example = WebhookSecretView(
        id: "01KAM3Z5V8Q2T7W9XABCDEFGHK", secret: "whsec_" + String(repeating: "A", count: 43) + "=")
    static let rules = ["secret": FieldRule("Keep it now; it is not shown again.")]
}

/// What an administrator does to a webhook.
struct WebhookDecisionBody: APIValue, Hashable {
    let act: WebhookAct

    static let schemaName = "WebhookDecision"
    static let example = WebhookDecisionBody(act: .pause)
}

/// What is sent again.
struct WebhookReplayBody: APIValue, Hashable {
    let delivery: String?

    static let schemaName = "WebhookReplay"
    static let example = WebhookReplayBody(delivery: "01KAM3Z5V8Q2T7W9XABCDEFGHK")
    static let rules = ["delivery": FieldRule.text(64, "One delivery; all dead letters if left out.")]
}

/// How many messages are sent again.
struct WebhookReplayView: APIValue, Hashable {
    let number: Int

    static let schemaName = "WebhookReplayed"
    static let example = WebhookReplayView(number: 3)
}

/// One message on its way to one receiver.
struct WebhookDeliveryView: APIValue, Hashable {
    let id: String
    let topic: String
    let state: WebhookDelivery.State
    let tries: Int
    let createdAt: Moment
    let triedAt: Moment?
    let nextAt: Moment?
    let status: Int?
    let failure: WebhookFailure?

    init(_ delivery: WebhookDelivery) {
        (id, topic, state, tries) = (delivery.id, delivery.topic, delivery.state, delivery.tries)
        (createdAt, triedAt, nextAt) = (delivery.createdAt, delivery.triedAt, delivery.nextAt)
        (status, failure) = (delivery.status, delivery.failure)
    }

    private init() {
        (id, topic, state, tries) = ("01KAM3Z5V8Q2T7W9XABCDEFGHK", "transfer.handed-over", .waiting, 2)
        (createdAt, triedAt, nextAt, status, failure) = (.example, .example, .example, 503, nil)
    }

    static let schemaName = "WebhookDelivery"
    static let example = WebhookDeliveryView()
    static let rules = [
        "id": FieldRule("What stands in `webhook-id`, the same for every try."),
        "status": FieldRule("What the receiver answered last."),
        "failure": FieldRule("Why there was no answer."),
        "nextAt": FieldRule("When it is sent next."),
    ]
}
