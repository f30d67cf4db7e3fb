import Law

/// Words of the precision of findings and of a unit's least score.
enum PrecisionText {
    static let precision = Wording("判读准确率", "Precision")
    static let lead = Wording(
        "执法人员判读为疑似侵权的占全部判读的比例。每条商品信息按最后一次判读和最强的发现计一次，“存疑”不计。",
        "The share of findings that officers confirmed. Each listing counts once, by its last verdict and its strongest finding; “not sure” does not count."
    )
    static let period = Wording("判读月份", "Months of the verdicts")
    static let lastYear = Wording("近12个月", "Last 12 months")
    static let lastQuarter = Wording("近3个月", "Last 3 months")
    static let thisMonth = Wording("本月", "This month")
    static let judged = Wording("判读", "Verdicts")
    static let confirmed = Wording("疑似侵权", "Confirmed")
    static let dismissed = Wording("排除", "Dismissed")
    static let share = Wording("准确率", "Precision")
    static let interval = Wording("95%置信区间", "95% interval")
    static let byKind = Wording("按发现类型", "By kind of finding")
    static let byMark = Wording("按商标", "By mark")
    static let byMonth = Wording("按月份", "By month")
    static let kind = Wording("发现类型", "Kind")
    static let mark = Wording("商标", "Mark")
    static let month = Wording("月份", "Month")
    static let none = Wording("这些月份还没有判读", "No verdicts in these months yet")
    static func noneNext(_ waiting: String) -> Wording {
        Wording(
            "监测队列中有 \(waiting) 条商品信息待判读。判读后，这里按类型、商标和月份显示准确率。",
            "\(waiting) listings wait in the queue. Once they are judged, their precision stands here by kind, mark and month."
        )
    }
    static let noneToJudge = Wording(
        "监测队列中也没有待判读的商品信息。可以查看更早的月份，或等待新的商品信息导入。",
        "No listings wait in the queue either. Look at earlier months, or wait for an import.")
    static let toQueue = Wording("去判读", "Judge listings")
    static let everyMonth = Wording("查看全部月份", "All months")
    static let intervalNote = Wording(
        "区间为威尔逊得分区间：判读越少，区间越宽。", "Wilson's score interval: the fewer the verdicts, the wider.")

    static func marksShown(_ shown: String, _ all: String) -> Wording {
        Wording("显示判读最多的 \(shown) 个商标，共 \(all) 个。", "The \(shown) marks with the most verdicts, of \(all).")
    }
    static func range(_ low: String, _ high: String) -> Wording { Wording("\(low) 至 \(high)", "\(low) to \(high)") }

    // MARK: The least score

    static let threshold = Wording("本单位的最低得分", "The unit's least score")
    static let thresholdLead = Wording(
        "监测队列默认只列出不低于此得分的商品信息；其余仍可按得分筛选查看。",
        "The queue lists what stands at or above it; everything else can still be seen by asking for lower scores.")
    static let standing = Wording("现行", "In force")
    static let standard = Wording("系统默认", "as the rules have it")
    static let history = Wording("此前", "Before")
    static let effect = Wording("近90天的影响", "What it would have meant in the last 90 days")
    static let score = Wording("最低得分", "Least score")
    static let shown = Wording("列入队列", "In the queue")
    static let hidden = Wording("不列入", "Not in the queue")
    static let hiddenConfirmed = Wording("其中疑似侵权", "of these confirmed")
    static let hiddenDismissed = Wording("其中排除", "of these dismissed")
    static let perDay = Wording("每人每天", "A person a day")
    static let inForce = Wording("现行", "in force")
    static let reason = Wording("理由", "Reason")
    static let set = Wording("设定最低得分", "Set the least score")
    static let done = Wording("最低得分已设定", "The least score is set")
    static let noListings = Wording("近90天没有筛查发现", "Nothing was found in the last 90 days")
    static let noListingsNext = Wording(
        "导入商品信息后，可在此比较不同的最低得分。", "After an import, least scores can be compared here.")

    static func counted(_ listings: String, _ people: String) -> Wording {
        Wording(
            "近90天有发现的商品信息 \(listings) 条，参与判读 \(people) 人。",
            "\(listings) listings with findings in the last 90 days, judged by \(people) people.")
    }
    static func setBy(_ name: String, _ moment: String) -> Wording {
        Wording("\(name)，\(moment)", "\(name), \(moment)")
    }
}
