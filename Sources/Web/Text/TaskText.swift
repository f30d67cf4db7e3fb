import Law

/// The words of tasks.
enum TaskText {
    static let tasks = Wording("计划任务", "Tasks")
    static let lead = Wording("各计划分解的任务，先到期的在前", "What came of the plans, the next due first")
    static let mine = Wording("本单位任务", "My unit's tasks")
    static let none = Wording("没有符合条件的任务", "No task matches")
    static let noneNext = Wording("计划确认后，各条款分解的任务会列在这里", "Tasks appear here when a plan is adopted")
    static let number = Wording("任务编号", "Number")
    static let title = Wording("任务", "Task")
    static let unit = Wording("责任单位", "Unit")
    static let role = Wording("角色", "Part")
    static let dueOn = Wording("截止日期", "Last day")
    static let basis = Wording("期限来源", "Who set the day")
    static let plan = Wording("所属计划", "Plan")
    static let measure = Wording("所属措施", "Measure")
    static let coordinator = Wording("协调机构", "Coordinator")
    static let outcome = Wording("办结结果", "Outcome")
    static let partners = Wording("共同承担单位", "Other units of the clause")
    static let clause = Wording("条款原文", "The clause")
    static let reports = Wording("进展报告", "Reports")
    static let noReports = Wording("尚无报告", "No report")
    static let noReportsNext = Wording("线索、案件和移送自动或者关联计入，只有系统无法反映的工作才需要填报", "Only what no record shows is typed")
    static let requests = Wording("督办", "Supervised requests")
    static let noRequests = Wording("没有督办", "No supervised request")
    static let reply = Wording("答复", "Answer")
    static let unanswered = Wording("待答复", "Not answered yet")
    static let asked = Wording("申请延期至", "More time asked for, until")
    static let extended = Wording("已延期次数", "Extended")
    static let ending = Wording("办结意见", "At its end")
    static let progress = Wording("工作记录", "Records")
    static let counted = Wording("自动统计", "Counted")
    static let linked = Wording("已关联的记录", "Put under it by hand")
    static let noRecords = Wording("没有关联或者统计的记录", "No record is linked or counted")
    static let noRecordsNext = Wording(
        "由责任单位关联线索、案件、移送，或者由协调机构设定自动统计", "The unit puts records under it; the coordinator sets what is counted")
    static let hidden = Wording("您无权查看其内容", "You may not open it")
    static let countedLead = Wording(
        "下列记录计入本任务，只列出您有权查看的", "These records count for the task; those that you may see are shown")
    static let noneCounted = Wording("没有您可以查看的记录", "There is no record that you may see")
    static let light = Wording("期限状态", "Light")
    static let overdue = Wording("逾期", "Overdue")
    static let soon = Wording("临期", "Soon due")
    static let open = Wording("在办", "Open")
    static let request = Wording("协调机构督办", "Demanded")
    static let received = Wording("收到时间", "Came in")
    static let notByLaw = Wording("期限由计划或者协调机构设定，不是法定期限", "The day is set by the plan or the coordinator, by no law")
    static let noClocks = Wording("没有计时", "No clock")
    static let more = Wording("全部任务", "All of them")

    static func reportNumber(_ serial: Int) -> Wording { Wording("第\(serial)次报告", "Report \(serial)") }
    static let addProof = Wording("添加佐证", "Add proof")
    static func reportFiles(_ serial: Int) -> Wording {
        Wording("第\(serial)次报告的佐证", "Proof of report \(serial)")
    }
    static func requestNumber(_ serial: Int) -> Wording { Wording("第\(serial)次督办", "Request \(serial)") }
    static func shown(_ count: Int) -> Wording { Wording("本页 \(count) 项", "\(count) on this page") }
    static func times(_ count: Int) -> Wording { Wording("\(count)次", count == 1 ? "once" : "\(count) times") }
}
