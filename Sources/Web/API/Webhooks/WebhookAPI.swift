import Enforcement
import HTTPTypes
import Law
import Operations

/// Webhooks by API.
enum WebhookAPI {
    static let tag = APITag("webhooks", Wording("消息推送", "Webhooks"))
    private static let pattern: PathPattern = "/webhooks/\(.id)"
    private static let state = QueryParameter<WebhookDelivery.State>("state", "Only deliveries in this state.")

    static let all: [any Route] = [
        APIRoute(
            list: "/webhooks",
            operation("listWebhooks", Wording("列出消息推送", "List webhooks")), of: WebhookView.self
        ) { call in
            let (page, actor) = (try call.page(), try call.machine())
            let webhooks = try await call.house.office.read { try WebhookStore.list(for: actor, in: $0) }
            let rest = webhooks.filter { webhook in page.after?.values.first.map { webhook.id < $0 } ?? true }
            return page.page(rest, cursor: { [$0.id] }, view: WebhookView.init)
        },
        APIRoute(
            .post, "/webhooks", operation("addWebhook", Wording("新增消息推送", "Add a webhook")),
            body: WebhookBody.self, replies: .created(WebhookSecretView.self)
        ) { call, body in
            let made = try await desk(call).add(body.draft, as: call.machine())
            return APIAnswer(
                WebhookSecretView(id: made.id, secret: made.secret.text),
                location: pattern.under(APIRoute.prefix).path(made.id))
        },
        APIRoute(
            .get, pattern, operation("readWebhook", Wording("一项消息推送", "One webhook")),
            replies: .ok(WebhookView.self)
        ) { call in APIAnswer(try await view(call)) },
        APIRoute(
            .post, "/webhooks/\(.id)/decision",
            operation("decideOnWebhook", Wording("暂停、恢复或撤销", "Pause, resume or withdraw a webhook")),
            body: WebhookDecisionBody.self, replies: .ok(WebhookView.self)
        ) { call, body in
            let decision = DecideOnWebhook(call.value(.id), body.act)
            _ = try await call.house.office.perform(decision, as: call.machine())
            return APIAnswer(try await view(call))
        },
        APIRoute(
            .post, "/webhooks/\(.id)/secret",
            operation("rotateWebhookSecret", Wording("更换密钥", "Replace the secret of a webhook")),
            replies: .ok(WebhookSecretView.self)
        ) { call in
            let secret = try await desk(call).rotate(call.value(.id), as: call.machine())
            return APIAnswer(WebhookSecretView(id: call.value(.id), secret: secret.text))
        },
        APIRoute(
            .post, "/webhooks/\(.id)/test",
            operation("tryWebhook", Wording("发送测试消息", "Send a test to a webhook")), replies: .accepted(WebhookView.self)
        ) { call in
            _ = try await call.house.office.perform(TryWebhook(call.value(.id)), as: call.machine())
            return APIAnswer(try await view(call))
        },
        APIRoute(
            list: "/webhooks/\(.id)/deliveries",
            operation("listWebhookDeliveries", Wording("列出推送记录", "List the deliveries of a webhook")).taking(state),
            of: WebhookDeliveryView.self
        ) { call in
            let (page, actor, id, state) = (try call.page(), try call.machine(), call.value(.id), call.query(state))
            let found = try await call.house.office.read { access in
                let webhook = try WebhookStore.webhook(id, for: actor, in: access)
                return try WebhookStore.deliveries(
                    to: webhook.id, in: state, after: page.after?.values.first, limit: page.limit + 1, in: access)
            }
            return page.page(found, cursor: { [$0.id] }, view: WebhookDeliveryView.init)
        },
        APIRoute(
            .post, "/webhooks/\(.id)/replay",
            operation("replayWebhook", Wording("重新推送", "Send deliveries of a webhook again")).idempotent(),
            body: WebhookReplayBody.self, replies: .accepted(WebhookReplayView.self)
        ) { call, body in
            let replay = ReplayWebhook(call.value(.id), delivery: body.delivery)
            let number = try await call.house.office.perform(replay, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(WebhookReplayView(number: number))
        },
    ]

    private static func operation(_ id: String, _ summary: Wording) -> APIOperation {
        APIOperation(id, summary, tag: tag, access: .scope(.webhookManage))
    }

    private static func desk(_ call: APICall) -> WebhookDesk {
        WebhookDesk(call.house.office, random: call.house.random)
    }

    private static func view(_ call: APICall) async throws -> WebhookView {
        let (actor, id) = (try call.machine(), call.value(.id))
        return WebhookView(try await call.house.office.read { try WebhookStore.webhook(id, for: actor, in: $0) })
    }
}
