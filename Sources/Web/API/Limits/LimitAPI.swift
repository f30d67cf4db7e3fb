import Enforcement
import HTTPTypes
import Law
import Operations

/// The times that regions set, for programs.
enum LimitAPI {
    private static let tag = APITag("limits", Wording("地方时限", "Times set by regions"))

    static let all: [any Route] = [
        APIRoute(
            list: "/regional-limits",
            APIOperation(
                "listRegionalLimits", Wording("列出地方时限", "List the times that were set around one's region"),
                tag: tag,
                access: .scope(.unitRead)), of: RegionalLimitView.self
        ) { call in
            let (page, machine) = (try call.page(), try call.machine())
            let entries = try await call.house.office.read {
                try RegionalLimitStore.entries(around: machine.region, in: $0)
            }
            let rest = entries.filter { entry in page.after?.values.first.map { entry.id < $0 } ?? true }
            return page.page(rest, cursor: { [$0.id] }, view: RegionalLimitView.init)
        },
        APIRoute(
            .post, "/regional-limits",
            APIOperation(
                "setRegionalLimit", Wording("录入地方时限", "Enter the time that a region sets"), tag: tag,
                access: .scope(.unitManage)
            ).idempotent(), body: RegionalLimitDraft.self, replies: .created(RegionalLimitView.self)
        ) { call, draft in
            let machine = try call.machine()
            let operation = SetRegionalLimit(
                TimeLimitID(draft.limit), in: draft.region ?? machine.region,
                amount: try draft.amount.map { try SetRegionalLimit.amount($0, draft.unit ?? .workingDay) },
                document: draft.document, from: draft.from)
            let id = try await call.house.office.perform(operation, as: machine, key: call.idempotencyKey)
            let entries = try await call.house.office.read {
                try RegionalLimitStore.entries(around: operation.region, in: $0)
            }
            guard let entry = entries.first(where: { $0.id == id }) else { throw Problem.notFound }
            return APIAnswer(RegionalLimitView(entry))
        },
    ]
}

/// One time that a region set.
struct RegionalLimitView: APIValue {
    let id: String
    let limit: String
    let title: Wording?
    let region: String
    let amount: Int?
    let unit: TimeUnit?
    let document: String
    let from: LegalDate
    let enteredBy: String
    let enteredAt: Moment

    init(_ entry: RegionalLimitStore.Entry) {
        id = entry.id
        limit = entry.limit.limit.rawValue
        title = TimeLimits.row(entry.limit.limit, on: entry.limit.from)?.title
        region = entry.limit.region
        amount = entry.limit.amount?.count
        unit = entry.limit.amount?.unit
        document = entry.limit.document
        from = entry.limit.from
        enteredBy = entry.enteredBy
        enteredAt = entry.enteredAt
    }

    private init(example days: Int) {
        id = "01KAM3Z5V8Q2T7W9XABCDEFGHK"
        limit = "platform.entry"
        title = Wording("将案件信息录入两法衔接信息共享平台", "Enter the case into the information-sharing platform")
        region = "430103"
        amount = days
        unit = .workingDay
        document = "青石县两法衔接工作办法"
        from = .example
        enteredBy = "周敏"
        enteredAt = .example
    }

    static let schemaName = "RegionalLimit"
    static let example = RegionalLimitView(example: 5)
    static let rules = [
        "amount": FieldRule("Left out: from that day on as the region around, or the nation, has it."),
        "from": FieldRule("The first day of clocks that count by it."),
    ]
}

/// A time as it is entered.
struct RegionalLimitDraft: APIValue {
    let limit: String
    var region: String?
    var amount: Int?
    var unit: TimeUnit?
    let document: String
    let from: LegalDate

    static let schemaName = "RegionalLimitDraft"
    static let example = RegionalLimitDraft(
        limit: "platform.entry", region: "430103", amount: 5, unit: .workingDay,
        document: "青石县两法衔接工作办法", from: .example)
    static let rules = [
        "limit": FieldRule.text(
            60, "The name of the row that the law leaves to the regions: `platform.entry`."),
        "region": FieldRule("GB/T 2260 code; the caller's own region if left out."),
        "amount": FieldRule("Left out: from that day on as the region around, or the nation, has it."),
        "unit": FieldRule("Working days if left out."),
        "document": FieldRule.text(200, "The document that sets it, as it is cited."),
    ]
}
