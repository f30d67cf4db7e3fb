import Enforcement
import Law
import Operations

/// The fields of a clause that a reviewer adds to a measure, with room for some units.
enum NewClauseForm {
    /// So many units can be named at once; more are added by correcting the clause again.
    private static let units = 1...6

    static func group(
        _ choices: [FormField.Choice], _ asking: FormAsking, lead: Wording, textHint: Wording? = nil
    ) -> FormPage.Group {
        let say = asking.context.say
        let modes = PlanMode.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let roles = asking.choices(PlanRole.allCases, \.label)
        let names = units.flatMap { place in
            [
                asking.select("new-unit-\(place)", PlanText.addUnit, choices, isRequired: false),
                asking.select(
                    "new-role-\(place)", PlanText.role, roles, PlanRole.responsible.rawValue, isRequired: false),
            ]
        }
        return FormPage.Group(
            say(PlanText.newClause), lead: say(lead),
            fields: [
                asking.longText("new-text", PlanText.clauseText, hint: textHint, rows: 4, isRequired: false),
                asking.select("new-mode", PlanText.mode, modes, isRequired: false),
                asking.text("new-deadline", PlanText.deadline, isRequired: false),
                asking.date("new-due", PlanText.dueOn, nil, hint: PlanText.dueHint, isRequired: false),
            ] + names)
    }

    /// The clause that the form adds; nil where its text is left empty.
    ///
    /// - Parameter text: the text where the form gives none.
    static func read(_ form: inout FormReader, orText text: String? = nil) -> CorrectMeasure.Clause? {
        guard let text = form.optional("new-text", max: 100_000) ?? text else { return nil }
        let names = units.compactMap { place -> CorrectMeasure.Name? in
            guard let unit = form.values.first("new-unit-\(place)"), !unit.isEmpty else { return nil }
            let role = form.values.first("new-role-\(place)").flatMap(PlanRole.init) ?? .responsible
            return CorrectMeasure.Name(id: nil, role: role, unit: UnitID(unit), isOutside: false, isRemoved: false)
        }
        return CorrectMeasure.Clause(
            id: nil, text: text, mode: form.values.first("new-mode").flatMap(PlanMode.init),
            deadline: form.optional("new-deadline", max: 200), dueOn: form.optional("new-due", as: LegalDate.self),
            isRemoved: false, units: names)
    }
}
