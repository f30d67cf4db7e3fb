import Enforcement
import HTTPTypes
import Law
import Operations

/// The execution of decisions: list, read, and the acts on one. It is opened by the service of a decision.
enum ExecutionAPI {
    static let all: [any Route] = [list, read] + ActAPI<Execution>.all

    private static let state = QueryParameter<ExecutionState>("state", "Only executions in this state.")

    private static let list = APIRoute(
        list: "/executions",
        APIOperation("listExecutions", ExecutionText.executions, tag: Execution.tag, access: .scope(.caseRead))
            .taking(state), of: ExecutionLineView.self
    ) { call in
        let page = try call.page()
        var filter = ExecutionList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.after = page.after?.values.first.map { ExecutionID($0) }
        filter.limit = page.limit + 1
        let (asked, actor, now) = (filter, try call.machine(), call.now)
        let lines = try await call.house.office.read { access in
            try ExecutionList.lines(asked, for: actor, at: now, in: access)
        }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: ExecutionLineView.init)
    }

    private static let read = APIRoute(
        .get, "/executions/\(.id)",
        APIOperation(
            "readExecution", Wording("执行", "An execution"), tag: Execution.tag, access: .scope(.caseRead)),
        replies: .ok(ExecutionView.self, versioned: true)
    ) { call in
        let file = try await call.file(ExecutionFile.self)
        return APIAnswer(ExecutionView(file), version: file.loaded.record.version)
    }
}
