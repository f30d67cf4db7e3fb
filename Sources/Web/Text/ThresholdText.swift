import Law

/// The words of thresholds.
enum ThresholdText {
    static let title = Wording("刑事追诉标准测算", "Thresholds of crimes")
    static let lead = Wording(
        "填写已查明的事实，逐条列明适用的规定、计算过程和尚缺的事实；未填写的按未知处理，没有的请填0。结果不替代法律判断。",
        "Enter the facts known: the answer lists the rules, the arithmetic and what is missing. Leave out what is not known, enter 0 for none. It does not replace a lawyer."
    )
    static let crime = Wording("拟认定的罪名", "The crime the conduct may be")
    static let chooseCrime = Wording("选择罪名", "Choose the crime")
    static let assess = Wording("测算", "Read the law")
    static let result = Wording("测算结果", "What the law says")
    static let conduct = Wording("当事人和行为", "Party and conduct")
    static let suspect = Wording("当事人", "Party")
    static let person = Wording("个人", "a person")
    static let unit = Wording("单位", "a unit")
    static let product = Wording("物品种类", "Kind of goods")
    static let from = Wording("行为开始日期", "First day of the conduct")
    static let to = Wording("行为终了日期", "Last day of the conduct")
    static let on = Wording("处理日期", "Day on which the case is looked at")
    static let figures = Wording("数额和数量", "Amounts and numbers")
    static let circumstances = Wording("情节", "Circumstances")
    static let marks = Wording("涉及的注册商标", "Marks concerned")
    static let oneMark = Wording("一种", "one")
    static let severalMarks = Wording("两种以上，权利人不同", "two or more, of different holders")
    static let marksOfOne = Wording("两种以上，权利人相同", "two or more, of one holder")
    static let patents = Wording("涉及他人专利的项数", "Patents of others")
    static let sanction = Wording("此前受过的处罚", "Earlier sanctions")
    static let noSanction = Wording("没有", "none")
    static let penalised = Wording("受过行政处罚", "an administrative penalty")
    static let convicted = Wording("受过刑事处罚", "a conviction")
    static let sanctionOn = Wording("处罚生效日期", "In effect since")
    static let sanctionHint = Wording("最近一次，同类违法犯罪", "The last one, for conduct of the kind")
    static func sanctionIn(_ field: ProtectedField) -> Wording {
        Wording("此前受过的处罚（\(field.label.zh)）", "Earlier sanctions (\(field.label.en))")
    }
    static let sanctionOnFile = Wording(
        "本系统内已有的处罚自动计入，此处填写其他处罚", "Penalties on record here count by themselves: enter others")
    static let marksHint = Wording(
        "每行一个：商标，权利人；已登记物品上的商标自动计入", "One to a line: mark, holder. Marks of recorded goods count by themselves")
    static let goodsOnFile = Wording(
        "已登记涉案物品，数量、价格和由此得出的金额从物品明细计算，不重复填写。",
        "Goods are on file: numbers, prices and the sums that follow come from their lines.")
    static let noGoodsOnFile = Wording(
        "尚未登记涉案物品；登记后由物品明细计算的金额以明细为准。", "No goods are on file yet: once they are, the sums follow from their lines.")
    static let setDown = Wording("追诉标准所需事实", "Facts for the thresholds")
    static let setDownLead = Wording(
        "填写已查明的事实；未填写的按未知处理，没有的请填0。物品、涉案金额和本系统内的处罚记录从案件中取得。",
        "Enter the facts found: leave out what is not known, enter 0 for none. Goods, amount and penalties come from the file."
    )
    static let crimes = Wording("拟对照的罪名", "The crimes to compare with")
    static let changeCrimes = Wording("按所选罪名列出问题", "Ask for these crimes")
    static let changeCrimesLead = Wording(
        "改选罪名后重新列出问题，未保存的填写内容不保留。", "The questions are listed afresh: what is not saved is lost.")
    static let setDownAct = Wording("填写事实", "Set down facts")
    static let noCrime = Wording("请至少选择一个罪名。", "Choose one crime at least.")
    static let versions = Wording("历次填写", "Earlier versions")
    static func revision(_ number: Int) -> Wording { Wording("第\(number)版", "Version \(number)") }
    static let reason = Wording("理由", "Reason")
    static let reasonHint = Wording(
        "调查终结后修改的必填；原填写内容予以保留", "Needed once the investigation is over; what stood before is kept")
    static let cost = Wording("成本", "Cost")
    static let fees = Wording("费用收入", "Fees taken")
    static let earlier = Wording("此前尚未处理的行为", "Acts before it")
    static let yes = Wording("是", "yes")
    static let no = Wording("否", "no")
    static let suspicion = Wording("合理嫌疑的理由", "Why there is reasonable suspicion")
    static let suspicionHint = Wording("仅限知识产权；不主张的不填", "Intellectual property only; leave empty unless claimed")
    static let made = Wording("自行制造", "made")
    static let sold = Wording("购进后销售", "bought in and sold")
    static let unsold = Wording("购进后未销售", "bought in and not sold")
    static let number = Wording("请填写不小于0的整数。", "Enter a whole number, not negative.")
    static let order = Wording("开始日期不能晚于终了日期。", "The first day cannot lie after the last.")

    static let governs = Wording("适用的规定", "The law that governs")
    static let why = Wording("依据和计算", "Rules and arithmetic")
    static let otherLaw = Wording("其他时期的规定", "The law of other days")
    static let missing = Wording("尚缺事实", "Facts missing")
    static let tier = Wording("档次", "Range")
    static let couldRaise = Wording("查明后可能改变档次的事实", "Facts that could raise the range")
    static let reasonableSuspicion = Wording("合理嫌疑", "Reasonable suspicion")
    static let noRule = Wording("尚无规则入库", "No rule on file")
    static let allTests = Wording("全部标准逐条对照", "Every line of the law, one by one")
    static let test = Wording("标准", "Line")
    static let outcome = Wording("结论", "Answer")
    static let percent = Wording("比例", "Share")
    static let source = Wording("依据", "Rule")
    static let panel = Wording("追诉标准对照", "Thresholds")
    static let panelLead = Wording(
        "按本案已登记的金额、物品、日期和填写的事实自动测算", "Read from the amounts, goods, days and facts on this file")
    static func untoldTests(_ count: Int) -> Wording {
        Wording("按现有事实尚不能判断的标准 \(count) 条", "Lines that cannot be told on the facts known: \(count)")
    }
    static let untold = Wording(
        "案由和案情没有写明违法行为的种类，未作对照", "The file does not say what kind of violation it is: nothing was compared")
    static let untoldNext = Wording(
        "请登记涉案物品及其商标，或者在案情中写明（如假冒注册商标、侵犯著作权、以不合格冒充合格）。",
        "Record the goods and their marks, or say in the facts what was done.")
    static let openForm = Wording("补充事实测算", "Try further facts")
}
