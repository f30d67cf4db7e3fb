import Enforcement
import HTTPTypes
import Law
import Operations

/// Webhooks, for administrators.
enum WebhookRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.webhooksPattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let webhooks = try await visit.house.office.read { try WebhookStore.list(for: actor, in: $0) }
            return .page(WebhookListPage.page(webhooks, context: try await visit.page()))
        },
        PageRoute(.get, Paths.webhookNewPattern, access: .signedIn) { .page(try await form($0, FormReader())) },
        PageRoute(.post, Paths.webhooksPattern, access: .signedIn, handle: add),
        PageRoute(.get, Paths.webhookPattern, access: .signedIn, handle: show),
        PageRoute(.post, Paths.webhookDecisionPattern, access: .signedIn) { visit in
            var form = visit.form()
            guard let act = form.required("act", as: WebhookAct.self) else { throw Problem(.badRequest) }
            let id = visit.value(.id)
            _ = try await visit.house.office.perform(DecideOnWebhook(id, act), as: visit.actor())
            return .redirect(Paths.webhook(id), saying: .done(WebhookText.done(act)))
        },
        PageRoute(.post, Paths.webhookSecretPattern, access: .signedIn, pace: .careful) { visit in
            let secret = try await visit.webhooks.rotate(visit.value(.id), as: visit.actor())
            return .page(try await WebhookRoutes.secret(secret, of: visit.value(.id), WebhookText.rotatedLead, visit))
        },
        PageRoute(.post, Paths.webhookTestPattern, access: .signedIn) { visit in
            let id = visit.value(.id)
            _ = try await visit.house.office.perform(TryWebhook(id), as: visit.actor())
            return .redirect(Paths.webhook(id).at("deliveries"), saying: .done(WebhookText.tested))
        },
        PageRoute(.post, Paths.webhookReplayPattern, access: .signedIn) { visit in
            let id = visit.value(.id)
            let replay = ReplayWebhook(id, delivery: visit.form().values.first("delivery"))
            let number = try await visit.house.office.perform(replay, as: visit.actor())
            return .redirect(Paths.webhook(id).at("deliveries"), saying: .done(WebhookText.replayed(number)))
        },
    ]

    @Sendable private static func add(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let unit = form.required("unit", as: UnitID.self)
        let (label, address) = (form.required("label", max: 100), form.required("address"))
        let reach = form.required("reach", as: WebhookReach.self)
        let topics = (form.optional("topics") ?? "").split(whereSeparator: { " ,，、".contains($0) }).map(String.init)
        guard form.isValid, let unit, let reach else { return .invalid(try await self.form(visit, form)) }
        do {
            let draft = WebhookDraft(unit: unit, label: label, address: address, reach: reach, topics: topics)
            let made = try await visit.webhooks.add(draft, as: visit.actor())
            return .page(try await secret(made.secret, of: made.id, WebhookText.secretLead, visit))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "label")
            return .invalid(try await self.form(visit, form))
        }
    }

    private static func form(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let actor = try visit.actor()
        try OrganisationStore.requireToManage(.webhookManage, actor)
        let units = try await visit.house.office.read { try OrganisationStore.units(for: actor, in: $0) }
        return WebhookFormPage.page(
            form, units: units.filter(\.unit.active).map { .init($0.unit.id.rawValue, $0.unit.name) },
            context: try await visit.page())
    }

    @Sendable private static func show(_ visit: Visit) async throws -> PageReply {
        let (actor, id, after) = (try visit.actor(), visit.value(.id), visit.query.first("after"))
        let state = visit.query.first("state").flatMap(WebhookDelivery.State.init(rawValue:))
        let model = try await visit.house.office.read { access in
            let webhook = try WebhookStore.webhook(id, for: actor, in: access)
            let found = try WebhookStore.deliveries(
                to: id, in: state, after: after, limit: PageSize.rows + 1, in: access)
            let shown = Array(found.prefix(PageSize.rows))
            let next = Paths.webhook(id).with(query: [("state", state?.rawValue), ("after", shown.last?.id)])
            return WebhookShowPage.Model(
                webhook: webhook, counts: try WebhookStore.counts(of: id, in: access), deliveries: shown, state: state,
                entry: try LedgerStore.latestEntry("webhook", id, in: access),
                next: found.count > shown.count ? next : nil, isFirst: after == nil)
        }
        return .page(WebhookShowPage.page(model, context: try await visit.page()))
    }

    /// A secret, shown once.
    private static func secret(
        _ secret: Secret, of id: String, _ lead: Wording, _ visit: Visit
    ) async throws -> HTML {
        let context = try await visit.page()
        return SecretPage.page(
            title: context.say(WebhookText.secretTitle), lead: context.say(lead),
            label: context.say(WebhookText.secret), secret: secret.text,
            back: Crumb(context.say(WebhookText.webhook), Paths.webhook(id)), context: context)
    }
}

extension Visit {
    /// Where webhooks get their secrets.
    fileprivate var webhooks: WebhookDesk { WebhookDesk(house.office, random: house.random) }
}

extension WebhookReach: QueryValue {}
extension WebhookAct: QueryValue {}
extension WebhookDelivery.State: QueryValue {}
