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
        ] + PlanMeasureRoutes.all + ActRoutes<Plan>.all + RecordFilesRoutes<Plan>.all

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
