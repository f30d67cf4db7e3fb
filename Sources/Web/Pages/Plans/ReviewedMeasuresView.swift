import Enforcement
import Law
import Operations

/// The measures of a stored plan as they stand after all corrections, each with the way to correct it.
struct ReviewedMeasuresView: Component {
    private let dossier: PlanDossier
    private let names: [UnitID: String]

    init(_ dossier: PlanDossier, units: [Unit]) {
        self.dossier = dossier
        names = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
    }

    func html(in context: PageContext) -> HTML {
        """
        <ol class="plan-measures">\(each(Array(dossier.measures.enumerated())) { place, measure in
            """
            <li id="measure-\(measure.place)">\(if: isNew(place), "<p class=\"plan-section\">\(measure.section)</p>")\
            <h3><a href="\(context.currentPath.at("line-\(measure.line)"))">\(number(measure, context))</a> \
            \(measure.heading) \(if: measure.isRemoved, removed(context))\(correct(measure, context))</h3>\
            \(each(measure.isRemoved ? [] : measure.clauses) { clause($0, context) })</li>

            """
        })</ol>
        """
    }

    private func isNew(_ place: Int) -> Bool {
        let section = dossier.measures[place].section
        return !section.isEmpty && (place == 0 || dossier.measures[place - 1].section != section)
    }

    private func number(_ measure: ReviewedMeasure, _ context: PageContext) -> String {
        measure.number.isEmpty ? context.say(PlanText.noNumber) : measure.number
    }

    private func correct(_ measure: ReviewedMeasure, _ context: PageContext) -> HTML {
        guard dossier.mayCorrect else { return .empty }
        let plan = dossier.loaded.record.id
        let add = Paths.planMeasureNew(plan).with(query: [("after", measure.id)])
        return """
             <a class="button" href="\(Paths.planMeasure(plan, measure.id))">\(context.say(PlanText.correct))</a> \
            <a class="button" href="\(add)">\(context.say(PlanText.addMeasure))</a>
            """
    }

    private func removed(_ context: PageContext) -> HTML {
        context.show(StateBadge(context.say(PlanText.removed), .quiet))
    }

    private func clause(_ clause: ReviewedClause, _ context: PageContext) -> HTML {
        let say = context.say
        if clause.isRemoved {
            return "<div class=\"plan-clause\"><p><s>\(clause.text)</s> \(removed(context))</p></div>"
        }
        let due = [clause.deadline, clause.dueOn.map { context.language.date($0) }].compactMap(\.self)
        return """
            <div class="plan-clause"><p>\(clause.text)</p>\
            \(each(PlanRole.allCases) { role in units(clause.standing.filter { $0.role == role }, role, context) })\
            \(if: clause.missing > 0, context.show(StateBadge(say(PlanText.missing(String(clause.missing))), .soon)))\
            \(if: clause.standing.isEmpty, context.show(StateBadge(say(PlanText.unnamed), .soon)))\
            \(if: !due.isEmpty, "<p>\(context.language.pair(say(PlanText.due), due.joined(separator: " · ")))</p>")\
            \(if: !clause.campaigns.isEmpty, """
                <p>\(context.language.pair(say(PlanText.campaigns), context.list(clause.campaigns)))</p>
                """)</div>
            """
    }

    private func units(_ units: [ReviewedUnit], _ role: PlanRole, _ context: PageContext) -> HTML {
        guard !units.isEmpty else { return .empty }
        return """
            <p class="plan-units"><span class="beside">\(context.say(role.label))</span> \(each(units) { unit in
                "<mark class=\"part-\(role.rawValue)\">\(unit.name)</mark>\(meaning(unit, context)) "
            })</p>
            """
    }

    /// Which unit the name means, where that is another name or not settled.
    private func meaning(_ unit: ReviewedUnit, _ context: PageContext) -> HTML {
        if !unit.standing.isSettled || unit.standing == .outside {
            let tone: Tone = unit.standing == .outside ? .quiet : .soon
            return " \(context.show(StateBadge(context.say(unit.standing.label), tone)))"
        }
        guard let name = unit.unitID.flatMap({ names[$0] }), name != unit.name else { return .empty }
        return " <small class=\"beside\">→ \(name)</small>"
    }
}
