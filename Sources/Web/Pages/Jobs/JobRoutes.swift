import Enforcement
import HTTPTypes
import Law
import Operations

/// Background jobs, for administrators.
enum JobRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.jobsPattern, access: .signedIn, handle: list),
        PageRoute(.get, Paths.jobPattern, access: .signedIn) { .page(try await show($0, FormReader())) },
        PageRoute(.post, Paths.jobDecisionPattern, access: .signedIn, handle: decide),
    ]

    @Sendable private static func list(_ visit: Visit) async throws -> PageReply {
        let (actor, after) = (try visit.actor(), visit.query.first("after"))
        let view = JobListPage.View(visit.query)
        let model = try await visit.house.office.read { access in
            func jobs(_ state: JobState, _ limit: Int) throws -> [Job] {
                try JobList.jobs(in: state, limit: limit, for: actor, in: access)
            }
            let found = try JobList.jobs(
                in: view.state, kind: view.kind, hiding: view.hidden, after: after, limit: PageSize.rows + 1,
                for: actor, in: access)
            let shown = Array(found.prefix(PageSize.rows))
            let lines = try ScheduleStore.lines(in: access)
            return JobListPage.Model(
                counts: try JobList.counts(for: actor, in: access), running: try jobs(.leased, 20),
                dead: try jobs(.dead, 50), jobs: shown, view: view,
                schedules: JobSchedule.all().map { ($0, lines[$0.id]) },
                next: found.count > shown.count
                    ? shown.last.map { view.path.with(query: [("after", $0.id)]) } : nil,
                isFirst: after == nil)
        }
        return .page(JobListPage.page(model, context: try await visit.page()))
    }

    private static func show(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, id) = (try visit.actor(), visit.value(.id))
        let shown = try await visit.house.office.read { try JobList.show(id, for: actor, in: $0) }
        let model = JobShowPage.Model(shown: shown, mayDecide: actor.may(.jobManage), form: form)
        return JobShowPage.page(model, context: try await visit.page())
    }

    @Sendable private static func decide(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let act = form.required("act", as: JobAct.self)
        let reason = form.required("reason", max: DecideOnJob.longestReason)
        guard let act, form.isValid else { return .invalid(try await show(visit, form)) }
        let id = visit.value(.id)
        do {
            _ = try await visit.house.office.perform(DecideOnJob(id, act, reason: reason), as: visit.actor())
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "reason")
            return .invalid(try await show(visit, form))
        }
        return .redirect(Paths.job(id), saying: .done(act == .retry ? JobText.retried : JobText.dropped))
    }
}

extension JobAct: QueryValue {}
extension JobState: QueryValue {}
