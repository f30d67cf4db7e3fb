import Enforcement
import Law
import Operations

/// Users as a table.
enum UserTable {
    static func table(_ rows: [DataTable.Row], _ context: PageContext) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(AdministrationText.users),
            columns: [
                .init(say(AdministrationText.personName)), .init(say(AccessText.signInName)),
                .init(say(CommonText.unit)),
                .init(say(AdministrationText.roles)), .init(say(CommonText.state)),
            ],
            rows: rows,
            emptyState: EmptyState(say(AdministrationText.noUsers), next: say(AdministrationText.noUsersNext)))
    }

    static func row(_ person: OrganisationStore.Person, linked: Bool, _ context: PageContext) -> DataTable.Row {
        DataTable.Row(
            id: person.id.rawValue, path: linked ? Paths.user(person.id) : nil,
            cells: [
                "\(person.name)", "\(person.signInName)", "\(person.unitName)", "\(roles(person.roles, context))",
                context.show(UnitState.badge(person.active, context)),
            ])
    }

    static func roles(_ roles: Set<Role>, _ context: PageContext) -> String {
        Role.allCases.filter(roles.contains).map { context.say($0.label) }.joined(separator: context.language.listMark)
    }
}

/// The users of a region, with search and filter.
enum UserListPage {
    struct Model: Sendable {
        let rows: [DataTable.Row]
        let words: String
        let unit: String?
        let units: [FormField.Choice]
        let next: Path?
        let isFirst: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let new = ActButton(say(AdministrationText.newUser), .link(Paths.userNew), weight: .primary)
        let filter = FilterBar(
            path: Paths.users, search: model.words,
            fields: [FormField("unit", say(CommonText.unit), .select(model.unit, model.units))])
        let pager = Pager(
            summary: say(AdministrationText.shownUsers(model.rows.count)),
            previous: model.isFirst ? nil : Paths.users, next: model.next)
        return Layout.page(
            title: say(AdministrationText.users),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(AdministrationText.users))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AdministrationText.users), actions: [new])))
                \(context.show(filter))
                \(context.show(UserTable.table(model.rows, context)))
                \(context.show(pager))
                """)
    }
}

/// Registering a user.
enum UserFormPage {
    static func page(_ form: FormReader, units: [FormField.Choice], context: PageContext) -> HTML {
        let say = context.say
        let roles = Role.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        func problem(_ name: String) -> String? { form.problem(name).map(say) }
        return Layout.page(
            title: say(AdministrationText.newUser),
            breadcrumbs: [Crumb(say(AdministrationText.users), Paths.users), Crumb(say(AdministrationText.newUser))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AdministrationText.newUser))))
                \(context.show(FormPage(
                    path: Paths.users,
                    groups: [
                        .init(fields: [
                            FormField("unit", say(CommonText.unit), .select(form.values.first("unit"), units),
                                error: problem("unit"), isRequired: true),
                            FormField("name", say(AdministrationText.personName),
                                .text(form.values.first("name") ?? ""), error: problem("name"), isRequired: true),
                            FormField("signInName", say(AccessText.signInName),
                                .text(form.values.first("signInName") ?? "", .code),
                                hint: say(AdministrationText.signInHint), error: problem("signInName"),
                                isRequired: true),
                            FormField("roles", say(AdministrationText.roles),
                                .checkboxes(Set(form.all("roles")), roles), error: problem("roles")),
                        ])
                    ],
                    submit: say(AdministrationText.newUser), cancel: Paths.users)))
                """)
    }
}

/// The tokens of a region.
enum TokensPage {
    static func page(_ rows: [DataTable.Row], next: String?, isFirst: Bool, context: PageContext) -> HTML {
        let say = context.say
        let pager = Pager(
            summary: say(AdministrationText.shownTokens(rows.count)),
            previous: isFirst ? nil : Paths.administrationTokens,
            next: next.map { Paths.administrationTokens.with(query: [("after", $0)]) })
        return Layout.page(
            title: say(AccessText.tokens),
            breadcrumbs: [Crumb(say(AdministrationText.administration)), Crumb(say(AccessText.tokens))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.tokens), lead: say(AccessText.tokensLead))))
                \(context.show(TokenTable.table(rows, withHolder: true, context: context)))
                \(context.show(pager))
                """)
    }
}
