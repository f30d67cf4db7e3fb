import Enforcement
import Law
import Operations

/// Sending in a plan document.
enum PlanNewPage {
    static func page(_ form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        let asking = FormAsking(form: form, context: context)
        let questions = FormPage(
            path: Paths.planNew,
            groups: [
                .init(fields: [
                    FormField(
                        "file", say(PlanText.file), .file(accept: ".txt,.htm,.html,.docx,.pdf"),
                        hint: say(PlanText.fileHint), error: form.problem("file").map(say), isRequired: true),
                    asking.text("year", PlanText.year, kind: .number, hint: PlanText.yearHint, isRequired: false),
                ])
            ], submit: say(PlanText.store), cancel: Paths.plans)
        return Layout.page(
            title: say(PlanText.send),
            breadcrumbs: [Crumb(say(PlanText.plans), Paths.plans), Crumb(say(PlanText.send))],
            context: context,
            content: """
                \(context.show(PageHeader(say(PlanText.send), lead: say(PlanText.sendLead))))
                \(context.show(questions))
                """)
    }
}
