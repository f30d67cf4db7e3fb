import Enforcement
import HTTPTypes
import Law
import Operations

/// Users: the list and registering.
enum UserRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.usersPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.userNewPattern, access: .signedIn) { visit in
                .page(try await form(visit, FormReader(FormData([("unit", visit.query.first("unit") ?? "")]))))
            },
            PageRoute(.post, Paths.usersPattern, access: .signedIn, handle: register),
        ] + UserActRoutes.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let words = visit.query.first("q") ?? ""
        let unit = visit.query.first("unit").flatMap { $0.isEmpty ? nil : UnitID($0) }
        let after = visit.query.first("after")
        let (people, units) = try await visit.house.office.read { access in
            (
                try OrganisationStore.people(
                    for: actor, unit: unit, words: words, after: after, limit: PageSize.rows + 1, in: access),
                try OrganisationStore.units(for: actor, in: access)
            )
        }
        let context = try await visit.page()
        let shown = people.prefix(PageSize.rows)
        let next = people.count > shown.count ? shown.last?.signInName : nil
        let model = UserListPage.Model(
            rows: shown.map { UserTable.row($0, linked: true, context) }, words: words, unit: unit?.rawValue,
            units: units.map { .init($0.unit.id.rawValue, $0.unit.name) },
            next: next.map { context.currentPath.with(query: [("after", $0)]) }, isFirst: after == nil)
        return .page(UserListPage.page(model, context: context))
    }

    private static func register(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let unit = form.required("unit", as: UnitID.self)
        let name = form.required("name", max: 50)
        let signInName = form.required("signInName", max: 40)
        let roles = Set(form.all("roles").compactMap(Role.init(rawValue:)))
        do {
            guard form.isValid, let unit else { return .invalid(try await self.form(visit, form)) }
            let user = RegisterUser(unitID: unit, signInName: signInName, name: name, roles: roles)
            let id = try await visit.house.office.perform(user, as: visit.actor())
            let password = try await visit.house.signIn.resetPassword(of: id, as: visit.actor())
            return .page(try await OneTimePasswordPage.page(password, of: id, name: name, visit))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "signInName")
            return .invalid(try await self.form(visit, form))
        }
    }

    private static func form(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let actor = try visit.actor()
        try OrganisationStore.requireToManage(.userManage, actor)
        let units = try await visit.house.office.read { try OrganisationStore.units(for: actor, in: $0) }
        return UserFormPage.page(
            form, units: units.filter(\.unit.active).map { .init($0.unit.id.rawValue, $0.unit.name) },
            context: try await visit.page())
    }
}

/// A password that was made up for somebody, shown once to whoever reads it out.
enum OneTimePasswordPage {
    static func page(_ password: Secret, of user: UserID, name: String, _ visit: Visit) async throws -> HTML {
        let context = try await visit.page()
        return SecretPage.page(
            title: "\(name) · \(context.say(AdministrationText.oneTimePassword))",
            lead: context.say(AdministrationText.oneTimePasswordLead),
            label: context.say(AdministrationText.oneTimePassword), secret: password.text,
            back: Crumb(name, Paths.user(user)), context: context)
    }
}
