import Law
import Operations

/// One webhook: how it stands, what is on its way, and what an administrator can do.
enum WebhookShowPage {
    struct Model: Sendable {
        let webhook: Webhook
        let counts: [WebhookDelivery.State: Int]
        let deliveries: [WebhookDelivery]
        let state: WebhookDelivery.State?
        /// The ledger entry that stands under it.
        let entry: Int64?
        let next: Path?
        let isFirst: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, webhook) = (context.say, model.webhook)
        return Layout.page(
            title: webhook.label,
            breadcrumbs: [
                Crumb(say(AdministrationText.administration)), Crumb(say(WebhookText.webhooks), Paths.webhooks),
                Crumb(webhook.label),
            ],
            context: context,
            proof: model.entry.map { ProofLine(entry: Int($0), path: Paths.ledgerEntry($0)) },
            content: """
                \(context.show(RecordHeader(
                    number: webhook.address, title: webhook.label, state: StateBadge(webhook.state, in: context),
                    facts: [webhook.unitName, say(webhook.reach.label)], actions: acts(webhook, say),
                    more: further(webhook, say))))
                \(context.show(FactList(facts(webhook, context))))
                \(context.show(figures(model, context)))
                \(context.show(PagePart(
                    say(WebhookText.deliveries), anchor: "deliveries", "\(context.show(table(model, context)))\(pager(model, context))")))
                """)
    }

    private static func acts(_ webhook: Webhook, _ say: (Wording) -> String) -> [ActButton] {
        switch webhook.state {
        case .active:
            [
                ActButton(say(WebhookText.test), .post(Paths.webhookTest(webhook.id), fields: []), weight: .primary),
                act(.pause, webhook, say),
            ]
        case .paused: [act(.resume, webhook, say, .primary)]
        case .withdrawn: []
        }
    }

    private static func further(_ webhook: Webhook, _ say: (Wording) -> String) -> [ActButton] {
        guard webhook.state != .withdrawn else { return [] }
        return [
            ActButton(say(WebhookText.rotate), .post(Paths.webhookSecret(webhook.id), fields: [])),
            act(.withdraw, webhook, say, .grave),
        ]
    }

    private static func act(
        _ act: WebhookAct, _ webhook: Webhook, _ say: (Wording) -> String, _ weight: ActButton.Weight = .ordinary
    ) -> ActButton {
        ActButton(
            say(act.label), .post(Paths.webhookDecision(webhook.id), fields: [.init("act", act.rawValue)]),
            weight: weight)
    }

    private static func facts(_ webhook: Webhook, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let earlier = webhook.earlierUntil.flatMap { $0 > context.now ? $0 : nil }
        return [
            FactList.Fact(say(WebhookText.topics), text: WebhookText.list(webhook.topics, context)),
            FactList.Fact(say(WebhookText.madeAt), context.time(webhook.madeAt)),
        ] + (earlier.map { [FactList.Fact(say(WebhookText.earlierUntil), context.time($0))] } ?? [])
    }

    private static func figures(_ model: Model, _ context: PageContext) -> KeyFigures {
        KeyFigures(
            WebhookDelivery.State.allCases.map { state in
                let count = model.counts[state] ?? 0
                let path = Paths.webhook(model.webhook.id).with(query: [("state", state.rawValue)])
                return .init(
                    context.say(state.label), context.language.count(count), path: path.at("deliveries"),
                    tone: count == 0 ? .quiet : state.tone)
            })
    }

    private static func table(_ model: Model, _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(WebhookText.deliveries),
            columns: [
                .init("webhook-id"), .init(say(WebhookText.topic)), .init(say(CommonText.state)),
                .init(say(WebhookText.tries), isNumber: true), .init(say(WebhookText.answer)),
                .init(say(WebhookText.triedAt)), .init(say(WebhookText.nextAt)), .init(""),
            ],
            rows: model.deliveries.map { row($0, model.webhook, context) },
            emptyState: EmptyState(say(WebhookText.noDeliveries), next: say(WebhookText.noDeliveriesNext)))
    }

    private static func row(
        _ delivery: WebhookDelivery, _ webhook: Webhook, _ context: PageContext
    ) -> DataTable.Row {
        let none: HTML = "<span class=\"none\">–</span>"
        let mayReplay = webhook.state != .withdrawn && delivery.state != .waiting
        let replay = ActButton(
            context.say(WebhookText.replay),
            .post(Paths.webhookReplay(webhook.id), fields: [.init("delivery", delivery.id)]))
        return DataTable.Row(
            id: delivery.id, path: nil,
            cells: [
                "<code>\(delivery.id)</code>", "<code>\(delivery.topic)</code>",
                context.show(StateBadge(delivery.state, in: context)), "\(context.language.count(delivery.tries))",
                WebhookText.answer(delivery, context).map { "\($0)" } ?? none,
                delivery.triedAt.map { context.timeAgo($0) } ?? none, delivery.nextAt.map { context.time($0) } ?? none,
                mayReplay ? context.show(replay) : none,
            ])
    }

    private static func pager(_ model: Model, _ context: PageContext) -> HTML {
        let all = ActButton(
            context.say(WebhookText.replayAll), .post(Paths.webhookReplay(model.webhook.id), fields: []))
        let mayReplay = model.webhook.state != .withdrawn && (model.counts[.dead] ?? 0) > 0
        return """
            \(context.show(Pager(
                summary: context.say(WebhookText.shown(model.deliveries.count)),
                previous: model.isFirst ? nil : Paths.webhook(model.webhook.id), next: model.next)))\
            \(if: mayReplay, context.show(all))
            """
    }
}
