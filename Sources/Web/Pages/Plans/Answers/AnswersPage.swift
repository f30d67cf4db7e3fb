import Enforcement
import Law
import Operations

/// Which measures of a plan answer which of a plan above: what was confirmed, and what the words suggest.
enum AnswersPage {
    struct Model: Sendable {
        let plan: Plan
        /// The plans that this one could answer.
        let above: [PlanList.Line]
        /// The one chosen, held against this one; nil before one is chosen.
        let answers: PlanAnswers?
        /// Whether the reader may confirm.
        let mayConfirm: Bool
        /// What the plans below make of this one.
        let coverage: PlanAnswers.Coverage
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(AnswersText.title),
            breadcrumbs: [Crumb(model.plan.number, Paths.plan(model.plan.id)), Crumb(say(AnswersText.title))],
            context: context,
            content: """
                \(context.show(PageHeader("\(say(AnswersText.title)) · \(model.plan.title)", lead: say(AnswersText.lead))))\
                \(context.show(PagePart(say(AnswersText.above), anchor: "above", above(model, context))))\
                \(context.show(PagePart(say(AnswersText.below), anchor: "below", below(model.coverage, context))))
                """)
    }

    // MARK: The plan above

    private static func above(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard !model.above.isEmpty else {
            return context.show(EmptyState(say(AnswersText.noneAbove), next: say(AnswersText.noneAboveNext)))
        }
        let here = Paths.planAnswers(model.plan.id)
        let choices = model.above.map { line in
            ActButton(
                "\(line.record.number) \(line.unitName)", .link(here.with(query: [("to", line.record.id.rawValue)])))
        }
        return """
            <p>\(say(AnswersText.choose))</p><div class="acts">\(context.show(choices))</div>\
            \(model.answers.map { answers($0, model, context) })
            """
    }

    private static func answers(_ answers: PlanAnswers, _ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let count = context.language.count
        let figures = KeyFigures([
            .init(say(AnswersText.measure), count(answers.rows.count)),
            .init(say(AnswersText.answered), count(answers.rows.count - answers.unanswered.count), tone: .done),
            .init(
                say(AnswersText.unanswered), count(answers.unanswered.count),
                tone: answers.unanswered.isEmpty ? .done : .soon),
        ])
        let rows = each(answers.rows) { row($0, answers, model, context) }
        return """
            <h3>\(answers.higher.record.title)</h3>\(context.show(figures))\
            \(if: model.mayConfirm, """
                <form id="answers" method="post" action="\(Paths.planAnswers(model.plan.id))">\
                \(context.show(CSRFField()))\
                <input type="hidden" name="to" value="\(answers.higher.record.id.rawValue)">\
                <button type="submit">\(say(AnswersText.confirm))</button></form>
                """)\
            <ul class="plan-measures">\(rows)</ul>
            """
    }

    private static func row(
        _ row: PlanAnswers.Row, _ answers: PlanAnswers, _ model: Model, _ context: PageContext
    ) -> HTML {
        let say = context.say
        return """
            <li><h3>\(row.measure.number) \(row.measure.title) \
            \(if: row.confirmed.isEmpty, context.show(StateBadge(say(AnswersText.unanswered), .soon)))</h3>\
            \(each(row.confirmed) { answer in
                """
                <p>\(context.show(StateBadge(say(AnswersText.answered), .done))) \
                \(name(answer.measureID, answers)) <span class="beside">\(answer.confirmedBy) \
                \(context.time(answer.confirmedAt))</span> \
                \(if: model.mayConfirm, context.show(ActButton(
                    say(AnswersText.end), .post(Paths.planAnswerEnd(model.plan.id, answer.id), fields: []))))</p>
                """
            })\(if: !row.proposed.isEmpty, """
                <p class="beside">\(say(AnswersText.proposed))</p>\(each(row.proposed) { proposal in
                    proposed(proposal, row.measure, answers, model)
                })
                """)</li>

            """
    }

    private static func proposed(
        _ proposal: PlanAnswers.Proposal, _ measure: ReviewedMeasure, _ answers: PlanAnswers, _ model: Model
    ) -> HTML {
        let label: HTML = """
            \(name(proposal.measureID, answers)) <span class="beside">\(proposal.likeness / 10)%</span>
            """
        guard model.mayConfirm else { return "<p>\(label)</p>" }
        return """
            <p><label><input type="checkbox" name="pair" form="answers" value="\(proposal.measureID):\(measure.id)"> \
            \(label)</label></p>
            """
    }

    private static func name(_ id: String, _ answers: PlanAnswers) -> String {
        answers.measures[id].map { "\($0.number) \($0.title)" } ?? id
    }

    // MARK: The plans below

    private static func below(_ coverage: PlanAnswers.Coverage, _ context: PageContext) -> HTML {
        let say = context.say
        return """
            \(context.show(KeyFigures([
                .init(
                    say(AnswersText.unanswered), context.language.count(coverage.unanswered.count),
                    tone: coverage.unanswered.isEmpty ? .done : .soon)
            ])))\
            \(context.show(DataTable(
                caption: say(AnswersText.below),
                columns: [SummaryText.measure, AnswersText.plansBelow].map { .init(say($0)) },
                rows: coverage.measures.map { measure in
                    let plans = coverage.below[measure.id] ?? []
                    return DataTable.Row(
                        id: measure.id, path: nil,
                        cells: [
                            "\(measure.number) \(measure.title)",
                            plans.isEmpty
                                ? context.show(StateBadge(say(AnswersText.unanswered), .soon))
                                : each(plans) { "<a href=\"\(Paths.plan($0.plan))\">\($0.number)</a> \($0.unitName) (\($0.answers)) " },
                        ])
                }, emptyState: EmptyState(say(AnswersText.unanswered), next: ""))))
            """
    }
}
