import Enforcement
import Law
import Operations

/// Correcting one measure of a draft: its words, and each clause with its time and its units.
enum PlanMeasurePage {
    static func page(
        _ plan: Plan, _ measure: ReviewedMeasure, units: [Unit], form: FormReader, refusal: Refusal?,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let asking = FormAsking(form: form, context: context)
        let active = units.filter(\.active).map { FormField.Choice($0.id.rawValue, $0.name) }
        let groups =
            [words(measure, asking)] + measure.clauses.map { clause($0, active, asking) }
            + [NewClauseForm.group(active, asking, lead: PlanText.newClauseLead)]
        let questions = FormPage(
            path: Paths.planMeasure(plan.id, measure.id), groups: groups, submit: say(CommonText.save),
            cancel: Paths.plan(plan.id).at("measure-\(measure.place)"),
            hidden: [.init("version", form.values.first("version") ?? String(plan.version))])
        let title = "\(say(PlanText.correctMeasure)) \(measure.number)"
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(PlanText.plans), Paths.plans), Crumb(plan.number, Paths.plan(plan.id)), Crumb(title),
            ], context: context,
            content: """
                \(context.show(PageHeader(title, lead: measure.section)))
                \(context.show(refusal.map { Notice(.grave, say($0.message)) }))
                \(context.show(questions))
                """)
    }

    private static func words(_ measure: ReviewedMeasure, _ asking: FormAsking) -> FormPage.Group {
        .init(fields: [
            asking.text("number", PlanText.measureNumber, measure.number, isRequired: false),
            asking.text("heading", PlanText.heading, measure.heading, isRequired: false),
            asking.longText("text", PlanText.measureText, measure.text, rows: 6),
            asking.tick("removed", PlanText.removeMeasure, measure.isRemoved),
        ])
    }

    private static func clause(
        _ clause: ReviewedClause, _ units: [FormField.Choice], _ asking: FormAsking
    ) -> FormPage.Group {
        let (id, say) = (clause.id, asking.context.say)
        let modes = PlanMode.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let roles = asking.choices(PlanRole.allCases, \.label)
        let outside = FormField.Choice(PlanNamesForm.outside, say(PlanText.outside))
        let names = clause.units.flatMap { unit in
            let label = Wording("\(unit.name)", "\(unit.name)")
            let start =
                unit.standing == .outside ? outside.value : unit.standing.isSettled ? unit.unitID?.rawValue : nil
            return [
                asking.select("unit-\(unit.id)", label, [outside] + units, start, isRequired: false),
                asking.select("role-\(unit.id)", PlanText.role, roles, unit.role.rawValue),
                asking.tick("out-\(unit.id)", PlanText.takeOut, unit.isRemoved),
            ]
        }
        return .init(
            "\(say(PlanText.clause)) \(clause.place)",
            fields: [
                asking.longText("text-\(id)", PlanText.clauseText, clause.text, rows: 4),
                asking.select("mode-\(id)", PlanText.mode, modes, clause.mode?.rawValue, isRequired: false),
                asking.text("deadline-\(id)", PlanText.deadline, clause.deadline ?? "", isRequired: false),
                asking.date("due-\(id)", PlanText.dueOn, clause.dueOn, hint: PlanText.dueHint, isRequired: false),
            ] + names + [
                asking.select("add-\(id)", PlanText.addUnit, units, isRequired: false),
                asking.select("as-\(id)", PlanText.addRole, roles, PlanRole.responsible.rawValue, isRequired: false),
                asking.tick("gone-\(id)", PlanText.removeClause, clause.isRemoved),
            ])
    }

    /// What a form says of a measure.
    static func read(_ form: inout FormReader, _ measure: ReviewedMeasure) -> CorrectMeasure.Correction {
        var clauses: [CorrectMeasure.Clause] = []
        for clause in measure.clauses {
            let id = clause.id
            var names = clause.units.map { unit in
                let choice = form.values.first("unit-\(unit.id)") ?? ""
                return CorrectMeasure.Name(
                    id: unit.id, role: form.values.first("role-\(unit.id)").flatMap(PlanRole.init) ?? unit.role,
                    unit: choice.isEmpty || choice == PlanNamesForm.outside ? nil : UnitID(choice),
                    isOutside: choice == PlanNamesForm.outside, isRemoved: form.isTicked("out-\(unit.id)"))
            }
            if let added = form.values.first("add-\(id)"), !added.isEmpty {
                let role = form.values.first("as-\(id)").flatMap(PlanRole.init) ?? .responsible
                names.append(.init(id: nil, role: role, unit: UnitID(added), isOutside: false, isRemoved: false))
            }
            clauses.append(
                CorrectMeasure.Clause(
                    id: id, text: form.required("text-\(id)", max: 100_000),
                    mode: form.values.first("mode-\(id)").flatMap(PlanMode.init),
                    deadline: form.optional("deadline-\(id)", max: 200),
                    dueOn: form.optional("due-\(id)", as: LegalDate.self), isRemoved: form.isTicked("gone-\(id)"),
                    units: names))
        }
        if let added = NewClauseForm.read(&form) { clauses.append(added) }
        return CorrectMeasure.Correction(
            number: form.optional("number", max: 50) ?? "", heading: form.optional("heading", max: 500) ?? "",
            text: form.required("text", max: 100_000), isRemoved: form.isTicked("removed"), clauses: clauses)
    }
}

extension FormAsking {
    /// A single yes.
    fileprivate func tick(_ name: String, _ label: Wording, _ start: Bool) -> FormField {
        FormField(name, context.say(label), .tick(isNew ? start : form.isTicked(name)))
    }
}
