import Enforcement
import Law

/// The words of prescribed forms.
enum FormText {
    static let forms = Wording("制发文书", "Issue a document")
    static let lead = Wording(
        "列出本案现阶段可以制发的文书；内容取自案卷，缺少的由承办人填写。",
        "What can be issued at this stage of the case, filled from the file; the officer adds what is missing.")
    static let issued = Wording("已制发", "Issued")
    static let fitting = Wording("可以制发", "To issue")
    static let catalogue = Wording("范本序号", "No.")
    static let form = Wording("文书", "Document")
    static let reader = Wording("用途", "For whom")
    static let numbered = Wording("文号", "Number")
    static let unnumbered = Wording("不编文号", "none")
    static let standing = Wording("状态", "Standing")
    static let ready = Wording("可填写", "ready")
    static func lacks(_ facts: String) -> Wording { Wording("案卷中尚无：\(facts)", "the file lacks: \(facts)") }
    static let none = Wording("本案现阶段没有可以选择制发的文书", "Nothing to choose at this stage of the case")
    static let noneNext = Wording("由办理步骤制发的文书在办理时自动生成", "What a step issues comes with the step")
    static let noneIssued = Wording("尚未制发文书", "Nothing has been issued")
    static let noneIssuedNext = Wording("从下面选择一种文书，填写、预览后签发", "Choose one below, fill it in, look at it, issue it")
    static let known = Wording("取自案卷", "From the file")
    static let toSay = Wording("承办人填写", "To be filled in")
    static let preview = Wording("预览", "Preview")
    static let issue = Wording("签发", "Issue")
    static let change = Wording("返回修改", "Change it")
    static let volume = Wording("全卷 PDF", "The whole volume (PDF)")
    static let onlyReading = Wording("只有承办人员和单位负责人可以制发文书", "Only who works or decides the case issues documents")
    static let mustHold = Wording("文书必须载明", "What it must hold")
    static let unread = Wording("条文未核", "article not read")

    static func issued(_ number: String) -> Wording { Wording("已签发：\(number)", "Issued: \(number)") }

    static func rows(_ heads: String) -> Wording {
        Wording(
            "每行一项，依次为：\(heads)；各格用“|”隔开，也可以从表格中粘贴。",
            "One item a line: \(heads), set apart by |; a paste from a spreadsheet works.")
    }

    static let dialogue = Wording(
        "每一问另起一行，以“问：”开头；每一答以“答：”开头。", "Each question on a line that begins with 问：, each answer with 答：.")
}
