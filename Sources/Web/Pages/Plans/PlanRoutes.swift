import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of plans: list, sending in, review with corrections, the board, and the acts.
enum PlanRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.plansPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.planNewPattern, access: .signedIn) { visit in
                try visit.actor().require(.planManage)
                return .page(PlanNewPage.page(FormReader(), context: try await visit.page()))
            },
            PageRoute(
                .post, Paths.planNewPattern, access: .signedIn, form: .files(1, upTo: PlanReadingRoutes.largestFile),
                handle: send),
            PageRoute(.get, Paths.planPattern, access: .signedIn, handle: show),
            PageRoute(.get, Paths.planTextPattern, access: .signedIn) { visit in .page(try await review(visit)) },
            PageRoute(.post, Paths.planNamesPattern, access: .signedIn, handle: settle),
            PageRoute(.get, Paths.planMeasurePattern, access: .signedIn) { visit in
                .page(try await measurePage(visit, FormReader(), refusal: nil))
            },
            PageRoute(.post, Paths.planMeasurePattern, access: .signedIn, handle: correct),
        ] + ActRoutes<Plan>.all + RecordFilesRoutes<Plan>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        try actor.require(.planRead)
        var filter = PlanList.Filter()
        let state = visit.query.first("state").flatMap(PlanState.init)
        filter.states = state.map { [$0] } ?? []
        filter.after = visit.query.first("after").flatMap { $0.isEmpty ? nil : PlanID($0) }
        filter.limit = PlanListPage.rows + 1
        let asked = filter
        let lines = try await visit.house.office.read { try PlanList.lines(asked, for: actor, in: $0) }
        let context = try await visit.page()
        let model = PlanListPage.Model(
            lines, state: state, isFirst: asked.after == nil, actor: actor, context: context)
        return .page(PlanListPage.page(model, context: context))
    }

    private static func send(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let actor = try visit.actor()
        let year = form.optional("year", as: PlanYear.self)
        guard let file = form.requiredFile("file"), form.isValid else {
            return .invalid(try await newPage(visit, form))
        }
        do {
            let id = try await visit.house.office.draftPlan(
                file.bytes, named: file.fileName, year: year?.number, as: actor)
            return .redirect(Paths.plan(id), saying: .done(PlanText.stored))
        } catch let refusal as Refusal where refusal.code.category == .unprocessable {
            form.note(refusal, at: "file")
            return .invalid(try await newPage(visit, form))
        }
    }

    private static func newPage(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        PlanNewPage.page(form, context: try await visit.page())
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let (actor, id) = (try visit.actor(), visit.id(PlanID.self))
        let plan = try await visit.house.office.read { try PlanStore.load(id, for: actor, in: $0).record }
        switch plan.state {
        case .draft, .discarded: return .page(try await review(visit))
        case .adopted, .closed: return .page(try await board(visit))
        }
    }

    private static func review(_ visit: Visit) async throws -> HTML {
        let (actor, now, id) = (try visit.actor(), visit.now, visit.id(PlanID.self))
        let (dossier, document, units) = try await visit.house.office.read { access in
            let dossier = try PlanDossier(id, for: actor, at: now, in: access)
            guard let document = try PlanContents.document(of: id, in: access) else { throw Refusal.notFound(.plan) }
            return (dossier, document, try OrganisationStore.units(in: access))
        }
        return PlanShowPage.review(dossier, document, units: units, context: try await visit.page())
    }

    private static func board(_ visit: Visit) async throws -> HTML {
        let (actor, now, id) = (try visit.actor(), visit.now, visit.id(PlanID.self))
        let way = visit.query.first("by").flatMap(PlanBoard.Way.init) ?? .unit
        let file = try await visit.house.office.read {
            try PlanBoardFile(id, by: way, for: actor, at: now, in: $0)
        }
        return PlanBoardPage.page(file, context: try await visit.page())
    }

    private static func settle(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let actor = try visit.actor()
        let id: PlanID = visit.id()
        let version = form.optional("version", as: Int.self)
        let choices = PlanNamesForm.choices(in: form)
        _ = try await visit.house.office.perform(SettleNames(id, version: version, choices), as: actor)
        return .redirect(Paths.plan(id), saying: .done(PlanText.settled))
    }

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

/// A year as people type it.
private struct PlanYear: QueryValue {
    let number: Int

    static let schema = Int.schema
    static let hint = PlanText.yearLeast

    init?(query: String) {
        guard let number = Int(query), Plan.years.contains(number) else { return nil }
        self.number = number
    }
}
