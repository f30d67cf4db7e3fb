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

    static let plans = Wording("工作计划", "Plans")
    static let plansLead = Wording("年度要点、实施意见和分工方案，从上传到逐项办结", "Each year's plans, from the document to the last task")
    static let noPlans = Wording("没有符合条件的计划", "No plan matches")
    static let noPlansNext = Wording(
        "由协调员上传计划文件，校核后分解为任务", "A coordinator sends in a document; after review it becomes tasks")
    static let send = Wording("上传计划", "Send in a plan")
    static let sendLead = Wording(
        "上传后保存为草稿：原件存证，识别出的措施、条款和责任单位逐条校核，每处更正都留痕，确认后分解为任务。",
        "The document is kept as a draft: the file as evidence, what was read to be looked over, every correction kept. Adopted, it becomes tasks."
    )
    static let store = Wording("读取并保存草稿", "Read it and keep a draft")
    static let stored = Wording("已保存草稿，请校核", "Kept as a draft: look it over")
    static let year = Wording("计划年度", "Year")
    static let yearHint = Wording("留空则按文件标题或者成文日期", "Left empty: the year of its title or date")
    static let yearLeast = Wording("年度应为2000至2100之间的数字", "A year from 2000 to 2100")
    static let title = Wording("名称", "Title")
    static let unit = Wording("牵头协调机构", "Coordinator")
    static let planNumber = Wording("计划编号", "Number")
    static let drafter = Wording("上传人", "Sent in by")
    static let draftedAt = Wording("上传时间", "Sent in")
    static let adoptedAt = Wording("分解时间", "In force since")
    static let original = Wording("原件", "The document")

    static let names = Wording("待确认的单位名称", "Names to be settled")
    static let namesLead = Wording(
        "选定后，全文相同名称一并生效；不在本系统的单位请标明，不分配任务。",
        "A choice holds wherever the name stands. Units outside this system get no task.")
    static let allSettled = Wording("所有单位名称都已确认", "Every name is settled")
    static let settle = Wording("保存单位名称", "Keep the choices")
    static let settled = Wording("单位名称已保存", "The choices are kept")
    static let outside = Wording("（系统外单位，不分配任务）", "(Outside this system: no task)")
    static let corrections = Wording("更正记录", "Corrections")
    static let noCorrections = Wording("尚无更正", "Nothing was corrected")
    static let correct = Wording("更正", "Correct")
    static let corrected = Wording("已更正并留痕", "Corrected, and the correction kept")
    static let correctMeasure = Wording("更正措施", "Correct a measure")
    static let review = Wording("校核", "Review")
    static let readingText = Wording("正文与更正", "The text and its corrections")
    static let measureNumber = Wording("编号", "Number")
    static let heading = Wording("标题", "Heading")
    static let measureText = Wording("内容", "Text")
    static let removeMeasure = Wording("删除本措施", "Take this measure out")
    static let clause = Wording("条款", "Clause")
    static let clauseText = Wording("条款内容", "Text of the clause")
    static let mode = Wording("分工方式", "How it is shared")
    static let deadline = Wording("时限原文", "Time as written")
    static let dueOn = Wording("截止日期", "Last day")
    static let dueHint = Wording("留空则按计划年度末", "Left empty: the end of the plan's year")
    static let removeClause = Wording("删除本条款", "Take this clause out")
    static let addMeasure = Wording("在此后增加措施", "Add a measure behind this one")
    static let addMeasureTitle = Wording("增加遗漏的措施", "Add a measure that was missed")
    static let addMeasureLead = Wording(
        "文件中有、系统没有识别出的措施，在这里补上；更正记录会保留。",
        "For a measure that stands in the document and was not recognised. The correction is kept.")
    static let addFirstMeasure = Wording("增加措施", "Add a measure")
    static let measureAdded = Wording("措施已增加并留痕", "The measure is added, and the correction kept")
    static let newClause = Wording("新增条款", "New clause")
    static let newClauseLead = Wording("不需要新增条款的，留空。", "Leave this empty where no clause is to be added.")
    static let newClauseHint = Wording("留空则为措施全文", "Left empty: the whole text of the measure")
    static let addUnit = Wording("增加责任单位", "Add a unit")
    static let addRole = Wording("增加的单位的角色", "Its part")
    static let role = Wording("角色", "Part")
    static let takeOut = Wording("删除此单位", "Take this unit out")
    static let removed = Wording("已删除", "Taken out")
    static let tasksToMake = Wording("将分解任务", "Tasks to come")
    static let unsettled = Wording("待确认名称", "Names to settle")
    static let before = Wording("更正前", "Before")
    static let after = Wording("更正后", "After")
    static let field = Wording("更正项", "What")
    static let maker = Wording("更正人", "By")

    static let board = Wording("任务看板", "Board")
    static let byUnit = Wording("按单位", "By unit")
    static let byMeasure = Wording("按措施", "By measure")
    static let byMonth = Wording("按期限", "By due date")
    static let overdue = Wording("逾期", "Overdue")
    static let soon = Wording("临期", "Soon due")
    static let onTime = Wording("正常", "With time")
    static let proposed = Wording("申请办结", "To be closed")
    static let closed = Wording("已办结", "Closed")
    static let cancelled = Wording("已取消", "Cancelled")
    static let all = Wording("合计", "All")
    static let share = Wording("办结率", "Closed, share")
    static let month = Wording("到期月份", "Month")
    static let allTasks = Wording("全部任务", "All tasks")
    static let boardLead = Wording(
        "期限由计划或者协调机构设定，不是法定期限；红、黄、绿按截止日期计", "The days are set by the plan or the coordinator, by no law")
    static let ownOnly = Wording("仅统计本单位的任务", "Your unit's tasks only")

    static func field(_ stored: String) -> Wording {
        switch stored {
        case "number": measureNumber
        case "heading": heading
        case "text": measureText
        case "mode": mode
        case "deadline": deadline
        case "due": dueOn
        case "role": role
        case "standing": Wording("名称状态", "Standing")
        case "unit": Wording("对应单位", "Unit")
        case "removed": removed
        case "added": Wording("增加", "Added")
        default: Wording(stored, stored)
        }
    }
}
