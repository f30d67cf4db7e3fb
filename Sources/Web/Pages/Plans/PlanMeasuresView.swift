import Enforcement
import Law
import Operations

/// The measures of a plan with their clauses, and the units of this office that their names mean.
struct PlanMeasuresView: Component {
    private let reading: PlanReading
    /// The longest beginning of a clause that is shown; the whole stands beside it.
    private static let longest = 80

    init(_ reading: PlanReading) { self.reading = reading }

    func html(in context: PageContext) -> HTML {
        """
        <ol class="plan-measures">\(each(Array(reading.plan.measures.enumerated())) { place, measure in
            """
            <li>\(if: isNew(place), "<p class=\"plan-section\">\(measure.section)</p>")\
            <h3><a href="\(context.currentPath.at("line-\(measure.line)"))">\(number(measure, context))</a> \
            \(measure.heading)</h3>\(each(measure.clauses) { clause($0, context) })</li>

            """
        })</ol>
        """
    }

    /// Whether another section begins with a measure.
    private func isNew(_ place: Int) -> Bool {
        let section = reading.plan.measures[place].section
        return !section.isEmpty && (place == 0 || reading.plan.measures[place - 1].section != section)
    }

    private func number(_ measure: PlanMeasure, _ context: PageContext) -> String {
        measure.number.isEmpty ? context.say(PlanText.noNumber) : measure.number
    }

    private func clause(_ clause: PlanClause, _ context: PageContext) -> HTML {
        let say = context.say
        let text = clause.text.count > Self.longest ? clause.text.prefix(Self.longest) + "…" : clause.text[...]
        return """
            <div class="plan-clause"><p>\(String(text))</p>\
            \(each(PlanRole.allCases) { role in units(clause.units.filter { $0.role == role }, role, context) })\
            \(if: clause.missing > 0, context.show(StateBadge(say(PlanText.missing(String(clause.missing))), .soon)))\
            \(if: clause.units.isEmpty && clause.missing == 0, context.show(StateBadge(say(PlanText.unnamed), .quiet)))\
            \(clause.deadline.map { "<p>\(context.language.pair(say(PlanText.due), $0.text))</p>" as HTML })\
            \(if: !clause.campaigns.isEmpty, """
                <p>\(context.language.pair(say(PlanText.campaigns), context.list(clause.campaigns)))</p>
                """)</div>
            """
    }

    private func units(_ units: [PlanUnit], _ role: PlanRole, _ context: PageContext) -> HTML {
        guard !units.isEmpty else { return .empty }
        return """
            <p class="plan-units"><span class="beside">\(context.say(role.label))</span> \(each(units) { unit in
                "<mark class=\"part-\(role.rawValue)\">\(unit.name)</mark>\(doubt(unit.name, context)) "
            })</p>
            """
    }

    /// What the register makes of a name, where it is not sure of it.
    private func doubt(_ name: String, _ context: PageContext) -> HTML {
        let match = reading.resolved[name]
        if match.sure { return .empty }
        let word = match.candidates.isEmpty ? PlanText.unknown : PlanText.unsure
        return " <small class=\"beside\">\(context.say(word))</small>"
    }
}
