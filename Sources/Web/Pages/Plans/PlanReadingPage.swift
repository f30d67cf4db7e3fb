import Enforcement
import Law
import Operations

/// A plan document read: the text on the left with what was recognised marked, measures and units on the right.
enum PlanReadingPage {
    struct Model: Sendable {
        let form: FormReader
        /// What was read; nil before a file is sent.
        let reading: PlanReading?
        /// What the file is called.
        let name: String?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let title = model.reading.map { $0.plan.title ?? model.name ?? say(PlanText.reading) }
        return Layout.page(
            title: title ?? say(PlanText.reading),
            breadcrumbs: title.map { [Crumb(say(PlanText.reading), Paths.planReading), Crumb($0)] }
                ?? [Crumb(say(PlanText.reading))],
            context: context,
            content: """
                \(context.show(PageHeader(title ?? say(PlanText.reading), lead: title == nil ? say(PlanText.lead) : nil,
                    actions: [ActButton(say(PlanComparisonText.title), .link(Paths.planComparison))])))\
                \(model.reading.map { review($0, context) })\
                \(context.show(form(model.form, context)))
                """)
    }

    private static func form(_ form: FormReader, _ context: PageContext) -> FormPage {
        let say = context.say
        return FormPage(
            path: Paths.planReading,
            groups: [
                FormPage.Group(fields: [
                    FormField(
                        "file", say(PlanText.file), .file(accept: ".txt,.htm,.html,.docx,.pdf"),
                        hint: say(PlanText.fileHint), error: form.problem("file").map(say), isRequired: true)
                ])
            ],
            submit: say(PlanText.read))
    }

    private static func review(_ reading: PlanReading, _ context: PageContext) -> HTML {
        let (say, plan, count) = (context.say, reading.plan, context.language.count)
        return """
            \(context.show(KeyFigures([
                .init(say(PlanText.measures), count(plan.measures.count)),
                .init(say(PlanText.clauses), count(plan.clauseCount)), .init(say(PlanText.units), count(plan.unitCount)),
                .init(
                    say(PlanText.warnings), count(plan.warnings.count), path: context.currentPath.at("warnings"),
                    tone: plan.warnings.isEmpty ? .done : .soon),
            ])))\
            \(context.show(facts(plan, context)))\
            <div class="plan-review">\
            \(context.show(PagePart(say(PlanText.source), anchor: "text", context.show(PlanSourceView(reading)))))\
            <div>\(context.show(PagePart(say(PlanText.warnings), anchor: "warnings", warnings(plan, context))))\
            \(context.show(PagePart(
                say(PlanText.recognised), anchor: "measures", context.show(PlanMeasuresView(reading)))))</div></div>

            """
    }

    private static func facts(_ plan: PlanDocument, _ context: PageContext) -> FactList {
        let say = context.say
        return FactList([
            FactList.Fact(say(PlanText.number), text: plan.documentNumber),
            FactList.Fact(say(PlanText.issuer), text: plan.issuer),
            FactList.Fact(say(PlanText.date), text: plan.date.map { context.language.date($0) }),
            FactList.Fact(
                say(PlanText.cites), text: plan.cites.isEmpty ? nil : plan.cites.map(\.written).joined(separator: "；")),
        ])
    }

    private static func warnings(_ plan: PlanDocument, _ context: PageContext) -> HTML {
        guard !plan.warnings.isEmpty else { return "<p>\(context.say(PlanText.noWarnings))</p>" }
        return """
            <ul class="plan-warnings">\(each(plan.warnings) { warning in
                """
                <li><a href="\(context.currentPath.at("line-\(warning.line)"))">\(context.say(PlanText.line)) \
                \(warning.line)</a> \(context.say(warning.message))</li>
                """
            })</ul>

            """
    }
}
