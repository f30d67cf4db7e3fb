import Law
import Operations

/// The receivers outside that are told of what happens.
enum WebhookListPage {
    static func page(_ webhooks: [Webhook], context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(WebhookText.webhooks),
            columns: [
                .init(say(WebhookText.label)), .init(say(WebhookText.address)), .init(say(CommonText.unit)),
                .init(say(WebhookText.reach)), .init(say(WebhookText.topics)), .init(say(CommonText.state)),
            ],
            rows: webhooks.map { webhook in
                DataTable.Row(
                    id: webhook.id, path: Paths.webhook(webhook.id),
                    cells: [
                        "\(webhook.label)", "<code>\(webhook.address)</code>", "\(webhook.unitName)",
                        "\(say(webhook.reach.label))", "\(WebhookText.list(webhook.topics, context))",
                        context.show(StateBadge(webhook.state, in: context)),
                    ])
            },
            emptyState: EmptyState(say(WebhookText.none), next: say(WebhookText.noneNext)))
        return Layout.page(
            title: say(WebhookText.webhooks),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(WebhookText.webhooks))],
            context: context,
            content: """
                \(context.show(PageHeader(
                    say(WebhookText.webhooks), lead: say(WebhookText.lead),
                    actions: [ActButton(say(WebhookText.new), .link(Paths.webhookNew), weight: .primary)])))
                \(context.show(table))
                """)
    }
}

/// Setting up a webhook.
enum WebhookFormPage {
    static func page(_ form: FormReader, units: [FormField.Choice], context: PageContext) -> HTML {
        let (say, typed) = (context.say, form.values)
        func problem(_ name: String) -> String? { form.problem(name).map(say) }
        let reaches = WebhookReach.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let fields = [
            FormField(
                "label", say(WebhookText.label), .text(typed.first("label") ?? ""), error: problem("label"),
                isRequired: true),
            FormField(
                "address", say(WebhookText.address), .text(typed.first("address") ?? ""),
                hint: say(WebhookText.addressHint), error: problem("address"), isRequired: true),
            FormField(
                "unit", say(CommonText.unit), .select(typed.first("unit"), units), error: problem("unit"),
                isRequired: true),
            FormField(
                "reach", say(WebhookText.reach),
                .radio(typed.first("reach") ?? WebhookReach.unit.rawValue, reaches), error: problem("reach"),
                isRequired: true),
            FormField(
                "topics", say(WebhookText.topics), .text(typed.first("topics") ?? ""),
                hint: say(WebhookText.topicsHint), error: problem("topics")),
        ]
        return Layout.page(
            title: say(WebhookText.new),
            breadcrumbs: [Crumb(say(WebhookText.webhooks), Paths.webhooks), Crumb(say(WebhookText.new))],
            context: context,
            content: """
                \(context.show(PageHeader(say(WebhookText.new), lead: say(WebhookText.newLead))))
                \(context.show(FormPage(
                    path: Paths.webhooks, groups: [.init(fields: fields)], submit: say(WebhookText.new),
                    cancel: Paths.webhooks)))
                """)
    }
}

extension StateBadge {
    /// How a webhook stands.
    init(_ state: WebhookState, in context: PageContext) {
        let tones: [WebhookState: Tone] = [.active: .active, .paused: .soon, .withdrawn: .quiet]
        self.init(context.say(state.label), tones[state] ?? .quiet)
    }

    /// How a delivery stands.
    init(_ state: WebhookDelivery.State, in context: PageContext) { self.init(context.say(state.label), state.tone) }
}

extension WebhookDelivery.State {
    /// How it stands.
    var tone: Tone {
        switch self {
        case .waiting: .active
        case .delivered: .done
        case .dead: .grave
        }
    }
}
