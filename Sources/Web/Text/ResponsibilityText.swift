import Law

/// Words of the responsibility record: who did what in a case, as what.
enum ResponsibilityText {
    static let title = Wording("案件办理责任记录", "Responsibility record of the case")
    static let part = Wording("责任记录", "Who did what")
    static let lead = Wording(
        "由办理步骤和指派情况生成，不另行填写。", "Worked out from steps and assignments; nothing of it is typed.")
    static let printed = Wording("打印责任记录", "Print the record")
    static let all = Wording("全部记录", "Everything")
    static let at = Wording("时间", "When")
    static let who = Wording("人员", "Who")
    static let role = Wording("责任身份", "As")
    static let what = Wording("办理事项", "What")
    static let certificate = Wording("当日有效执法证", "Certificate good that day")
    static let noCertificate = Wording("当日无有效证件", "none good that day")
    static let named = Wording("被指派", "Named")
    static func namedUntil(_ moment: String) -> Wording { Wording("被指派，至\(moment)", "Named, until \(moment)") }
    static func on(_ step: String, _ number: String) -> Wording { Wording("\(step)（\(number)）", "\(step) (\(number))") }
    static let none = Wording("尚无记录", "Nothing yet")
    static let noneNext = Wording("指派人员、办理步骤后自动列出。", "It fills as people are named and steps are taken.")

    static let record = Wording("办案责任", "Answered for")
    static let led = Wording("主办案件", "Cases as lead officer")
    static let assisted = Wording("协办案件", "Cases as second officer")
    static let reviewed = Wording("审核案件", "Cases reviewed")
    static let hosted = Wording("主持听证的案件", "Hearings presided over")
    static let decided = Wording("决定案件", "Cases decided")
    static let number = Wording("案号", "Number")
    static let latest = Wording("近期案件", "Latest cases")
    static let latestLead = Wording(
        "最近50件，仅列您可以查看的案件；件数含全部案件。", "The last 50 that you may see; the numbers above count all.")
    static let noCases = Wording("没有可查看的案件", "No case that you may see")
    static let noCasesNext = Wording("办理案件后自动列出。", "Cases are listed as they are worked on.")
}
