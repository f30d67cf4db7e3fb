import Enforcement
import Law
import Operations

/// The units of a region.
enum UnitListPage {
    static func page(_ rows: [DataTable.Row], mayRegister: Bool, context: PageContext) -> HTML {
        let say = context.say
        let new = ActButton(say(AdministrationText.newUnit), .link(Paths.unitNew), weight: .primary)
        let table = DataTable(
            caption: say(AdministrationText.units),
            columns: [
                .init(say(AdministrationText.unitName)), .init(say(AdministrationText.shortName)),
                .init(say(AdministrationText.kind)), .init(say(AdministrationText.region)),
                .init(say(AdministrationText.people), isNumber: true), .init(say(CommonText.state)),
            ],
            rows: rows,
            emptyState: EmptyState(say(AdministrationText.noUnits), next: say(AdministrationText.noUnitsNext)))
        return Layout.page(
            title: say(AdministrationText.units),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(AdministrationText.units))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AdministrationText.units), actions: mayRegister ? [new] : [])))
                \(context.show(table))
                """)
    }

    static func row(_ line: OrganisationStore.UnitLine, context: PageContext) -> DataTable.Row {
        let unit = line.unit
        return DataTable.Row(
            id: unit.id.rawValue, path: Paths.unit(unit.id),
            cells: [
                "\(unit.name)", "\(unit.shortName)", "\(context.say(unit.kind.label))",
                "\(RegionName.text(unit.region, on: context.now.date))", "\(context.language.count(line.people))",
                context.show(UnitState.badge(unit.active, context)),
            ])
    }
}

/// Whether a unit or an account is in use.
enum UnitState {
    static func badge(_ active: Bool, _ context: PageContext) -> StateBadge {
        active
            ? StateBadge(context.say(AdministrationText.inUse), .active)
            : StateBadge(context.say(AdministrationText.closed), .quiet)
    }
}

/// Registering a unit.
enum UnitFormPage {
    static func page(_ form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        let kinds = UnitKind.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        func text(_ name: String, _ label: Wording, hint: Wording? = nil) -> FormField {
            FormField(
                name, say(label), .text(form.values.first(name) ?? ""), hint: hint.map(say),
                error: form.problem(name).map(say), isRequired: true)
        }
        return Layout.page(
            title: say(AdministrationText.newUnit),
            breadcrumbs: [Crumb(say(AdministrationText.units), Paths.units), Crumb(say(AdministrationText.newUnit))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AdministrationText.newUnit))))
                \(context.show(FormPage(
                    path: Paths.units,
                    groups: [
                        .init(fields: [
                            text("name", AdministrationText.unitName),
                            text("shortName", AdministrationText.shortName, hint: AdministrationText.shortNameHint),
                            FormField("kind", say(AdministrationText.kind), .select(form.values.first("kind"), kinds),
                                error: form.problem("kind").map(say), isRequired: true),
                            text("region", AdministrationText.region, hint: AdministrationText.regionHint),
                        ])
                    ],
                    submit: say(AdministrationText.newUnit), cancel: Paths.units)))
                """)
    }
}

/// One unit: its facts, its people, renaming and closing.
enum UnitShowPage {
    struct Model: Sendable {
        let unit: Unit
        let people: [DataTable.Row]
        /// Whether the reader may change it.
        let mayManage: Bool
        /// The names as typed, with what is wrong with them.
        let form: FormReader
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let unit = model.unit
        return Layout.page(
            title: unit.name,
            breadcrumbs: [Crumb(say(AdministrationText.units), Paths.units), Crumb(unit.name)],
            context: context,
            content: """
                \(context.show(PageHeader(unit.name, actions: model.mayManage && unit.active ? acts(unit, context) : [])))
                \(context.show(FactList([
                    .init(say(CommonText.state), context.show(UnitState.badge(unit.active, context))),
                    .init(say(AdministrationText.shortName), text: unit.shortName),
                    .init(say(AdministrationText.kind), text: say(unit.kind.label)),
                    .init(say(AdministrationText.region), text: RegionName.text(unit.region, on: context.now.date)),
                ])))
                \(context.show(PagePart(say(CommonText.people), context.show(UserTable.table(model.people, context)))))
                \(if: model.mayManage && unit.active, context.show(
                    PagePart(say(AdministrationText.renameUnit), context.show(rename(model, context)))))
                """)
    }

    private static func acts(_ unit: Unit, _ context: PageContext) -> [ActButton] {
        [
            ActButton(
                context.say(AdministrationText.newUser),
                .link(Paths.userNew.with(query: [("unit", unit.id.rawValue)])), weight: .primary),
            ActButton(
                context.say(AdministrationText.closeUnit),
                .post(Paths.unitClosure(unit.id), fields: [.init("version", String(unit.version))]), weight: .grave),
        ]
    }

    private static func rename(_ model: Model, _ context: PageContext) -> FormPage {
        let (say, unit, form) = (context.say, model.unit, model.form)
        return FormPage(
            path: Paths.unitName(unit.id),
            groups: [
                .init(fields: [
                    FormField(
                        "name", say(AdministrationText.unitName), .text(form.values.first("name") ?? unit.name),
                        error: form.problem("name").map(say), isRequired: true),
                    FormField(
                        "shortName", say(AdministrationText.shortName),
                        .text(form.values.first("shortName") ?? unit.shortName),
                        error: form.problem("shortName").map(say), isRequired: true),
                ])
            ],
            submit: say(AdministrationText.renameUnit), hidden: [.init("version", String(unit.version))],
            weight: .ordinary)
    }
}
