import Enforcement
import Law
import Operations

/// Two plans compared: what is new, gone, changed word by word, and kept.
enum PlanComparisonPage {
    struct Model: Sendable {
        let form: FormReader
        /// What came out; nil before files are sent.
        let result: PlanComparison?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(PlanComparisonText.title), breadcrumbs: [Crumb(say(PlanComparisonText.title))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(PlanComparisonText.title), lead: model.result == nil ? say(PlanComparisonText.lead) : nil)))\
                \(context.show(model.result.map(PlanComparisonView.init)))\
                \(context.show(form(model.form, context)))
                """)
    }

    private static func form(_ form: FormReader, _ context: PageContext) -> FormPage {
        let say = context.say
        func field(_ name: String, _ label: Wording) -> FormField {
            FormField(
                name, say(label), .file(accept: ".txt,.htm,.html,.docx,.pdf"), hint: say(PlanText.fileHint),
                error: form.problem(name).map(say), isRequired: true)
        }
        return FormPage(
            path: Paths.planComparison,
            groups: [
                FormPage.Group(fields: [
                    field("old", PlanComparisonText.old), field("new", PlanComparisonText.new),
                ])
            ],
            submit: say(PlanComparisonText.compare))
    }
}
