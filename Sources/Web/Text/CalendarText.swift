import Law

/// Words of the calendar of one's deadlines.
enum CalendarText {
    static let calendar = Wording("时限日历", "Calendar of deadlines")
    static let lead = Wording(
        "手机或电脑的日历软件订阅后，自动显示您的各项时限。日历里只有事项和编号，不含案情和姓名。",
        "A calendar program that subscribes shows your deadlines. It says what is due and the number, no facts and no names."
    )
    static let on = Wording("已启用", "On")
    static let off = Wording("未启用", "Off")
    static let since = Wording("地址启用时间", "Address made")
    static let make = Wording("生成订阅地址", "Make an address")
    static let renew = Wording("更换地址", "Replace the address")
    static let withdraw = Wording("停用", "Withdraw")
    static let withdrawn = Wording("订阅地址已停用。", "The address is withdrawn.")
    static let made = Wording("订阅地址已生成", "The address is made")
    static let address = Wording("订阅地址", "Address")
    static let once = Wording(
        "请现在复制到日历软件的“订阅日历”中，它不会再显示。持有此地址者即可看到您的时限，请勿转发；原有地址已失效。",
        "Copy it into “subscribe to a calendar” now; it is not shown again. Whoever has it sees your deadlines, so keep it to yourself. An earlier address is good no more."
    )
}
