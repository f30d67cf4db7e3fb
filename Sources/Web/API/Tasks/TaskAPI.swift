import Enforcement
import HTTPTypes
import Law
import Operations

/// Tasks: list, read, and the acts on one.
enum TaskAPI {
    static let all: [any Route] = [list, read] + ActAPI<PlanTask>.all

    private static let state = QueryParameter<PlanTaskState>("state", "Only tasks in this state.")
    private static let plan = QueryParameter<PlanID>("plan", "Only tasks of this plan.")
    private static let unit = QueryParameter<UnitID>("unit", "Only tasks of this unit.")
    private static let light = QueryParameter<Light>("light", "Only tasks with the unit that have this light.")

    private static let list = APIRoute(
        list: "/tasks",
        APIOperation(
            "listTasks", Wording("任务列表", "Tasks, the next due first"), tag: PlanTask.tag, access: .scope(.taskRead)
        ).taking(state).taking(plan).taking(unit).taking(light), of: TaskLineView.self
    ) { call in
        let page = try call.page()
        var filter = PlanTaskList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        (filter.plan, filter.unit, filter.light) = (call.query(plan), call.query(unit), call.query(light))
        filter.after = page.after.flatMap { cursor in
            guard let day = cursor.values.first.flatMap({ LegalDate($0) }), let id = cursor.values.last else {
                return nil
            }
            return PlanTaskList.Place(dueOn: day, id: PlanTaskID(id))
        }
        filter.limit = page.limit + 1
        let (asked, actor, today) = (filter, try call.machine(), call.now.date)
        let lines = try await call.house.office.read {
            try PlanTaskList.lines(asked, for: actor, today: today, in: $0)
        }
        return page.page(
            lines, cursor: { [$0.record.dueOn.description, $0.record.id.rawValue] }, view: TaskLineView.init)
    }

    private static let read = APIRoute(
        .get, "/tasks/\(.id)",
        APIOperation("readTask", Wording("任务", "A task"), tag: PlanTask.tag, access: .scope(.taskRead)),
        replies: .ok(TaskView.self, versioned: true)
    ) { call in
        let file = try await call.file(PlanTaskFile.self)
        return APIAnswer(TaskView(file), version: file.loaded.record.version)
    }
}

extension PlanTaskState: QueryValue {}
extension Light: QueryValue {}
