import Enforcement
import HTTPTypes
import Law
import Operations

/// Units.
enum UnitRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.unitsPattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let lines = try await visit.house.office.read { try OrganisationStore.units(for: actor, in: $0) }
            let context = try await visit.page()
            return .page(
                UnitListPage.page(
                    lines.map { UnitListPage.row($0, context: context) },
                    mayRegister: OrganisationStore.mayRegisterUnits(actor), context: context))
        },
        PageRoute(.get, Paths.unitNewPattern, access: .signedIn) { visit in
            try OrganisationStore.requireToManage(.unitManage, visit.actor())
            return .page(UnitFormPage.page(FormReader(), context: try await visit.page()))
        },
        PageRoute(.post, Paths.unitsPattern, access: .signedIn, handle: register),
        PageRoute(.get, Paths.unitPattern, access: .signedIn) { .page(try await show($0, FormReader())) },
        PageRoute(.post, Paths.unitNamePattern, access: .signedIn, handle: rename),
        PageRoute(.post, Paths.unitClosurePattern, access: .signedIn) { visit in
            let version = visit.form().values.first("version").flatMap { Int($0) } ?? 0
            do {
                _ = try await visit.house.office.perform(
                    CloseUnit(unitID: visit.id(), version: version), as: visit.actor())
            } catch let refusal as Refusal where refusal.canBeMended {
                return .redirect(Paths.unit(visit.id()), saying: FlashNotice(.failed, refusal.message))
            }
            return .redirect(Paths.unit(visit.id()), saying: .done(AdministrationText.unitClosed))
        },
    ]

    private static func register(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let name = form.required("name", max: 100)
        let shortName = form.required("shortName", max: 20)
        let kind = form.required("kind", as: UnitKind.self)
        let region = form.required("region", max: 6)
        do {
            guard form.isValid, let kind else {
                return .invalid(UnitFormPage.page(form, context: try await visit.page()))
            }
            let unit = RegisterUnit(name: name, shortName: shortName, kind: kind, region: region)
            let id = try await visit.house.office.perform(unit, as: visit.actor())
            return .redirect(Paths.unit(id), saying: .done(AdministrationText.unitRegistered))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "name")
            return .invalid(UnitFormPage.page(form, context: try await visit.page()))
        }
    }

    private static func rename(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let name = form.required("name", max: 100)
        let shortName = form.required("shortName", max: 20)
        let version = form.required("version", as: Int.self) ?? 0
        do {
            guard form.isValid else { return .invalid(try await show(visit, form)) }
            let operation = RenameUnit(unitID: visit.id(), name: name, shortName: shortName, version: version)
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.unit(visit.id()), saying: .done(AdministrationText.unitRenamed))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "name")
            return .invalid(try await show(visit, form))
        }
    }

    private static func show(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let actor = try visit.actor()
        let id: UnitID = visit.id()
        let file = try await visit.house.office.read {
            try OrganisationStore.UnitFile(id, for: actor, limit: PageSize.rows, in: $0)
        }
        let context = try await visit.page()
        let model = UnitShowPage.Model(
            unit: file.unit, people: file.people.map { UserTable.row($0, linked: file.mayManage, context) },
            mayManage: file.mayManage, form: form)
        return UnitShowPage.page(model, context: context)
    }
}

extension UnitKind: QueryValue {}
extension Role: QueryValue {}
