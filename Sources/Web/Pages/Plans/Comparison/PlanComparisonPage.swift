import Enforcement
import Law
import Operations

/// Two plans compared: what is new, gone, changed word by word, and kept.
enum PlanComparisonPage {
    struct Model: Sendable {
        let form: FormReader
        /// The stored plans that can be chosen, the newest first.
        let plans: [PlanList.Line]
        /// The two that are chosen; nil where none are.
        let chosen: (old: String?, new: String?)
        /// What came out; nil before plans are chosen or files sent.
        let result: PlanComparison?
        let refusal: Refusal?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(PlanComparisonText.title), breadcrumbs: [Crumb(say(PlanComparisonText.title))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(PlanComparisonText.title), lead: model.result == nil ? say(PlanComparisonText.lead) : nil)))\
                \(context.show(model.refusal.map { Notice(.grave, say($0.message)) }))\
                \(context.show(model.result.map(PlanComparisonView.init)))\
                \(context.show(PagePart(say(PlanComparisonText.stored), anchor: "stored", stored(model, context))))\
                \(context.show(PagePart(
                    say(PlanComparisonText.files), anchor: "files", context.show(form(model.form, context)))))
                """)
    }

    private static func stored(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard model.plans.count > 1 else {
            return context.show(
                EmptyState(say(PlanComparisonText.noStored), next: say(PlanComparisonText.noStoredNext)))
        }
        let choices = model.plans.map {
            FormField.Choice($0.record.id.rawValue, "\($0.record.number) \($0.record.title)")
        }
        func field(_ name: String, _ label: Wording, _ value: String?) -> FormField {
            FormField(name, say(label), .select(value ?? "", choices), isRequired: true)
        }
        return """
            <form class="form" method="get" action="\(Paths.planComparison)">\
            \(context.show(field("from", PlanComparisonText.old, model.chosen.old)))\
            \(context.show(field("to", PlanComparisonText.new, model.chosen.new)))\
            <div class="acts form-acts"><button class="button primary" type="submit">\(say(PlanComparisonText.compare))</button>\
            </div></form>
            """
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
