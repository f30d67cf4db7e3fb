import Enforcement
import HTTPTypes
import Law
import Operations

/// Clues: list, read, enter.
enum ClueAPI {
    static let all: [any Route] = [list, read, enter] + ActAPI<Clue>.all + [fileCase]

    private static let state = QueryParameter<ClueState>("state", "Only clues in this state.")
    private static let source = QueryParameter<ClueSource>("source", "Only clues from this source.")
    private static let priority = QueryParameter<CluePriority>("priority", "Only clues of this priority.")
    private static let text = QueryParameter<String>("q", "Only clues with this in number or title.")
    private static let unit = QueryParameter<UnitID>("unit", "Only clues of this unit.")
    private static let person = QueryParameter<UserID>("assignedTo", "Only clues in which this user has a part.")

    private static let list = APIRoute(
        list: "/clues",
        APIOperation(
            "listClues", Wording("线索列表", "Clues, urgent first, then the oldest"), tag: Clue.tag,
            access: .scope(.clueRead)
        ).taking(state).taking(source).taking(priority).taking(text).taking(unit).taking(person), of: ClueLineView.self
    ) { call in
        let page = try call.page()
        var filter = ClueQueue.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.source = call.query(source)
        filter.priority = call.query(priority)
        filter.text = call.query(text)
        filter.unit = call.query(unit)
        filter.assignedTo = call.query(person)
        filter.after = try page.after.map(place)
        filter.limit = page.limit + 1
        let (wanted, actor, now) = (filter, try call.machine(), call.now)
        let lines = try await call.house.office.read { try ClueQueue.lines(wanted, for: actor, now: now, in: $0) }
        return page.page(
            lines, cursor: { [String($0.clue.priority.rank), $0.clue.id.rawValue] }, view: ClueLineView.init)
    }

    /// The place that a cursor of this list holds.
    private static func place(_ cursor: Cursor) throws -> ClueQueue.Place {
        guard cursor.values.count == 2, let rank = Int(cursor.values[0]) else {
            throw Problem(.badRequest, code: "cursor")
        }
        return ClueQueue.Place(rank: rank, id: ClueID(cursor.values[1]))
    }

    private static let read = APIRoute(
        .get, "/clues/\(.id)",
        APIOperation("readClue", Wording("线索", "A clue"), tag: Clue.tag, access: .scope(.clueRead)),
        replies: .ok(ClueView.self, versioned: true)
    ) { call in
        let file = try await call.file(ClueFile.self)
        return APIAnswer(ClueView(file), version: file.clue.version)
    }

    private static let enter = APIRoute(
        .post, "/clues",
        APIOperation("openClue", Wording("录入线索", "Put a clue into a queue"), tag: Clue.tag, access: .scope(.clueCreate))
            .idempotent(), body: ClueDraft.self, replies: .created(RecordVersionView<Clue>.self)
    ) { call, draft in
        let actor = try call.machine()
        let operation = OpenClue(
            source: draft.source, title: draft.title, summary: draft.summary, subject: draft.subject,
            rights: draft.rights ?? [], unit: draft.unit ?? actor.unitID, amount: draft.amount, received: draft.received
        )
        let id = try await call.house.office.perform(operation, as: actor, key: call.idempotencyKey)
        let view = RecordVersionView<Clue>(ClueVersion(id: id, state: Clue.procedure.initial, version: 1))
        return APIAnswer(view, version: 1, location: Path("api", "v1", "clues", id.rawValue))
    }

    /// The act that opens a case answers with both records.
    private static let fileCase = ActAPI<Clue>.route(
        FileCaseFromClue.act, replies: .created(FiledClueView.self, versioned: true)
    ) {
        outcome in
        let view = FiledClueView(outcome.standing, opened: outcome.opened)
        return APIAnswer(
            view, version: outcome.standing.version, location: Path("api", "v1", "cases", view.caseID.rawValue))
    }
}
