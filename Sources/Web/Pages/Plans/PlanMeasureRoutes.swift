import Enforcement
import HTTPTypes
import Law
import Operations

/// Measures of a draft: corrected, and added where the reading missed one.
enum PlanMeasureRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.planMeasureNewPattern, access: .signedIn) { visit in
            .page(try await newPage(visit, FormReader(), after: visit.query.first("after"), refusal: nil))
        },
        PageRoute(.post, Paths.planMeasureNewPattern, access: .signedIn, handle: add),
        PageRoute(.get, Paths.planMeasurePattern, access: .signedIn) { visit in
            .page(try await measurePage(visit, FormReader(), refusal: nil))
        },
        PageRoute(.post, Paths.planMeasurePattern, access: .signedIn, handle: correct),
    ]

    // MARK: Adding

    private static func add(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let (actor, id) = (try visit.actor(), visit.id(PlanID.self))
        let after = form.values.first("after").flatMap { $0.isEmpty ? nil : $0 }
        let version = form.required("version", as: Int.self)
        let measure = PlanMeasureNewPage.read(&form)
        guard let version, form.isValid else {
            return .invalid(try await newPage(visit, form, after: after, refusal: nil))
        }
        do {
            _ = try await visit.house.office.perform(AddMeasure(id, version: version, after: after, measure), as: actor)
            return .redirect(Paths.plan(id).at("measures"), saying: .done(PlanText.measureAdded))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await newPage(visit, form, after: after, refusal: refusal))
        }
    }

    private static func newPage(
        _ visit: Visit, _ form: FormReader, after: String?, refusal: Refusal?
    ) async throws -> HTML {
        let (actor, id) = (try visit.actor(), visit.id(PlanID.self))
        let model = try await visit.house.office.read { access in
            let loaded = try PlanStore.load(id, for: actor, in: access)
            try Authority.require(.planManage, by: actor, on: loaded.scope)
            return PlanMeasureNewPage.Model(
                plan: loaded.record,
                previous: try after.flatMap { try PlanContents.measure($0, of: id, in: access) },
                units: try OrganisationStore.units(in: access), form: form, refusal: refusal)
        }
        return PlanMeasureNewPage.page(model, context: try await visit.page())
    }

    // MARK: Correcting

    private static func correct(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let actor = try visit.actor()
        let (id, measureID): (PlanID, String) = (visit.id(), visit.value(.id("measure")))
        let known = try await visit.house.office.read { access in
            _ = try PlanStore.load(id, for: actor, in: access)
            return try PlanContents.measure(measureID, of: id, in: access)
        }
        guard let known else { throw Problem.notFound }
        let version = form.required("version", as: Int.self)
        let correction = PlanMeasurePage.read(&form, known)
        guard let version, form.isValid else { return .invalid(try await measurePage(visit, form, refusal: nil)) }
        do {
            let operation = CorrectMeasure(id, version: version, measure: measureID, correction)
            _ = try await visit.house.office.perform(operation, as: actor)
            return .redirect(Paths.plan(id).at("measure-\(known.place)"), saying: .done(PlanText.corrected))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await measurePage(visit, form, refusal: refusal))
        }
    }

    private static func measurePage(_ visit: Visit, _ form: FormReader, refusal: Refusal?) async throws -> HTML {
        let actor = try visit.actor()
        let (id, measureID): (PlanID, String) = (visit.id(), visit.value(.id("measure")))
        let (plan, measure, units) = try await visit.house.office.read { access in
            let loaded = try PlanStore.load(id, for: actor, in: access)
            try Authority.require(.planManage, by: actor, on: loaded.scope)
            return (
                loaded.record, try PlanContents.measure(measureID, of: id, in: access),
                try OrganisationStore.units(in: access)
            )
        }
        guard let measure else { throw Problem.notFound }
        return PlanMeasurePage.page(
            plan, measure, units: units, form: form, refusal: refusal, context: try await visit.page())
    }
}
