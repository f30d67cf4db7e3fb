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
            path: Paths.cases, groups: [.init(fields: [source] + CaseFactQuestions.fields(asking, start: nil))],
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
