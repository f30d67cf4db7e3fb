import Enforcement
import HTTPTypes
import Law
import Operations

/// The reader's notices, and marking them as read.
enum NoticeRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.noticesPattern, access: .signedIn, handle: list),
        PageRoute(.post, Paths.noticesReadingPattern, access: .signedIn) { visit in
            var form = visit.form()
            let until = form.required("until", as: Int.self)
            let moment = until.map { Moment(milliseconds: Int64($0)) } ?? visit.now
            _ = try await visit.house.office.perform(ReadAllNotices(until: moment), as: visit.actor())
            return .redirect(Paths.notices, saying: .done(NoticeText.allRead))
        },
        PageRoute(.post, Paths.noticeReadingPattern, access: .signedIn) { visit in
            _ = try await visit.house.office.perform(ReadNotice(visit.value(.id)), as: visit.actor())
            return .redirect(Paths.notices)
        },
    ]

    @Sendable private static func list(_ visit: Visit) async throws -> PageReply {
        let (actor, now, place) = (try visit.actor(), visit.now, place(visit.query.first("after")))
        let unreadOnly = visit.query.first("show") == "unread"
        let model = try await visit.house.office.read { access in
            let found = try NoticeStore.list(
                for: actor, unreadOnly: unreadOnly, after: place, limit: PageSize.rows + 1, now: now, in: access)
            let shown = Array(found.prefix(PageSize.rows))
            let next = found.count > shown.count ? shown.last : nil
            return NoticeListPage.Model(
                notices: shown, unread: try NoticeStore.unread(for: actor, now: now, in: access),
                unreadOnly: unreadOnly,
                next: next.map { last in
                    NoticeListPage.list(unreadOnly: unreadOnly).with(query: [
                        ("after", "\(last.raisedAt.milliseconds)-\(last.id)")
                    ])
                },
                isFirst: place == nil)
        }
        return .page(NoticeListPage.page(model, context: try await visit.page()))
    }

    /// A moment and an id, joined by a dash.
    private static func place(_ text: String?) -> NoticeStore.Place? {
        guard let parts = text?.split(separator: "-", maxSplits: 1), parts.count == 2, let number = Int64(parts[0])
        else { return nil }
        return NoticeStore.Place(raisedAt: Moment(milliseconds: number), id: String(parts[1]))
    }
}
