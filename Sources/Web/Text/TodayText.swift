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
        case .week: Wording("7日内到期", "Due within 7 days")
        case .later: Wording("以后到期", "Due later")
        }
    }

    static let search = Wording("搜索", "Search")
    static let searchLead = Wording(
        "在您有权查看的线索、案件、移送、文书、商品信息、权利和主体中查找。",
        "Searches the clues, cases, transfers, documents, listings, rights and subjects that you may see.")
    static let searchStart = Wording("输入要查找的内容", "Say what to look for")
    static let searchStartNext = Wording(
        "一个字也可以查；用空格隔开的各部分须同时出现；字母和数字从词首开始匹配，全角半角、繁体简体、大小写视为相同。",
        "One character is enough. Parts divided by blanks must all occur. Letters and digits are matched from the beginning of a word; width, case and traditional forms make no difference."
    )
    static func nothingFound(_ words: String) -> Wording {
        Wording("没有找到“\(words)”", "Nothing found for “\(words)”")
    }
    static let nothingFoundNext = Wording(
        "请减少字词，或改用其中一段；编号可只输入前几位。公民身份号码须完整输入。也可能是您无权查看。",
        "Try fewer words, or a part of them; the beginning of a number is enough. A citizen number is found only whole. Or it is not yours to see."
    )
    static let searchAllKinds = Wording("在全部类别中查找", "Search every kind")
    static func allOfKind(_ kind: Wording) -> Wording {
        Wording("查看全部匹配的\(kind.zh)", "All that match: \(kind.en.lowercased())")
    }
    static let kind = Wording("类别", "Kind")
    static let updated = Wording("时间", "When")
    static func found(_ number: Int) -> Wording { Wording("本页 \(number) 条", "\(number) on this page") }
}
