import Law
import Operations

/// Words of exports.
enum ExportText {
    static let exports = Wording("导出", "Exports")
    static let lead = Wording(
        "把您能看到的全部记录写成一个文件。在后台进行，可以离开本页；文件保留\(days)天，只有您能下载。",
        "All records of a kind that you may see, written to one file. It goes on in the background while you leave; the file is kept for \(days) days, for you alone."
    )
    static let kind = Wording("导出内容", "What")
    static let form = Wording("格式", "Format")
    static let ask = Wording("开始导出", "Export")
    static let asked = Wording("导出已开始。", "The export has begun.")
    static let mine = Wording("我的导出", "My exports")
    static let none = Wording("还没有导出", "No exports yet")
    static let noneNext = Wording("选择内容和格式后开始。", "Choose what, and in which format.")
    static let mayNone = Wording("您的职责不涉及可导出的记录。", "Your duties cover no records that can be exported.")
    static let state = Wording("状态", "State")
    static let records = Wording("条数", "Records")
    static let size = Wording("大小", "Size")
    static let askedAt = Wording("提交时间", "Asked for")
    static let keptUntil = Wording("保留至", "Kept until")
    static let download = Wording("下载", "Download")
    static let underWay = Wording("正在写入，本页会自动更新。", "Being written; this page renews itself.")
    static let failed = Wording("未能完成，请联系管理员或重新导出。", "It was not finished; ask an administrator, or export again.")

    private static let days = Retention().exports / Moment.day

    static func shown(_ count: String) -> Wording { Wording("本页 \(count) 项", "\(count) on this page") }
}
