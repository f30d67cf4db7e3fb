import Enforcement
import HTTPTypes
import Law
import Operations

/// Requests for assistance: list, read, and the acts on one. They are opened by an act on a case.
enum AssistanceAPI {
    static let all: [any Route] = [list, read] + ActAPI<Assistance>.all + ActAPI<Case>.opening(Assistance.self)

    private static let state = QueryParameter<AssistanceState>("state", "Only requests in this state.")

    private static let list = APIRoute(
        list: "/assistance",
        APIOperation(
            "listAssistance", AssistanceText.requests, tag: Assistance.tag,
            access: .scope(.assistanceRead)
        ).taking(state), of: AssistanceLineView.self
    ) { call in
        let page = try call.page()
        var filter = AssistanceStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.after = page.after?.values.first.map { AssistanceID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try AssistanceStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: AssistanceLineView.init)
    }

    private static let read = APIRoute(
        .get, "/assistance/\(.id)",
        APIOperation(
            "readAssistance", Wording("协查", "A request for assistance"), tag: Assistance.tag,
            access: .scope(.assistanceRead)),
        replies: .ok(AssistanceView.self, versioned: true)
    ) { call in
        let file = try await call.file(AssistanceFile.self)
        return APIAnswer(AssistanceView(file), version: file.loaded.record.version)
    }
}
