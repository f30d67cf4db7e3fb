import Enforcement
import HTTPTypes
import Law
import Operations

/// Cases: list, read, register.
enum CaseAPI {
    static let all: [any Route] = [list, read, register] + ActAPI<Case>.all + ActAPI<Case>.opening(Case.self)

    private static let state = QueryParameter<CaseState>("state", "Only cases in this state.")
    private static let text = QueryParameter<String>("q", "Only cases with this in number, title or party.")
    private static let unit = QueryParameter<UnitID>("unit", "Only cases of this unit.")
    private static let dueBefore = QueryParameter<Moment>(
        "dueBefore", "Only cases with a clock due before this moment.")

    private static let list = APIRoute(
        list: "/cases",
        APIOperation("listCases", Wording("案件列表", "Cases, the newest first"), tag: Case.tag, access: .scope(.caseRead))
            .taking(state).taking(text).taking(unit).taking(dueBefore), of: CaseLineView.self
    ) { call in
        let page = try call.page()
        var filter = CaseList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.text = call.query(text)
        filter.unit = call.query(unit)
        filter.dueBefore = call.query(dueBefore)
        filter.after = page.after?.values.first.map { CaseID($0) }
        filter.limit = page.limit + 1
        filter.lookedAt = call.now.date
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try CaseList.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: CaseLineView.init)
    }

    private static let read = APIRoute(
        .get, "/cases/\(.id)",
        APIOperation("readCase", Wording("案件", "A case"), tag: Case.tag, access: .scope(.caseRead)),
        replies: .ok(CaseView.self, versioned: true)
    ) { call in
        let file = try await call.file(CaseFile.self)
        return APIAnswer(CaseView(file, today: call.now.date), version: file.loaded.record.version)
    }

    private static let register = APIRoute(
        .post, "/cases",
        APIOperation("registerCase", Wording("登记案件", "Register a case"), tag: Case.tag, access: .scope(.caseWork))
            .idempotent(), body: CaseDraft.self, replies: .created(RecordVersionView<Case>.self)
    ) { call, draft in
        let actor = try call.machine()
        let operation = RegisterCase(
            title: draft.title, subject: draft.subject, conduct: draft.conduct, amount: draft.amount,
            unit: draft.unit ?? actor.unitID, source: draft.source, party: draft.party, partyCode: draft.partyCode,
            place: draft.place,
            conductOn: draft.conductOn)
        let id = try await call.house.office.perform(operation, as: actor, key: call.idempotencyKey)
        let view = RecordVersionView<Case>(CaseVersion(id: id, state: Case.procedure.initial, version: 1))
        return APIAnswer(view, version: 1, location: Path("api", "v1", "cases", id.rawValue))
    }
}
