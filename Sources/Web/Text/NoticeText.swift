import Law

/// Words of notices.
enum NoticeText {
    static let notices = Wording("通知", "Notices")
    static let lead = Wording(
        "时限将到、今日到期或者逾期，以及其他单位发来的消息，都在这里。",
        "Clocks that turn yellow, are due today or overdue, and messages of other units.")
    static let all = Wording("全部", "All")
    static let unread = Wording("未读", "Unread")
    static let read = Wording("已读", "Read")
    static let what = Wording("内容", "What")
    static let record = Wording("记录", "Record")
    static let dueSoon = Wording("将到期", "Due soon")
    static let when = Wording("时间", "When")
    static let markRead = Wording("标为已读", "Mark read")
    static let readAll = Wording("全部标为已读", "Mark all read")
    static let allRead = Wording("通知已全部标为已读。", "All notices are marked as read.")
    static let none = Wording("没有通知", "No notices")
    static let noneNext = Wording(
        "您或本单位办理的事项临近期限、有新消息时，会列在这里。",
        "When a clock of yours or your unit's runs out, or a message comes, it is listed here.")
    static func shown(_ count: String) -> Wording { Wording("本页 \(count) 条", "\(count) on this page") }

    /// The link at the head of every page; beyond the limit nobody counts.
    static func bell(_ unread: Int, limit: Int) -> Wording {
        if unread == 0 { return notices }
        let number = unread >= limit ? "\(limit - 1)+" : "\(unread)"
        return Wording("通知，\(number) 条未读", "Notices, \(number) unread")
    }
}
