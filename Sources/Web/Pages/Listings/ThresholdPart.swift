import Enforcement
import Law
import Operations

/// The unit's least score: what holds, what other scores would have meant, and the form of its head.
enum ThresholdPart {
    struct Model: Sendable {
        /// The latest first; the first one holds.
        let history: [UnitThreshold]
        let effect: ThresholdEffect
        let maySet: Bool
        var form = FormReader()

        var current: UnitThreshold { history.first ?? .standard }
    }

    static func html(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        return """
            <p class="hint">\(say(PrecisionText.thresholdLead))</p>\
            \(context.show(FactList(facts(model, context))))\
            \(context.show(PagePart(say(PrecisionText.effect), effect(model, context))))\
            \(if: model.maySet, context.show(form(model, context)))
            """
    }

    private static func facts(_ model: Model, _ context: PageContext) -> [FactList.Fact] {
        let current = fact(PrecisionText.standing, model.current, context)
        return [current] + model.history.dropFirst().prefix(3).map { fact(PrecisionText.history, $0, context) }
    }

    private static func fact(_ term: Wording, _ threshold: UnitThreshold, _ context: PageContext) -> FactList.Fact {
        let say = context.say
        guard let by = threshold.by, let at = threshold.at, let reason = threshold.reason else {
            return .init(say(term), text: context.language.aside(String(threshold.score), say(PrecisionText.standard)))
        }
        let who = say(PrecisionText.setBy(by, context.language.moment(at)))
        return .init(
            say(term), "<strong>\(threshold.score)</strong> \(reason)<br><span class=\"beside\">\(who)</span>")
    }

    private static func effect(_ model: Model, _ context: PageContext) -> HTML {
        let (say, effect) = (context.say, model.effect)
        guard effect.listings > 0 else {
            return context.show(EmptyState(say(PrecisionText.noListings), next: say(PrecisionText.noListingsNext)))
        }
        let count = context.language.count
        let table = DataTable(
            caption: say(PrecisionText.effect),
            columns: [
                .init(say(PrecisionText.score)), .init(say(PrecisionText.shown), isNumber: true),
                .init(say(PrecisionText.perDay), isNumber: true), .init(say(PrecisionText.hidden), isNumber: true),
                .init(say(PrecisionText.hiddenConfirmed), isNumber: true),
                .init(say(PrecisionText.hiddenDismissed), isNumber: true),
            ],
            rows: effect.lines.map { line in
                let badge =
                    line.score == model.current.score
                    ? context.show(StateBadge(say(PrecisionText.inForce), .active)) : HTML.empty
                return DataTable.Row(
                    id: String(line.score), path: nil,
                    cells: [
                        "\(line.score) \(badge)", "\(count(line.shown))", "\(tenths(effect.perPersonAndDay(line)))",
                        "\(count(line.hidden))", "\(count(line.hiddenConfirmed))", "\(count(line.hiddenDismissed))",
                    ])
            }, emptyState: EmptyState("", next: ""))
        let counted = say(PrecisionText.counted(count(effect.listings), count(effect.people)))
        return "<p class=\"hint\">\(counted)</p>\(context.show(table))"
    }

    private static func tenths(_ value: Double?) -> String {
        guard let value else { return "–" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, reader) = (context.say, model.form)
        let chosen = reader.values.first("score") ?? String(model.current.score)
        let choices = UnitThreshold.choices.map { FormField.Choice(String($0), String($0)) }
        return FormPage(
            path: Paths.precisionThreshold,
            groups: [
                .init(fields: [
                    FormField(
                        "score", say(PrecisionText.score), .select(chosen, choices),
                        error: reader.problem("score").map(say), isRequired: true),
                    FormField(
                        "reason", say(PrecisionText.reason), .longText(reader.values.first("reason") ?? "", rows: 2),
                        error: reader.problem("reason").map(say), isRequired: true),
                ])
            ], submit: say(PrecisionText.set), weight: .ordinary)
    }
}
