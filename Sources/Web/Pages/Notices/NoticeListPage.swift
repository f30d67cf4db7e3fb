import Enforcement
import Law
import Operations

/// The reader's notices, the latest first.
enum NoticeListPage {
    struct Model: Sendable {
        let notices: [Notification]
        let unread: Int
        let unreadOnly: Bool
        let next: Path?
        let isFirst: Bool
    }

    static func list(unreadOnly: Bool) -> Path {
        Paths.notices.with(query: [("show", unreadOnly ? "unread" : nil)])
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let readAll = ActButton(
            say(NoticeText.readAll),
            .post(Paths.noticesReading, fields: [.init("until", String(context.now.milliseconds))]))
        return Layout.page(
            title: say(NoticeText.notices), breadcrumbs: [Crumb(say(NoticeText.notices))], context: context,
            content: """
                \(context.show(PageHeader(
                    say(NoticeText.notices), lead: say(NoticeText.lead), actions: model.unread > 0 ? [readAll] : [])))
                \(context.show(filter(model, context)))
                \(content(model, context))
                \(context.show(Pager(
                    summary: say(NoticeText.shown(context.language.count(model.notices.count))),
                    previous: model.isFirst ? nil : list(unreadOnly: model.unreadOnly), next: model.next)))
                """)
    }

    private static func filter(_ model: Model, _ context: PageContext) -> FilterBar {
        let say = context.say
        return FilterBar(
            path: Paths.notices, search: nil,
            chips: [
                .init(say(NoticeText.all), list(unreadOnly: false), isOn: !model.unreadOnly),
                .init(
                    say(NoticeText.unread), list(unreadOnly: true), isOn: model.unreadOnly,
                    count: ListCount(model.unread)),
            ])
    }

    private static func content(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard !model.notices.isEmpty else {
            return context.show(EmptyState(say(NoticeText.none), next: say(NoticeText.noneNext)))
        }
        return "<ul class=\"messages notices\" data-rows>\(each(model.notices) { line($0, context) })</ul>\n"
    }

    /// One notice; its link marks it as read on the way to the record.
    static func line(_ notice: Notification, _ context: PageContext) -> HTML {
        let say = context.say
        let label = [notice.number, notice.title].compactMap(\.self).joined(separator: " ")
        let text: HTML =
            (notice.topic == "unit.digest" ? Paths.warnings : Paths.record(notice.record)).map {
                "<a href=\"\($0)\" data-open>\(say(notice.text))</a>"
            }
            ?? "\(say(notice.text))"
        let act: HTML =
            notice.isRead
            ? context.show(StateBadge(say(NoticeText.read), .quiet))
            : context.show(ActButton(say(NoticeText.markRead), .post(Paths.noticeReading(notice.id), fields: [])))
        return """
            <li class="notice-line\(if: !notice.isRead, " unread")"><div>\
            <p><span class="record-number">\(label)</span>\(context.show(StateBadge(tone: notice, context))) \(text)</p>\
            <p class="beside">\(context.timeAgo(notice.raisedAt))</p></div>\(act)</li>

            """
    }
}

extension StateBadge {
    /// What a notice is about, by a word and a tone; messages have none of their own.
    fileprivate init(tone notice: Notification, _ context: PageContext) {
        switch notice.topic {
        case "clock.overdue": self.init(context.say(TodayText.stretch(.overdue)), .grave)
        case "clock.today": self.init(context.say(TodayText.stretch(.today)), .soon)
        case "clock.yellow": self.init(context.say(NoticeText.dueSoon), .soon)
        case "clock.over": self.init(context.say(WarningText.periodOver), .soon)
        case "clock.escalated": self.init(context.say(WarningText.escalated), .grave)
        case "unit.digest": self.init(context.say(WarningText.unitDigest), .active)
        default: self.init(context.say(TodayText.messages), .active)
        }
    }
}
