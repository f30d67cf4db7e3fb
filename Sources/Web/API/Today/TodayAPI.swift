import Enforcement
import Law
import Operations

/// What is due, and the search over everything, by API.
enum TodayAPI {
    static let tag = APITag("today", Wording("今日工作", "Work due"))
    private static let words = QueryParameter<SearchWords>(
        "q", "What to look for; parts divided by blanks must all occur.")
    private static let kind = QueryParameter<SearchKind>("kind", "Only records of this kind.")

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
                "search", Wording("全文检索", "Search the text of records"), tag: tag, access: .scope(.unitRead)
            ).taking(words).taking(kind),
            of: FoundRecord.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let text = call.query(words)?.text ?? ""
            let kinds = call.query(kind).map { [$0.kind] } ?? []
            let place = page.after.flatMap { Int64($0.values.first ?? "") }.map { SearchStore.Place(seq: $0) }
            let hits = try await call.house.office.read {
                try SearchStore.hits(text, of: kinds, for: actor, after: place, limit: page.limit + 1, in: $0)
            }
            return page.page(hits, cursor: { ["\($0.place.seq)"] }, view: FoundRecord.init)
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

/// A kind of record that can be found.
struct SearchKind: QueryValue {
    let kind: RecordKind

    init?(query: String) {
        guard let kind = RecordKind(rawValue: query), SearchStore.kinds.contains(kind) else { return nil }
        self.kind = kind
    }

    static let schema = Schema.choice(SearchStore.kinds.map(\.rawValue))
    static let hint = Wording(
        "可选：\(SearchStore.kinds.map(\.rawValue).joined(separator: ", "))。",
        "One of: \(SearchStore.kinds.map(\.rawValue).joined(separator: ", ")).")
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
    let id: String
    let record: String
    let recordKind: RecordKind
    let number: String?
    let title: String
    let excerpt: String?
    let state: String?
    let unitName: String?
    let updatedAt: Moment?

    init(_ hit: SearchStore.Hit) {
        kind = hit.found.kind
        id = hit.found.id
        record = hit.record.id
        recordKind = hit.record.kind
        number = hit.number?.text
        title = hit.title.text
        excerpt = hit.excerpt?.text
        state = hit.state
        unitName = hit.unitName
        updatedAt = hit.updatedAt
    }

    private init() {
        (kind, id, recordKind, record) = (.clue, ClueID.example.rawValue, .clue, ClueID.example.rawValue)
        (number, title) = ("线2026-000123", "疑似假冒商品")
        (excerpt, state, unitName, updatedAt) = ("…在网店销售疑似假冒运动鞋…", "received", "青石县市场监督管理局", .example)
    }

    static let schemaName = "FoundRecord"
    static let example = FoundRecord()
    static let rules = [
        "kind": FieldRule("What was found."),
        "record": FieldRule("The record that it is or belongs to."),
        "recordKind": FieldRule("The kind of that record."),
        "excerpt": FieldRule("Where the words stand, if not in number and title."),
        "state": FieldRule("The state's word in the record's procedure."),
        "updatedAt": FieldRule("When it was last changed; of a listing when captured, of a document when issued."),
    ]
}
