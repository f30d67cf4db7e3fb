import Law

/// The words of the pages about plans.
enum PlanText {
    static let reading = Wording("读取计划", "Read a plan")
    static let lead = Wording(
        "上传工作要点、实施意见或分工方案，逐条核对识别出的措施、条款和责任单位。不保存任何内容。",
        "Send a plan document and look over the measures, clauses and units that were recognised. Nothing is stored.")
    static let file = Wording("计划文件", "Plan document")
    static let fileHint = Wording(
        "文本（UTF-8、GB18030）、网页、DOCX 或带文字的 PDF，不超过 32 MB",
        "Text (UTF-8, GB18030), HTML, DOCX or PDF with text, up to 32 MB")
    static let read = Wording("读取", "Read")

    static let source = Wording("原文", "The text")
    static let recognised = Wording("识别结果", "What was recognised")
    static let warnings = Wording("需要核对", "To be looked at")
    static let line = Wording("行", "Line")
    static let message = Wording("提示", "What to look at")
    static let noWarnings = Wording("没有需要核对之处", "Nothing needs a second look")
    static let measures = Wording("措施", "Measures")
    static let clauses = Wording("条款", "Clauses")
    static let units = Wording("责任单位", "Units named")
    static let number = Wording("文号", "Document number")
    static let issuer = Wording("发文机关", "Issued by")
    static let date = Wording("成文日期", "Date")
    static let cites = Wording("引用文件", "Cites")
    static let due = Wording("时限", "Time")
    static let campaigns = Wording("专项行动", "Campaigns")
    static let unnamed = Wording("未列责任单位", "Nobody is named")
    static let unsure = Wording("待确认", "to be confirmed")
    static let unknown = Wording("未登记", "not in the register")
    static let noNumber = Wording("无编号", "no number")

    static func missing(_ count: String) -> Wording {
        Wording("缺 \(count) 个单位名称", "\(count) names are missing")
    }
}
