import Enforcement
import Law
import Operations

/// What is due, and the search over everything, by API.
enum TodayAPI {
    static let tag = APITag("today", Wording("今日工作", "Work due"))
    private static let words = QueryParameter<SearchWords>("q", "Words in the number or title of a record.")

    static let all: [any Route] = [
        APIRoute(
            list: "/today",
            APIOperation(
                "listWorkDue", Wording("按到期先后列出工作", "List the work by what is due next"), tag: tag,
                access: .scope(.unitRead)),
            of: WorkDue.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let (office, now) = (call.house.office, call.now)
            let yellow = office.settings.yellowShare
            let place = page.after.flatMap { cursor -> TodayStore.Place? in
                guard let due = Moment(cursor.values.first ?? ""), let clock = cursor.values.last else { return nil }
                return TodayStore.Place(dueAt: due, clock: clock)
            }
            let items = try await office.read {
                try TodayStore.items(
                    for: actor, after: place, limit: page.limit + 1, now: now, yellow: yellow, in: $0)
            }
            return page.page(items, cursor: { [$0.dueAt.description, $0.clock] }, view: WorkDue.init)
        },
        APIRoute(
            list: "/search",
            APIOperation(
                "search", Wording("按编号或标题查找记录", "Find records by number or title"), tag: tag, access: .scope(.unitRead)
            ).taking(words),
            of: FoundRecord.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let text = call.query(words)?.text ?? ""
            let place = page.after.flatMap { cursor -> SearchStore.Place? in
                guard let moment = Moment(cursor.values.first ?? ""), let id = cursor.values.last else { return nil }
                return SearchStore.Place(updatedAt: moment, id: id)
            }
            let hits = try await call.house.office.read {
                try SearchStore.hits(text, for: actor, after: place, limit: page.limit + 1, in: $0)
            }
            return page.page(hits, cursor: { [$0.updatedAt.description, $0.record.id] }, view: FoundRecord.init)
        },
    ]
}

/// The words of a search.
struct SearchWords: QueryValue {
    let text: String

    init?(query: String) {
        guard (1...100).contains(query.unicodeScalars.count) else { return nil }
        text = query
    }

    static let schema = Schema.text(TextShape(atLeast: 1, atMost: 100))
    static let hint = Wording("1 到 100 字。", "1 to 100 characters.")
}

/// One thing that is due.
struct WorkDue: APIValue {
    let kind: RecordKind
    let record: String
    let number: String
    let title: String
    let task: Wording
    let startedAt: Moment
    let dueAt: Moment
    let light: String
    let source: LegalSource?

    init(_ item: TodayItem) {
        kind = item.record.kind
        record = item.record.id
        number = item.number
        title = item.title
        task = item.task
        startedAt = item.startedAt
        dueAt = item.dueAt
        light = item.light.rawValue
        source = item.limit?.source
    }

    private init() {
        (kind, record, number, title) = (.clue, ClueID.example.rawValue, "线2026-000123", "疑似假冒商品")
        (task, startedAt, dueAt) = (Wording("核查线索", "Check the clue"), .example, .example)
        (light, source) = ("yellow", .example)
    }

    static let schemaName = "WorkDue"
    static let example = WorkDue()
    static let rules = [
        "light": FieldRule("How the time limit stands.", pattern: "^(green|yellow|red)$"),
        "source": FieldRule("The rule that set the limit."),
    ]
}

/// A record that was found.
struct FoundRecord: APIValue {
    let kind: RecordKind
    let record: String
    let number: String
    let title: String
    let state: String
    let unitName: String
    let updatedAt: Moment

    init(_ hit: SearchStore.Hit) {
        kind = hit.record.kind
        record = hit.record.id
        number = hit.number
        title = hit.title
        state = hit.state
        unitName = hit.unitName
        updatedAt = hit.updatedAt
    }

    private init() {
        (kind, record, number, title) = (.clue, ClueID.example.rawValue, "线2026-000123", "疑似假冒商品")
        (state, unitName, updatedAt) = ("new", "青石县市场监督管理局", .example)
    }

    static let schemaName = "FoundRecord"
    static let example = FoundRecord()
    static let rules = ["state": FieldRule("The state's word in the record's procedure.")]
}
