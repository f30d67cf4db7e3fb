import Enforcement
import Law
import Operations

/// What the page of one's own account is made from, read in one snapshot.
typealias Account = OrganisationStore.Account

extension AccountPage.Model {
    init(
        _ account: Account, actor: Actor, unitName: String, session: String?, codeProblem: Wording?,
        context: PageContext
    ) {
        let say = context.say
        let roles = actor.roles.sorted { $0.rawValue < $1.rawValue }.map { say($0.label) }
        facts = [
            .init(say(CommonText.name), text: actor.name),
            .init(say(AccessText.signInName), text: account.signInName),
            .init(say(CommonText.unit), text: unitName),
            .init(
                say(AdministrationText.roles),
                text: roles.isEmpty ? say(AccessText.noRoles) : roles.joined(separator: context.language.listMark)),
        ]
        codes = Codes(
            isOn: account.hasCodes, recoveryCodesLeft: account.recoveryCodesLeft, problem: codeProblem.map(say))
        sessions = account.sessions.map { kept in
            let values = Session(stored: kept).content.values
            let name = values[SessionNotes.browser] ?? "–"
            let here: HTML =
                kept.digest == session ? " <span class=\"beside\">\(say(AccessText.thisDevice))</span>" : ""
            return DataTable.Row(
                id: String(kept.digest.prefix(12)), path: nil,
                cells: [
                    "\(name)\(here)", "\(values[SessionNotes.address] ?? "–")", context.time(kept.openedAt),
                    context.timeAgo(kept.seenAt),
                ])
        }
        hasOtherSessions = account.sessions.contains { $0.digest != session }
        tokens = account.tokens.map {
            TokenTable.row($0, withHolder: false, revocation: Paths.accountTokenRevocation($0.id), context: context)
        }
        calendar = CalendarPart(feed: account.calendar)
    }
}

extension TokenTable {
    static func row(
        _ token: TokenStore.Token, withHolder: Bool, revocation: Path, context: PageContext
    ) -> DataTable.Row {
        let say = context.say
        let scopes = token.scopes.sorted { $0.rawValue < $1.rawValue }.map { say($0.label) }
        let isGood = token.isGood(at: context.now)
        let word = isGood ? AccessText.good : token.revokedAt != nil ? AccessText.revoked : AccessText.expired
        let revoke = ActButton(say(AccessText.revoke), .post(revocation, fields: []))
        let holder: [HTML] = withHolder ? ["\(token.userName) <span class=\"beside\">\(token.unitName)</span>"] : []
        return DataTable.Row(
            id: token.id.rawValue, path: nil,
            cells: ["\(token.label)"] + holder + [
                "\(scopes.joined(separator: context.language.listMark))", context.time(token.expiresAt),
                token.usedAt.map { context.timeAgo($0) } ?? "\(say(AccessText.neverUsed))",
                context.show(StateBadge(say(word), isGood ? .active : .quiet)),
                isGood ? context.show(revoke) : "",
            ])
    }
}

extension Language {
    /// What stands between the items of a list within a sentence.
    var listMark: String { self == .zh ? "、" : ", " }
}
