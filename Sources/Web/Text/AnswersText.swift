import Law

/// The words of the links between plans of different levels.
enum AnswersText {
    static let title = Wording("上下级措施对应", "Measures above and below")
    static let above = Wording("对应上级计划", "Answering a plan above")
    static let below = Wording("下级落实情况", "What the plans below make of it")
    static let choose = Wording("选择上级计划", "Choose the plan above")
    static let noneAbove = Wording("没有可以查看的上级计划", "No plan above that you may see")
    static let noneAboveNext = Wording(
        "上级地区同一年度的计划下达后，会列在这里。",
        "Plans of the year of a region above are listed here once they are in force.")
    static let measure = Wording("上级措施", "Measure above")
    static let answers = Wording("本计划对应措施", "Answered here by")
    static let proposed = Wording("建议（按文字相近度）", "Suggested by likeness")
    static let confirm = Wording("确认所选对应", "Confirm what is chosen")
    static let end = Wording("取消对应", "Take back")
    static let unanswered = Wording("没有对应", "No answer")
    static let unansweredMeasures = Wording("没有对应的上级措施", "Measures above without an answer")
    static let answered = Wording("已有对应", "Answered")
    static let plansBelow = Wording("对应的下级计划", "Plans below that answer")
    static let lead = Wording(
        "系统按文字相近度提出建议，由人确认；确认后两份计划都能看到。",
        "The system suggests pairs by their words and a person confirms them; both plans then show them.")

    static func confirmed(_ count: Int) -> Wording {
        Wording("已确认 \(count) 项对应", count == 1 ? "1 pair confirmed" : "\(count) pairs confirmed")
    }
    static let ended = Wording("已取消对应", "Taken back")
}
