import Enforcement
import Law
import Operations

/// Adding to a draft a measure that the reading missed.
enum PlanMeasureNewPage {
    struct Model: Sendable {
        let plan: Plan
        /// The measure behind which it is to stand; nil puts it first.
        let previous: ReviewedMeasure?
        let units: [Unit]
        let form: FormReader
        let refusal: Refusal?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let (say, plan) = (context.say, model.plan)
        let asking = FormAsking(form: model.form, context: context)
        let active = model.units.filter(\.active).map { FormField.Choice($0.id.rawValue, $0.name) }
        let words = FormPage.Group(fields: [
            asking.text("number", PlanText.measureNumber, isRequired: false),
            asking.text("heading", PlanText.heading, isRequired: false),
            asking.longText("text", PlanText.measureText, rows: 6),
        ])
        let clause = NewClauseForm.group(
            active, asking, lead: PlanText.addMeasureLead, textHint: PlanText.newClauseHint)
        let questions = FormPage(
            path: Paths.planMeasureNew(plan.id), groups: [words, clause], submit: say(PlanText.addFirstMeasure),
            cancel: model.previous.map { Paths.plan(plan.id).at("measure-\($0.place)") } ?? Paths.plan(plan.id),
            hidden: [
                .init("version", model.form.values.first("version") ?? String(plan.version)),
                .init("after", model.previous?.id ?? ""),
            ])
        let title = say(PlanText.addMeasureTitle)
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(PlanText.plans), Paths.plans), Crumb(plan.number, Paths.plan(plan.id)), Crumb(title),
            ], context: context,
            content: """
                \(context.show(PageHeader(title, lead: model.previous.map { "\($0.number) \($0.title)" })))
                \(context.show(model.refusal.map { Notice(.grave, say($0.message)) }))
                \(context.show(questions))
                """)
    }

    /// What the form says of the measure.
    static func read(_ form: inout FormReader) -> CorrectMeasure.Correction {
        let text = form.required("text", max: 100_000)
        let clause = NewClauseForm.read(&form, orText: text)
        return CorrectMeasure.Correction(
            number: form.optional("number", max: 50) ?? "", heading: form.optional("heading", max: 500) ?? "",
            text: text, isRemoved: false, clauses: [clause].compactMap(\.self))
    }
}
