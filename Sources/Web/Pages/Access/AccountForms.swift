import Law

/// Changing one's own password.
enum PasswordPage {
    static func page(_ form: FormReader, context: PageContext) -> HTML {
        let say = context.say
        func field(_ name: String, _ label: Wording, _ kind: FormField.TextKind, hint: Wording? = nil) -> FormField {
            FormField(
                name, say(label), .text("", kind), hint: hint.map(say), error: form.problem(name).map(say),
                isRequired: true)
        }
        return Layout.page(
            title: say(AccessText.changePassword),
            breadcrumbs: [Crumb(say(AccessText.account), Paths.account), Crumb(say(AccessText.changePassword))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.changePassword))))
                \(context.show(FormPage(
                    path: Paths.accountPassword,
                    groups: [
                        .init(fields: [
                            field("present", AccessText.presentPassword, .currentPassword),
                            field("password", AccessText.newPassword, .newPassword, hint: AccessText.passwordHint),
                            field("again", AccessText.newPasswordAgain, .newPassword),
                        ])
                    ],
                    submit: say(AccessText.changePassword), cancel: Paths.account)))
                """)
    }
}

/// Setting up one-time codes: the secret, shown once, and the first code asked for.
enum CodesPage {
    struct Model: Sendable {
        /// The secret in groups of four; nil once it was shown.
        let secret: String?
        /// The address that an authenticator on the same device opens.
        let address: String?
        let problem: String?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let field = FormField(
            "code", say(AccessText.code), .text("", .oneTimeCode), error: model.problem, isRequired: true)
        let facts = [
            model.secret.map { FactList.Fact(say(AccessText.secret), "<code class=\"secret\">\($0)</code>") },
            model.address.map { FactList.Fact(say(AccessText.secretAddress), "<code>\($0)</code>") },
        ].compactMap { $0 }
        return Layout.page(
            title: say(AccessText.setUpCodes),
            breadcrumbs: [Crumb(say(AccessText.account), Paths.account), Crumb(say(AccessText.setUpCodes))],
            context: context,
            content: """
                \(context.show(PageHeader(
                    say(AccessText.setUpCodes),
                    lead: say(model.secret == nil ? AccessText.showSecretAgain : AccessText.setUpLead))))
                \(if: !facts.isEmpty, context.show(FactList(facts)))
                \(context.show(FormPage(
                    path: Paths.accountCodesConfirmation, groups: [.init(fields: [field])], submit: say(AccessText.turnOn),
                    cancel: Paths.account)))
                """)
    }

    /// The recovery codes, shown once.
    static func recovery(_ codes: [String], context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(AccessText.recoveryTitle),
            breadcrumbs: [Crumb(say(AccessText.account), Paths.account), Crumb(say(AccessText.recoveryTitle))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.recoveryTitle), lead: say(AccessText.recoveryLead))))
                <ul class="secrets">\(each(codes) { "<li><code>\($0)</code></li>" })</ul>
                \(context.show(ActButton(say(AccessText.done), .link(Paths.account), weight: .primary)))
                """)
    }
}

/// Issuing a token, and the token shown once.
enum TokenPages {
    struct Model: Sendable {
        /// Where the form is sent.
        let path: Path
        let back: Crumb
        /// The scopes that the account's roles have.
        let choices: [FormField.Choice]
        let form: FormReader
    }

    static func form(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        func problem(_ name: String) -> String? { model.form.problem(name).map(say) }
        let typed = model.form.values
        return Layout.page(
            title: say(AccessText.newToken),
            breadcrumbs: [model.back, Crumb(say(AccessText.newToken))],
            context: context,
            content: """
                \(context.show(PageHeader(say(AccessText.newToken), lead: say(AccessText.tokensLead))))
                \(context.show(FormPage(
                    path: model.path,
                    groups: [
                        .init(fields: [
                            FormField("label", say(AccessText.tokenLabel), .text(typed.first("label") ?? ""),
                                error: problem("label"), isRequired: true),
                            FormField("days", say(AccessText.tokenDays), .text(typed.first("days") ?? "90", .number),
                                error: problem("days"), isRequired: true),
                            FormField("scopes", say(AccessText.tokenScopes),
                                .checkboxes(Set(typed.all("scopes")), model.choices), error: problem("scopes")),
                        ])
                    ],
                    submit: say(AccessText.newToken), cancel: model.back.path)))
                """)
    }

    static func issued(_ token: String, back: Crumb, context: PageContext) -> HTML {
        SecretPage.page(
            title: context.say(AccessText.tokenIssued), lead: context.say(AccessText.tokenOnce),
            label: context.say(AccessText.token), secret: token, back: back, context: context)
    }
}

/// One secret, shown once.
enum SecretPage {
    static func page(
        title: String, lead: String, label: String, secret: String, back: Crumb, context: PageContext
    ) -> HTML {
        Layout.page(
            title: title,
            breadcrumbs: [back, Crumb(title)],
            context: context,
            content: """
                \(context.show(PageHeader(title, lead: lead)))
                \(context.show(FactList([.init(label, "<code class=\"secret\">\(secret)</code>")])))
                \(context.show(back.path.map {
                    ActButton(context.say(AccessText.done), .link($0), weight: .primary)
                }))
                """)
    }
}
