import Enforcement
import Law
import Operations

/// The words of clues.
enum ClueText {
    static let clues = Wording("线索", "Clues")
    static let lead = Wording("紧急的在前，同级按先后", "Urgent ones first, then the oldest")
    static let new = Wording("录入线索", "Enter a clue")
    static let entered = Wording("线索已录入", "The clue is in the queue")

    // MARK: The queue

    static let stillOpen = Wording("未办结", "Open")
    static let ended = Wording("已结束", "Ended")
    static let mine = Wording("我承办的", "Mine")
    static let title = Wording("线索", "What it is about")
    static let source = Wording("来源", "Source")
    static let priority = Wording("优先级", "Priority")
    static let none = Wording("没有符合条件的线索", "No clue matches")
    static let noneNext = Wording(
        "网络监测判读为疑似后转来的线索会出现在这里，也可以直接录入", "Clues made of suspected listings appear here; one can also be entered")
    static let emptyQueue = Wording("队列已清空", "The queue is empty")
    static let emptyQueueNext = Wording("新线索到达后会出现在这里", "New clues will appear here as they come in")

    /// How many clues a page shows of how many.
    static func shown(_ count: Int, of all: String) -> Wording {
        Wording("本页 \(count) 条，共 \(all) 条", "\(count) of \(all) \(all == "1" ? "clue" : "clues") on this page")
    }

    // MARK: The file

    static let summary = Wording("涉嫌情况", "What is suspected")
    static let amount = Wording("货值估算", "Estimated value")
    static let received = Wording("发现或收到", "Found or received")
    static let sender = Wording("转来单位", "Dispatched by")
    static let subject = Wording("涉嫌主体", "Subject")
    static let closure = Wording("办结事由", "Ground for closing")
    static let report = Wording("核查结果", "Report on the check")
    static let reportedBy = Wording("核查人", "Checked by")
    static let listings = Wording("商品信息", "Listings")
    static let listing = Wording("标题", "Title")
    static let noPrice = Wording("未标价", "no price")
    static let finding = Wording("最强命中", "Strongest finding")
    static let noFinding = Wording("未命中", "No finding")
    static let noListings = Wording("没有关联的商品信息", "No listing is linked")
    static let noListingsNext = Wording("人工录入的线索以涉嫌情况为准", "A clue that was entered by hand stands on what is suspected")
    static let rights = Wording("涉及权利", "Rights concerned")
    static let mark = Wording("标识", "Mark")
    static let holder = Wording("权利人", "Holder")
    static let registration = Wording("注册号", "Registration")
    static let nobody = Wording("尚未分派", "Nobody yet")
    static let leads = Wording("主办", "lead")
    static let certificate = Wording("执法证", "Certificate")
    static let certificateInvalid = Wording("证件当日无效", "certificate not valid today")
    static let duplicates = Wording("疑似重复", "Likely duplicates")
    static let mergeIntoThat = Wording("并入该线索", "Merge into it")
    static let mergedHere = Wording("并入本线索", "Merged into this one")
    static let mergedInto = Wording("已并入", "Goes on in")
    static let caseFile = Wording("后续案件", "Goes on as the case")

    static let noClocks = Wording("没有时限在计", "No clock is running")

    // MARK: Acts

    /// What is said after an act.
    static func done(_ act: Wording) -> Wording { Wording("已办理：\(act.zh)", "Done: \(act.en)") }

    // MARK: Entry by hand

    static let unit = Wording("办理单位", "Unit that works on it")
    static let amountInYuan = Wording("货值估算（元）", "Estimated value (yuan)")
    static let receivedHint = Wording(
        "核查期限从这一天起算；不填为今天", "The period of the check counts from this day; today where left out")
    static let subjectCode = Wording("涉嫌主体代码", "Code of the subject")
    static let subjectCodeHint = Wording(
        "统一社会信用代码或身份证号，须已在主体库登记", "Credit code or identity number, as registered among the subjects")
    static let noSuchSubject = Wording(
        "主体库没有此代码，请先登记或留空", "No subject has this code; register it first, or leave this out")

    // MARK: Several at once

    static let selected = Wording("批量办理", "Several at once")
    static let nothingSelected = Wording("没有选中线索", "No clue is selected")
    static let nothingSelectedNext = Wording("请在队列中勾选线索后再办理", "Tick clues in the queue first")
    static let canBeDone = Wording("可以办理", "Will be done")
    static let result = Wording("结果", "Result")
    static let backToQueue = Wording("返回队列", "Back to the queue")
    static let oneUnitOnly = Wording(
        "所选线索属于不同单位，请按单位分别办理", "The clues are of several units: take those of one unit at a time")
    static let target = Wording("保留哪一条", "Which one goes on")

    /// What the page before says of the chosen ones.
    static func willBeDone(_ able: Int, of all: Int) -> Wording {
        Wording("已选 \(all) 条，其中 \(able) 条可以办理", "\(all) chosen, \(able) of them can be done")
    }

    /// What the page after says.
    static func haveBeenDone(_ done: Int, of all: Int) -> Wording {
        Wording("已办理 \(done) 条，共 \(all) 条", "\(done) of \(all) done")
    }
}
