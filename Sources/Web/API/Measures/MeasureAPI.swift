import Enforcement
import HTTPTypes
import Law
import Operations

/// Measures on premises and goods: list, read, and the acts on one. They are opened by acts on a case.
enum MeasureAPI {
    static let all: [any Route] = [list, read] + ActAPI<CaseMeasure>.all + ActAPI<Case>.opening(CaseMeasure.self)

    private static let state = QueryParameter<MeasureState>("state", "Only measures in this state.")
    private static let kind = QueryParameter<MeasureKind>("kind", "Only measures of this kind.")

    private static let list = APIRoute(
        list: "/measures",
        APIOperation("listMeasures", MeasureText.measures, tag: CaseMeasure.tag, access: .scope(.caseRead))
            .taking(state).taking(kind), of: MeasureLineView.self
    ) { call in
        let page = try call.page()
        var filter = MeasureList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.kind = call.query(kind)
        filter.after = page.after?.values.first.map { MeasureID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try MeasureList.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: MeasureLineView.init)
    }

    private static let read = APIRoute(
        .get, "/measures/\(.id)",
        APIOperation("readMeasure", Wording("强制措施", "A measure"), tag: CaseMeasure.tag, access: .scope(.caseRead)),
        replies: .ok(MeasureView.self, versioned: true)
    ) { call in
        let file = try await call.file(MeasureFile.self)
        return APIAnswer(MeasureView(file), version: file.loaded.record.version)
    }
}
