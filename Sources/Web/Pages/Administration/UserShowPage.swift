import Enforcement
import Law
import Operations

/// One user: roles, certificates, account.
enum UserShowPage {
    struct Model: Sendable {
        let person: OrganisationStore.Person
        let certificates: [Officer]
        let tokens: [DataTable.Row]
        let hasCodes: Bool
        /// The reader's own account, for which another administrator is needed.
        let isOwn: Bool
        /// Open units to which the person can be moved.
        let units: [FormField.Choice]
        /// What was typed into the form that was refused.
        let form: FormReader
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let person = model.person
        return Layout.page(
            title: person.name,
            breadcrumbs: [Crumb(say(AdministrationText.users), Paths.users), Crumb(person.name)],
            context: context,
            content: """
                \(context.show(PageHeader(person.name, actions: acts(model, context))))
                \(if: model.isOwn, context.show(Notice(.quiet, say(AdministrationText.thisIsYou))))
                \(context.show(FactList(facts(model, context))))
                \(context.show(PagePart(say(AdministrationText.roles), anchor: "roles", roles(model, context))))
                \(context.show(PagePart(
                    say(AdministrationText.certificates), anchor: "certificates", certificates(model, context))))
                \(context.show(PagePart(say(AccessText.tokens), anchor: "tokens", tokens(model, context))))
                \(context.show(PagePart(say(AdministrationText.account), anchor: "account", account(model, context))))
                """)
    }

    private static func facts(_ model: Model, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let person = model.person
        return [
            .init(say(CommonText.state), context.show(UnitState.badge(person.active, context))),
            .init(say(AccessText.signInName), text: person.signInName),
            .init(say(CommonText.unit), text: person.unitName, path: Paths.unit(person.unitID)),
            .init(say(AccessText.codes), text: say(model.hasCodes ? AccessText.codesOn : AccessText.codesOff)),
        ]
    }

    private static func acts(_ model: Model, _ context: PageContext) -> [ActButton] {
        guard !model.isOwn else { return [] }
        let say = context.say
        let id = model.person.id
        let state = ActButton.Field("version", String(model.person.version))
        guard model.person.active else {
            return [
                ActButton(
                    say(AdministrationText.reopenUser),
                    .post(Paths.userState(id), fields: [state, .init("state", "open")]))
            ]
        }
        let codes = ActButton(say(AdministrationText.turnOffCodes), .post(Paths.userCodes(id), fields: []))
        return [ActButton(say(AdministrationText.resetPassword), .post(Paths.userPassword(id), fields: []))]
            + (model.hasCodes ? [codes] : []) + [
                ActButton(
                    say(AdministrationText.closeUser),
                    .post(Paths.userState(id), fields: [state, .init("state", "closed")]), weight: .grave)
            ]
    }

    private static func roles(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let person = model.person
        let rows = Role.allCases.filter(person.roles.contains).map { role in
            DataTable.Row(
                id: role.rawValue, path: nil,
                cells: [
                    "\(say(role.label))",
                    model.isOwn
                        ? ""
                        : context.show(
                            ActButton(
                                say(AdministrationText.endRole), .post(Paths.userRoleEnd(person.id, role), fields: []))),
                ])
        }
        let table = DataTable(
            caption: say(AdministrationText.roles), columns: [.init(say(AdministrationText.role)), .init("")],
            rows: rows,
            emptyState: EmptyState(say(AdministrationText.noRoles), next: say(AdministrationText.noRolesNext)))
        let open = Role.allCases.filter { !person.roles.contains($0) && $0.fits(person.unitKind) }
        let grant = FormPage(
            path: Paths.userRoles(person.id),
            groups: [
                .init(fields: [
                    FormField(
                        "role", say(AdministrationText.role),
                        .select(model.form.values.first("role"), open.map { .init($0.rawValue, say($0.label)) }),
                        error: model.form.problem("roles").map(say), isRequired: true)
                ])
            ],
            submit: say(AdministrationText.grantRole), weight: .ordinary)
        return "\(context.show(table))\(if: !model.isOwn && person.active, context.show(grant))"
    }

    private static func tokens(_ model: Model, _ context: PageContext) -> HTML {
        let new = ActButton(context.say(AccessText.newToken), .link(Paths.userTokenNew(model.person.id)))
        return """
            \(context.show(TokenTable.table(model.tokens, withHolder: false, context: context)))\
            \(if: model.person.active, context.show(new))
            """
    }
}
