import Law

/// The words of the comparison of two plans.
enum PlanComparisonText {
    static let title = Wording("计划对比", "Compare plans")
    static let lead = Wording(
        "选择两份计划，查看哪些措施是新增、取消、修改或保留的。不保存任何内容。",
        "Choose two plans and see which measures are new, gone, changed or kept. Nothing is stored.")
    static let stored = Wording("对比已保存的计划", "Compare stored plans")
    static let files = Wording("对比两份文件", "Compare two documents")
    static let noStored = Wording("可以查看的已保存计划不足两份", "There are fewer than two stored plans that you may see")
    static let noStoredNext = Wording("可以在下面直接对比两份文件。", "Two documents can be compared below.")
    static let old = Wording("原计划", "Earlier plan")
    static let new = Wording("新计划", "Later plan")
    static let compare = Wording("对比", "Compare")
    static let added = Wording("新增措施", "New measures")
    static let gone = Wording("取消措施", "Measures gone")
    static let changed = Wording("修改措施", "Changed measures")
    static let kept = Wording("保留措施", "Kept as they were")
    static let clauseAdded = Wording("新增条款", "New clause")
    static let clauseGone = Wording("取消条款", "Clause gone")
    static let unitsAdded = Wording("新增单位", "Units added")
    static let unitsGone = Wording("退出单位", "Units removed")
    static let rolesChanged = Wording("职责调整", "Parts changed")
    static let deadline = Wording("时限", "Time")
    static let noDeadline = Wording("无时限", "no time")
    static let likeness = Wording("文字相近度", "Likeness of the texts")
    static let none = Wording("没有", "None")
}
