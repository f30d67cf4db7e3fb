import Law
import Operations

/// Words of home and of the search over everything.
enum TodayText {
    static let today = Wording("今日", "Today")
    static let title = Wording("我的工作", "My work")
    static let messages = Wording("消息", "Messages")
    static let noMessages = Wording("没有新消息", "No messages")
    static let noMessagesNext = Wording(
        "别的单位办理涉及您单位的事项时，消息会列在这里。",
        "When another unit acts on something that concerns yours, it is listed here.")
    static let allDone = Wording("目前没有计时中的工作", "Nothing is running against the clock")
    static let allDoneNext = Wording(
        "有线索、案件或移送需要您办理时，会按到期先后列在这里。",
        "Clues, cases and transfers that need you are listed here by what is due next.")
    static let noRolesNext = Wording(
        "您还没有角色。请先修改管理员设置的密码，或联系管理员授予角色。",
        "You have no role yet. Change the password an administrator set, or ask for a role.")
    static let open = Wording("去办理", "Open")
    static func shown(_ number: Int, of all: Int) -> Wording {
        Wording("显示 \(number) 项，共 \(all) 项", "Showing \(number) of \(all)")
    }

    static func stretch(_ stretch: TodayStretch) -> Wording {
        switch stretch {
        case .overdue: Wording("已逾期", "Overdue")
        case .today: Wording("今日到期", "Due today")
        case .week: Wording("本周到期", "Due this week")
        case .later: Wording("以后到期", "Due later")
        }
    }

    static let search = Wording("搜索", "Search")
    static let searchLead = Wording("按编号或标题查找您有权查看的记录。", "Finds records you may see by number or title.")
    static let nothingFound = Wording("没有找到", "Nothing found")
    static func nothingFoundNext(_ shortest: Int) -> Wording {
        Wording(
            "请换个词，至少\(shortest)个字符；也可能是您无权查看。",
            "Try other words, at least \(shortest) characters; or it is not yours to see.")
    }
    static let kind = Wording("类别", "Kind")
    static let updated = Wording("最近更新", "Last changed")
    static func found(_ number: Int) -> Wording { Wording("本页 \(number) 条", "\(number) on this page") }
}
