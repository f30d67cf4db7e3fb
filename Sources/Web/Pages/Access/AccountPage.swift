import Law

/// One's own account: who one is here, the password, one-time codes, where one is signed in, tokens.
enum AccountPage {
    struct Model: Sendable {
        let facts: [FactList.Fact]
        let codes: Codes
        let sessions: [DataTable.Row]
        let hasOtherSessions: Bool
        let tokens: [DataTable.Row]
        let calendar: CalendarPart

        /// How one-time codes stand.
        struct Codes: Sendable {
            let isOn: Bool
            let recoveryCodesLeft: Int
            /// What is wrong with the code typed to turn them off.
            var problem: String?
        }
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        return Layout.page(
            title: say(AccessText.account),
            breadcrumbs: [Crumb(say(AccessText.account))],
            context: context,
            content: """
                \(context.show(PageHeader(
                    say(AccessText.account),
                    actions: [ActButton(say(AccessText.changePassword), .link(Paths.accountPassword))])))
                \(context.show(FactList(model.facts)))
                \(context.show(PagePart(say(AccessText.codes), anchor: "codes", codes(model.codes, context))))
                \(context.show(PagePart(say(AccessText.sessions), anchor: "sessions", sessions(model, context))))
                \(context.show(PagePart(say(CalendarText.calendar), anchor: "calendar", model.calendar.html(context))))
                \(context.show(PagePart(say(AccessText.tokens), anchor: "tokens", tokens(model, context))))
                """)
    }

    private static func codes(_ codes: Model.Codes, _ context: PageContext) -> HTML {
        let say = context.say
        let state = StateBadge(say(codes.isOn ? AccessText.codesOn : AccessText.codesOff), codes.isOn ? .done : .quiet)
        guard codes.isOn else {
            return """
                <p>\(context.show(state)) \(say(AccessText.codesLead))</p>
                \(context.show(ActButton(say(AccessText.turnOn), .post(Paths.accountCodes, fields: []))))
                """
        }
        let field = FormField(
            "code", say(AccessText.code), .text("", .oneTimeCode), error: codes.problem, isRequired: true)
        return """
            <p>\(context.show(state)) \(say(AccessText.recoveryCodesLeft(codes.recoveryCodesLeft)))</p>
            \(context.show(FormPage(
                path: Paths.accountCodesRemoval, groups: [.init(fields: [field])], submit: say(AccessText.turnOff),
                weight: .ordinary)))
            """
    }

    private static func sessions(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(AccessText.sessions),
            columns: [
                .init(say(AccessText.browser)), .init(say(AccessText.address)), .init(say(AccessText.since)),
                .init(say(AccessText.lastSeen)),
            ],
            rows: model.sessions,
            emptyState: EmptyState(say(AccessText.noSessions), next: say(AccessText.noSessionsNext)))
        let end = ActButton(say(AccessText.endOthers), .post(Paths.accountSessionsEnd, fields: []))
        return "\(context.show(table))\(if: model.hasOtherSessions, context.show(end))"
    }

    private static func tokens(_ model: Model, _ context: PageContext) -> HTML {
        let new = ActButton(context.say(AccessText.newToken), .link(Paths.accountTokenNew))
        return """
            <p>\(context.say(AccessText.tokensLead))</p>
            \(context.show(TokenTable.table(model.tokens, withHolder: false, context: context)))\(context.show(new))
            """
    }
}

/// Tokens as a table, on the account's page and in the administration.
enum TokenTable {
    static func table(_ rows: [DataTable.Row], withHolder: Bool, context: PageContext) -> DataTable {
        let say = context.say
        let holder = withHolder ? [DataTable.Column(say(AccessText.tokenHolder))] : []
        return DataTable(
            caption: say(AccessText.tokens),
            columns: [.init(say(AccessText.tokenLabel))] + holder + [
                .init(say(AccessText.tokenScopes)), .init(say(AccessText.expires)), .init(say(AccessText.lastUsed)),
                .init(say(CommonText.state)), .init(""),
            ],
            rows: rows,
            emptyState: EmptyState(say(AccessText.noTokens), next: say(AccessText.noTokensNext)))
    }
}
