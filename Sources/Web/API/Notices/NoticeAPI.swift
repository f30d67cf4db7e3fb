import Enforcement
import HTTPTypes
import Law
import Operations

/// The reader's notices by API.
enum NoticeAPI {
    static let tag = APITag("notices", Wording("通知", "Notices"))
    private static let unread = QueryParameter<Bool>("unread", "Only notices that were not read.")

    static let all: [any Route] = [
        APIRoute(
            list: "/notices",
            APIOperation("listNotices", Wording("列出通知", "List one's notices"), tag: tag, access: .scope(.unitRead))
                .taking(unread),
            of: NoticeView.self
        ) { call in
            let (page, actor, now) = (try call.page(), try call.machine(), call.now)
            let place = page.after.flatMap { cursor -> NoticeStore.Place? in
                guard let moment = Moment(cursor.values.first ?? ""), let id = cursor.values.last else { return nil }
                return NoticeStore.Place(raisedAt: moment, id: id)
            }
            let unreadOnly = call.query(unread) ?? false
            let notices = try await call.house.office.read {
                try NoticeStore.list(
                    for: actor, unreadOnly: unreadOnly, after: place, limit: page.limit + 1, now: now, in: $0)
            }
            return page.page(notices, cursor: { [$0.raisedAt.description, $0.id] }, view: NoticeView.init)
        },
        APIRoute(
            .post, "/notices/\(.id)/reading",
            APIOperation("readNotice", Wording("标为已读", "Mark a notice as read"), tag: tag, access: .scope(.unitRead)),
            replies: .nothing
        ) { call in
            _ = try await call.house.office.perform(ReadNotice(call.value(.id)), as: call.machine())
            return .done
        },
        APIRoute(
            .post, "/notices/reading",
            APIOperation(
                "readAllNotices", Wording("全部标为已读", "Mark all notices up to a moment as read"), tag: tag,
                access: .scope(.unitRead)),
            body: NoticeReadingDraft.self, replies: .nothing
        ) { call, draft in
            _ = try await call.house.office.perform(ReadAllNotices(until: draft.until), as: call.machine())
            return .done
        },
    ]
}

/// A notice as the API shows it.
struct NoticeView: APIValue {
    let id: String
    let topic: String
    let kind: RecordKind
    let record: String
    let number: String?
    let title: String?
    let text: Wording
    let raisedAt: Moment
    let isRead: Bool

    init(_ notice: Notification) {
        id = notice.id
        topic = notice.topic
        kind = notice.record.kind
        record = notice.record.id
        number = notice.number
        title = notice.title
        text = notice.text
        raisedAt = notice.raisedAt
        isRead = notice.isRead
    }

    static let schemaName = "Notice"
    static let example = NoticeView(
        Notification(
            id: "01KAM3Z5V8Q2T7W9XABCDEFGHK", topic: "clock.today",
            record: RecordReference(.clue, ClueID.example.rawValue),
            number: "线2026-000123", title: "疑似假冒商品",
            text: Wording("“核查线索”今日 23:59 到期", "“Check the clue” is due today at 23:59"), raisedAt: .example,
            isRead: false))
    static let rules = [
        "topic": FieldRule(
            """
            A word for programs: clock.yellow, clock.today, clock.overdue, clock.escalated up the chain, clock.over for a \
            period of somebody else, unit.digest, or a message's own.
            """)
    ]
}

/// Up to when notices are marked as read.
struct NoticeReadingDraft: APIValue {
    let until: Moment

    static let schemaName = "NoticeReadingDraft"
    static let example = NoticeReadingDraft(until: .example)
    static let rules = ["until": FieldRule("The moment at which the list was read.")]
}
