import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of tasks: list, the record, what is counted for it, and the acts.
enum TaskRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.tasksPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.taskPattern, access: .signedIn, handle: show),
            PageRoute(.get, Paths.taskRecordsPattern, access: .signedIn, handle: records),
        ] + TaskReportFilesRoutes.all + ActRoutes<PlanTask>.all + RecordFilesRoutes<PlanTask>.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let (actor, today) = (try visit.actor(), visit.now.date)
        let view = TaskListPage.View(visit.query, for: actor)
        let (lines, counts) = try await visit.house.office.read { access in
            (
                try PlanTaskList.lines(view.filter, for: actor, today: today, in: access),
                try PlanTaskList.counts(view.filter, for: actor, today: today, in: access)
            )
        }
        return .page(TaskListPage.page(lines, counts: counts, view: view, context: try await visit.page()))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(PlanTaskFile.self)
        return .page(TaskShowPage.page(file, context: try await visit.page()))
    }

    private static func records(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let kind = CountedKind(rawValue: visit.value(.word("kind")))
        let (loaded, lines) = try await visit.house.office.read { access in
            let loaded = try PlanTaskStore.load(visit.id(), for: actor, in: access)
            let rule = try CountedRecords.rules(of: loaded.id, in: access).first { $0.kind == kind }
            return (loaded, try rule?.lines(limit: 200, for: actor, in: access))
        }
        guard let kind, let lines else { throw Problem.notFound }
        return .page(TaskRecordsPage.page(loaded, kind, lines, context: try await visit.page()))
    }
}
