import Enforcement
import Law
import Operations

/// Entering a clue by hand.
enum ClueEntryPage {
    static func page(_ form: FormReader, _ visit: Visit) async throws -> HTML {
        let actor = try visit.actor()
        try Authority.require(.clueCreate, by: actor, on: nil)
        let units = try await visit.house.office.read { try ClueStore.unitsToOpenIn(for: actor, in: $0) }
        let context = try await visit.page()
        let key = form.values.first("key") ?? Base64URL.encode(visit.house.random(16))
        let page = FormPage(
            path: Paths.clues,
            groups: [.init(fields: fields(FormAsking(form: form, context: context), units: units, actor: actor))],
            submit: context.say(ClueText.new), cancel: Paths.clues, hidden: [.init("key", key)])
        return Layout.page(
            title: context.say(ClueText.new),
            breadcrumbs: [Crumb(context.say(ClueText.clues), Paths.clues), Crumb(context.say(ClueText.new))],
            context: context,
            content: """
                \(context.show(PageHeader(context.say(ClueText.new))))
                \(context.show(page))
                """)
    }

    private static func fields(_ asking: FormAsking, units: [Unit], actor: Actor) -> [FormField] {
        let own = units.first { $0.id == actor.unitID }
        return [
            asking.text("title", CommonText.name),
            asking.select("source", ClueText.source, asking.choices(ClueSource.allCases, \.label)),
            asking.longText("summary", ClueText.summary, hint: CommonText.noNumbers, rows: 6),
            asking.select(
                "unit", ClueText.unit, units.map { .init($0.id.rawValue, $0.name) }, own?.id.rawValue),
            asking.date("received", ClueText.received, nil, hint: ClueText.receivedHint, isRequired: false),
            asking.yuan("amount", ClueText.amountInYuan, nil),
            asking.text(
                "subject", ClueText.subjectCode, kind: .code, hint: ClueText.subjectCodeHint, isRequired: false),
        ]
    }

    /// The operation as answered; nil where an answer is wrong.
    static func read(_ form: inout FormReader, _ visit: Visit) async throws -> OpenClue? {
        let title = form.required("title", max: OpenClue.titleLimit)
        let source = form.required("source", as: ClueSource.self)
        let summary = form.required("summary", max: OpenClue.summaryLimit)
        let unit = form.required("unit", as: UnitID.self)
        let received = form.optional("received", as: LegalDate.self)
        let amount = form.optionalYuan("amount")
        var subject: SubjectID?
        if let code = form.optional("subject", max: 40) {
            subject = try await visit.house.office.read { try ClueStore.subject(code: code.uppercased(), in: $0) }
            if subject == nil { form.refuse("subject", "not-found", ClueText.noSuchSubject) }
        }
        guard form.isValid, let source, let unit else { return nil }
        return OpenClue(
            source: source, title: title, summary: summary, subject: subject, unit: unit, amount: amount,
            received: received)
    }
}
