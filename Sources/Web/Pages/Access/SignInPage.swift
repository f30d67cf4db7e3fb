import Law

/// Where one signs in: name and password, and in a demonstration one button for each role.
enum SignInPage {
    struct Model: Sendable {
        /// The name as it was typed.
        var name = ""
        /// What is wrong with it, in a sentence.
        var problem: String?
        /// Where the reader wanted to go.
        var next: Path?
        /// Whom a demonstration offers; empty in an office at work.
        var roles: [Role] = []

        /// One button of a demonstration.
        struct Role: Sendable {
            let label: String
            let person: String
            let unit: String
            let userID: String
        }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.publicPage(
            title: say(CommonText.signIn),
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.signInTitle))))
                \(context.show(form(model, context)))
                <p class="hint">\(say(AccessText.forgotten))</p>
                \(if: !model.roles.isEmpty, demonstration(model, context))
                """)
    }

    private static func form(_ model: Model, _ context: PageContext) -> FormPage {
        let say = context.say
        return FormPage(
            path: Paths.signIn,
            groups: [
                .init(fields: [
                    FormField(
                        "name", say(AccessText.signInName), .text(model.name, .userName), error: model.problem,
                        isRequired: true),
                    FormField("password", say(AccessText.password), .text("", .currentPassword), isRequired: true),
                ])
            ],
            submit: say(CommonText.signIn), hidden: model.next.map { [ActButton.Field("next", $0.text)] } ?? [])
    }

    private static func demonstration(_ model: Model, _ context: PageContext) -> HTML {
        let rows = model.roles.map { role in
            DataTable.Row(
                id: role.userID, path: nil,
                cells: [
                    "\(role.label)", "\(role.person)", "\(role.unit)",
                    context.show(
                        ActButton(
                            context.say(CommonText.signIn),
                            .post(Paths.demonstrationSignIn, fields: [.init("user", role.userID)]))),
                ])
        }
        let table = DataTable(
            caption: context.say(AccessText.demonstration),
            columns: [
                .init(context.say(AdministrationText.roles)), .init(context.say(CommonText.name)),
                .init(context.say(CommonText.unit)), .init(""),
            ],
            rows: rows, emptyState: EmptyState("", next: ""))
        return context.show(
            PagePart(
                context.say(AccessText.demonstration), anchor: "roles",
                "<p>\(context.say(AccessText.demonstrationLead))</p>\(context.show(table))"))
    }
}

/// The second step of signing in: a one-time code or a recovery code.
enum SignInCodePage {
    static func page(problem: String?, next: Path?, context: PageContext) -> HTML {
        let say = context.say
        let field = FormField(
            "code", say(AccessText.code), .text("", .oneTimeCode), error: problem, isRequired: true)
        return Layout.publicPage(
            title: say(AccessText.codeTitle),
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.codeTitle), lead: say(AccessText.codeLead))))
                \(context.show(FormPage(
                    path: Paths.signInCode, groups: [.init(fields: [field])], submit: say(CommonText.signIn),
                    cancel: Paths.signIn, hidden: next.map { [.init("next", $0.text)] } ?? [])))
                """)
    }
}
