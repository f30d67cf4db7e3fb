import Enforcement
import HTTPTypes
import Law
import Operations

/// Tax clues: list, read, and the acts on one.
enum TaxClueAPI {
    static let all: [any Route] = [list, read] + ActAPI<TaxClue>.all + ActAPI<Case>.opening(TaxClue.self)

    private static let state = QueryParameter<TaxClueState>("state", "Only tax clues in this state.")

    private static let list = APIRoute(
        list: "/tax-clues",
        APIOperation(
            "listTaxClues", TaxClueText.taxClues, tag: TaxClue.tag,
            access: .scope(.taxClueRead)
        ).taking(state), of: TaxClueLineView.self
    ) { call in
        let page = try call.page()
        var filter = TaxClueStore.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.after = page.after?.values.first.map { TaxClueID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try TaxClueStore.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: TaxClueLineView.init)
    }

    private static let read = APIRoute(
        .get, "/tax-clues/\(.id)",
        APIOperation(
            "readTaxClue", Wording("涉税线索", "A tax clue"), tag: TaxClue.tag,
            access: .scope(.taxClueRead)),
        replies: .ok(TaxClueView.self, versioned: true)
    ) { call in
        let file = try await call.file(TaxClueFile.self)
        return APIAnswer(TaxClueView(file), version: file.loaded.record.version)
    }
}
