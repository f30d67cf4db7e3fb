import Enforcement
import Law
import Operations

/// Proposing to transfer a case: the report to the head, with what happens then.
enum TransferProposePage {
    static func page(_ form: FormReader, refusal: Refusal?, _ visit: Visit) async throws -> HTML {
        let actor = try visit.actor()
        let (loaded, officers, regional) = try await visit.house.office.read { access in
            let loaded = try CaseStore.load(visit.id(), for: actor, in: access)
            return (
                loaded, try OfficerChoice.officers(of: loaded.record.unitID, in: access),
                try RegionalLimitStore.limits(in: access)
            )
        }
        let record = loaded.record
        try ProposeTransfer.authorise(loaded, actor, at: visit.now)
        let context = try await visit.page()
        let key = form.values.first("key") ?? Base64URL.encode(visit.house.random(16))
        let asking = FormAsking(form: form, context: context)
        let questions = FormPage(
            path: Paths.caseTransfer(record.id),
            groups: [.init(fields: fields(asking, loaded, officers, today: visit.now.date))],
            submit: context.say(TransferText.propose), cancel: Paths.case(record.id), hidden: [.init("key", key)])
        let clocks = ClockForecast.lines(
            Transfer.procedure.openingClocks, at: visit.now,
            calendar: visit.house.office.settings.calendar,
            in: record.region, regional: regional)
        let confirmation = Confirmation(
            consequences: [context.say(TransferText.proposed)],
            sources: [TransferGround.thresholdMet.source, TransferGround.reasonableSuspicion.source],
            clocks: clocks.map { (name: context.say($0.task), due: context.language.moment($0.due)) },
            told: [context.say(TransferText.headIsTold)], form: questions)
        return Layout.page(
            title: context.say(TransferText.propose),
            breadcrumbs: [
                Crumb(context.say(CaseText.cases), Paths.cases), Crumb(record.number, Paths.case(record.id)),
                Crumb(context.say(TransferText.propose)),
            ], context: context,
            content: """
                \(context.show(PageHeader(context.say(TransferText.propose), lead: record.title)))
                \(context.show(refusal.map { Notice(.grave, context.say($0.message), source: $0.source) }))
                \(context.show(confirmation))
                """)
    }

    private static func fields(
        _ asking: FormAsking, _ loaded: CaseStore.Loaded, _ officers: [TeamMember], today: LegalDate
    ) -> [FormField] {
        let valid = officers.filter { $0.isValid(on: today) }
        let team = valid.map { FormField.Choice($0.userID.rawValue, $0.name) }
        return [
            asking.select(
                "crime", TransferText.crime,
                asking.choices(SuspectedCrime.allCases) { crime in
                    Wording(
                        "\(crime.label.zh)（\(crime.source.article)）",
                        "\(crime.label.en) (\(crime.source.articleWording.en))")
                }),
            asking.select(
                "ground", TransferText.ground, asking.choices(TransferGround.allCases, \.label),
                hint: TransferText.groundHint),
            asking.longText(
                "facts", TransferText.facts, loaded.facts.conclusion?.facts ?? loaded.record.conduct,
                hint: TransferText.factsHint, rows: 8),
            asking.yuan("amount", TransferText.amount, loaded.amount),
            asking.checkboxes(
                "team", TransferText.team, team, loaded.facts.team.map(\.userID.rawValue), hint: TransferText.teamHint),
        ]
    }
}
