import Law

/// Words of the times that regions set.
enum LimitText {
    static let limits = Wording("地方时限", "Times set by the region")
    static let lead = Wording(
        "国家规定留给各地确定的时限。录入本地区文件规定的时间后，新起算的时限、文书和遗漏核算都按它计算；正在计算的时限不变。",
        """
        What the nation's rules leave to the regions. Once entered, the region's own time counts for new clocks, for documents and for \
        the search for omissions; clocks that run keep theirs.
        """)
    static let standing = Wording("现行时限", "In force today")
    static let history = Wording("录入记录", "What was entered")
    static let none = Wording("没有录入地方时限", "Nothing was entered")
    static let noneNext = Wording(
        "各项按国家规定或者系统默认值计算。", "The nation's rows, or the product's own, count.")
    static let limit = Wording("时限", "Time limit")
    static let time = Wording("时间", "Time")
    static let basis = Wording("依据", "Basis")
    static let region = Wording("地区", "Region")
    static let from = Wording("起始日期", "From")
    static let entered = Wording("录入", "Entered")
    static let national = Wording("全国", "Nation")
    static let isRegional = Wording("地方规定", "Set by the region")
    static let back = Wording("恢复上级规定", "As the region around has it")
    static let set = Wording("录入地方时限", "Enter a time")
    static let amount = Wording("数量", "How many")
    static let amountHint = Wording(
        "留空表示自该日起恢复上级或者国家规定", "Empty: from that day on as the region around, or the nation, has it")
    static let unit = Wording("单位", "Counted in")
    static let document = Wording("规定该时限的文件", "Document that sets it")
    static let documentHint = Wording("文件名称和文号，会印在文书上", "Its name and number; it stands on documents")
    static let saved = Wording("已录入。", "Entered.")

    static func measure(_ unit: TimeUnit) -> Wording {
        switch unit {
        case .workingDay: Wording("工作日", "working days")
        case .calendarDay: Wording("日（自然日）", "days of the calendar")
        case .hour: Wording("小时", "hours")
        case .month: Wording("月", "months")
        case .year: Wording("年", "years")
        }
    }
}
