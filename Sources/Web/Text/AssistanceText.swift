import Law

/// The words of requests for assistance.
enum AssistanceText {
    static let requests = Wording("协查", "Assistance")
    static let lead = Wording(
        "请求其他单位协助调查、协助扣押，以及其他单位请求本单位的事项；十五个工作日内答复",
        "What this unit asks of others and others of it, answered within fifteen working days")
    static let kind = Wording("请求", "Request")
    static let asker = Wording("提出请求的单位", "Asked by")
    static let helper = Wording("被请求的单位", "Who is asked")
    static let `case` = Wording("案件", "Case")
    static let facts = Wording("案件情况", "What the case is about")
    static let matters = Wording("协查事项", "What is asked")
    static let basis = Wording("法律依据", "Provision")
    static let promisedOn = Wording("说明的复函日期", "Answer promised by")
    static let reply = Wording("复函", "Answer")
    static let refusal = Wording("不予协助的理由", "Why it was refused")
    static let file = Wording("复函文件", "File")
    static let askedAt = Wording("请求时间", "Asked")
    static let answeredAt = Wording("答复时间", "Answered")
    static let none = Wording("没有符合条件的协查", "No request matches")
    static let noneNext = Wording("在案件页面选择“请求协查”", "Ask from the page of a case")

    /// How many requests a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 件", count == 1 ? "1 request on this page" : "\(count) requests on this page")
    }
}
