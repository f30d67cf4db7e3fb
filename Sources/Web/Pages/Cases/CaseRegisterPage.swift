import Enforcement
import Law
import Operations

/// Registering a case without a clue.
enum CaseRegisterPage {
    static func page(_ form: FormReader, _ visit: Visit) async throws -> HTML {
        try RegisterCase.requireOpen(to: try visit.actor())
        let context = try await visit.page()
        let asking = FormAsking(form: form, context: context)
        let source = asking.select("source", CaseText.source, asking.choices(CaseSource.allCases, \.label))
        let key = form.values.first("key") ?? Base64URL.encode(visit.house.random(16))
        let page = FormPage(
            path: Paths.cases, groups: [.init(fields: [source] + CaseFactQuestions.fields(asking))],
            submit: context.say(CaseText.register), cancel: Paths.cases, hidden: [.init("key", key)])
        return Layout.page(
            title: context.say(CaseText.register),
            breadcrumbs: [Crumb(context.say(CaseText.cases), Paths.cases), Crumb(context.say(CaseText.register))],
            context: context,
            content: """
                \(context.show(PageHeader(context.say(CaseText.register))))
                \(context.show(page))
                """)
    }
}

/// The questions about the facts of a case.
enum CaseFactQuestions {
    struct Answers {
        let title: String
        let conduct: String
        let party: String?
        let partyCode: String?
        let place: String?
        let conductOn: LegalDate?
        let amount: Money?
    }

    static func fields(_ asking: FormAsking) -> [FormField] {
        [
            asking.text("title", CaseText.title),
            asking.text("party", CaseText.party, isRequired: false),
            asking.text(
                "partyCode", CaseText.partyCode, kind: .code, hint: CaseText.partyCodeHint, isRequired: false),
            asking.longText("conduct", CaseText.conduct, hint: CaseText.conductHint),
            asking.text("place", CaseText.place, isRequired: false),
            asking.date(
                "conductOn", CaseText.conductOn, nil, hint: CaseText.conductOnHint, isRequired: false),
            asking.yuan("amount", CaseText.amount, nil),
        ]
    }

    static func read(_ form: inout FormReader) -> Answers {
        Answers(
            title: form.required("title", max: 200), conduct: form.required("conduct", max: 10_000),
            party: form.optional("party", max: 200), partyCode: form.optional("partyCode", max: 40),
            place: form.optional("place", max: 200),
            conductOn: form.optional("conductOn", as: LegalDate.self), amount: form.optionalYuan("amount"))
    }
}
