import Enforcement
import Law

/// Words of monitoring: the queue, a listing, imports, dispatch.
enum ListingText {
    static let monitoring = Wording("网络监测", "Monitoring")
    static let listings = Wording("商品信息", "Listings")
    static let listing = Wording("商品信息", "Listing")

    // MARK: The queue

    static let queueLead = Wording("按得分从高到低排列，先判读最可疑的。", "The most suspicious stand first.")
    static let title = Wording("标题", "Title")
    static let description = Wording("描述", "Description")
    static let strongest = Wording("主要发现", "Strongest finding")
    static let seller = Wording("卖家", "Seller")
    static let platform = Wording("平台", "Platform")
    static let price = Wording("价格", "Price")
    static let captured = Wording("采集时间", "Captured")
    static let dispatchSelected = Wording("合并转为一条线索", "Make one clue of them")
    static let emptyQueue = Wording("没有待判读的商品信息", "No listing waits for a verdict")
    static let emptyQueueNext = Wording(
        "导入商品信息后，有发现的会排在这里。", "After an import, listings with findings line up here.")
    static let noQueue = Wording("没有符合条件的商品信息", "No listing fits these filters")
    static let noQueueNext = Wording(
        "清除筛选可查看全部；导入商品信息后，有发现的会排在这里。",
        "Clear the filters to see all of them; after an import, listings with findings line up here.")
    static let toImport = Wording("导入商品信息", "Import listings")
    static let toScreening = Wording("查一段文字", "Check a text")
    static let leastScore = Wording("最低得分", "Least score")
    static let anyScore = Wording("不限", "Any")
    static let markHint = Wording("商标文字、权利人或者注册号", "Words of the mark, its holder, or the number")
    static let withRight = Wording("涉及权利", "Right")
    static let inBatch = Wording("导入批次", "Import")
    static let chooseFirst = Wording("请先勾选商品信息", "Choose some listings first")

    static func shown(_ number: String) -> Wording { Wording("本页 \(number) 条", "\(number) on this page") }
    static func score(_ score: String) -> Wording { Wording("\(score) 分以上", "\(score) and more") }

    // MARK: A listing

    static let finding = Wording("发现", "Findings")
    static let noFindings = Wording("未发现登记的商标或其变体", "No registered mark was found, plain or disguised")
    static let noFindingsNext = Wording(
        "如认为涉嫌侵权，可补充证据并作出判读。", "If you think that it infringes, add evidence and give your verdict.")
    static let noFindingsButSigns = Wording(
        "文字中有其他迹象，合在一起的得分见下。", "There are other signs in the text; the score of all of them is below.")
    static let textScore = Wording("整段文字得分", "Score of the whole text")
    static let signals = Wording("其他因素", "What else was weighed")
    static let signalsLead = Wording(
        "正数使侵权更可能，负数使其更不可能（对数几率）。",
        "Above zero it makes an infringement likelier, below zero less likely (log-odds).")
    static let verdict = Wording("判读", "Verdict")
    static let verdicts = Wording("判读记录", "Verdicts")
    static let noVerdicts = Wording("尚未判读", "No verdict yet")
    static let reason = Wording("理由（选填）", "Reason (optional)")
    static let suspected = Wording("疑似侵权", "Suspected")
    static let cleared = Wording("排除", "Clear it")
    static let unsure = Wording("存疑", "Not sure")
    static let next = Wording("下一条", "Next one")
    static let dispatch = Wording("转为线索", "Make a clue of it")
    static let relatedClues = Wording("相关线索", "Clues about it")
    static let number = Wording("平台编号", "Platform's number")
    static let address = Wording("网址", "Address")
    static let category = Wording("类目", "Category")
    static let collector = Wording("采集人", "Captured by")
    static let contentHash = Wording("内容摘要", "Digest of the fields")
    static let ruleSet = Wording("规则集", "Rule set")
    static let unit = Wording("采集单位", "Unit")
    static let referencePrice = Wording("参考价", "Usual price")
    static let pictures = Wording("图片地址", "Picture addresses")
    static let holder = Wording("权利人", "Holder")
    static let registration = Wording("注册号", "Registration")
    static let endOfQueue = Wording("已判读；队列中没有下一条。", "Done; there is no next one in the queue.")
    static let judged = Wording("已记录判读。", "Verdict recorded.")
    static let proofOfFields = Wording("字段摘要（SHA-256）", "Digest of the fields (SHA-256)")

    static func total(_ score: String) -> Wording { Wording("得分 \(score)", "Score \(score)") }
    static func share(_ percent: String) -> Wording { Wording("为参考价的 \(percent)", "\(percent) of the usual price") }
    static func gave(_ status: ListingStatus) -> Wording {
        Wording("判读为\(status.label.zh)", "Verdict: \(status.label.en.lowercased())")
    }
    static func heldBy(_ holder: String, _ registration: String) -> Wording {
        Wording("权利人 \(holder) · 注册号 \(registration)", "Holder \(holder) · No. \(registration)")
    }

    // MARK: Imports

    static let imports = Wording("导入批次", "Imports")
    static let importLead = Wording(
        "每行一个 JSON 对象（NDJSON，UTF-8）。好的行入库并立即比对；有问题的行按行号列出。同一文件可重复导入，不会重复入库。",
        "One JSON object a line (NDJSON, UTF-8). Good rows are taken in and screened at once; bad ones are named by line. The same file can be sent again without doubling anything."
    )
    static let importHint = Wording(
        "id 和 title 必填；可选 description price currency category platform url seller seller_code images",
        "id and title are needed; description price currency category platform url seller seller_code images may be there"
    )
    static let file = Wording("文件", "File")
    static let batchName = Wording("批次名称", "Name of the import")
    static let batchNameHint = Wording("留空则用文件名", "The file's name, if left empty")
    static let doImport = Wording("导入", "Import")
    static let recent = Wording("最近的导入", "Recent imports")
    static let noImports = Wording("还没有导入过", "Nothing has been imported yet")
    static let noImportsNext = Wording(
        "选择一个文件，第一批商品信息就会进入队列。", "Choose a file, and the first listings line up in the queue.")
    static let accepted = Wording("新增", "Taken in")
    static let repeated = Wording("重复", "Repeated")
    static let refused = Wording("未导入", "Left out")
    static let found = Wording("有发现", "With findings")
    static let started = Wording("开始时间", "Started")
    static let finished = Wording("完成时间", "Finished")
    static let startedBy = Wording("导入人", "By")
    static let size = Wording("大小", "Size")
    static let fileDigest = Wording("文件摘要（SHA-256）", "Digest of the file (SHA-256)")
    static let problems = Wording("有问题的行", "Rows with problems")
    static let noProblems = Wording("每一行都已入库", "Every row was taken in")
    static let noProblemsNext = Wording("有发现的商品信息在监测队列中等待判读。", "Listings with findings wait in the queue.")
    static let line = Wording("行", "Line")
    static let place = Wording("位置", "Place")
    static let cause = Wording("原因", "Cause")
    static let remedy = Wording("如何改正", "How to mend it")
    static let outcome = Wording("结果", "Outcome")
    static let takenAnyway = Wording("已导入", "Taken anyway")
    static let brokenOff = Wording(
        "此批次没有结束：传输中断，或仍在进行。", "This import has not ended: it broke off, or is still running.")
    static let brokenOffNext = Wording(
        "已入库的行都在；请把同一文件再导入一次，不会重复。", "The rows taken in are all there; send the same file again, nothing is doubled.")
    static let running = Wording("未结束", "Not ended")
    static let ended = Wording("已完成", "Complete")

    static let uploaded = Wording("文件已收到，正在后台导入。", "The file is in; it is being imported in the background.")

    // MARK: Dispatch

    static let dispatchTitle = Wording("转为线索", "Make a clue")
    static let dispatchConsequence = Wording(
        "这些商品信息合并为一条线索，进入所选单位的线索队列，不再接受判读。",
        "These listings become one clue in the queue of the unit you choose, and take no further verdict.")
    static let dispatchTold = Wording("所选单位收到新线索的消息。", "The unit is told of the new clue.")
    static let toUnit = Wording("交由单位", "To the unit")
    static let clueTitle = Wording("线索标题", "Title of the clue")
    static let clueSummary = Wording("情况说明", "Summary")
    static let chosen = Wording("所选商品信息", "The listings chosen")
    static let cannotGo = Wording("不能转为线索的", "Those that cannot go")
    static let cannotGoNext = Wording("确认时不包括这些。", "They are left out when you confirm.")
    static let confirmDispatch = Wording("转为一条线索", "Make one clue")
    static let dispatched = Wording("已转为线索", "Made into a clue")
    static let openClue = Wording("打开线索", "Open the clue")
    static let goOn = Wording("继续判读", "Go on judging")
    static let noneToGo = Wording("所选商品信息都不能转为线索。", "None of the listings chosen can go into a clue.")

    static func dispatchedNumber(_ count: String, _ number: String) -> Wording {
        Wording("\(count) 条商品信息已转为 \(number)。", "\(count) listings became \(number).")
    }
    /// The clue's title as an officer would write it; always in Chinese, like every record.
    static func proposedTitle(_ marks: [String]) -> String {
        marks.isEmpty
            ? "网络监测发现的涉嫌侵权商品" : "疑似销售侵犯" + marks.map { "“\($0)”" }.joined(separator: "") + "注册商标专用权的商品"
    }
    static func proposedSummary(_ count: Int, _ sellers: [String], _ platforms: [String]) -> String {
        let who = sellers.isEmpty ? "" : "，涉及卖家：" + sellers.joined(separator: "、")
        let where_ = platforms.isEmpty ? "" : "，平台：" + platforms.joined(separator: "、")
        return "网络监测发现商品信息\(count)条\(where_)\(who)。"
    }

    // MARK: Checking a text

    static let screeningTitle = Wording("这段文字或网址像哪个商标？", "Which mark does this text or address look like?")
    static let screeningLead = Wording(
        "按现行登记的权利比对，不保存所填内容。", "Compared with the rights now in force; nothing you type is kept.")
    static let text = Wording("文字", "Text")
    static let check = Wording("比对", "Check")

    // MARK: Kinds

    /// The kind of a finding in words.
    static func kind(_ kind: String) -> Wording {
        kinds[kind] ?? Wording(kind, kind)
    }

    private static let kinds: [String: Wording] = [
        "exact": Wording("原样使用", "As registered"), "width": Wording("全角或花式字符", "Styled characters"),
        "case": Wording("大小写或重音", "Case or accents"), "traditional": Wording("繁体或异体", "Traditional characters"),
        "separator": Wording("插入符号", "Signs put in"), "homophone": Wording("同音", "Same sound"),
        "near-homophone": Wording("近音", "Nearly the same sound"), "lookalike": Wording("形近", "Like shape"),
        "split": Wording("拆字", "Split character"), "confusable": Wording("易混字符", "Look-alike letters"),
        "leet": Wording("数字符号代字母", "Signs for letters"), "pinyin": Wording("拼音", "Spelled by sound"),
        "initials": Wording("拼音首字母", "First letters of the pinyin"),
        "transposed": Wording("前后颠倒", "Changed places"), "edit": Wording("一字之差", "One character differs"),
        "mixed": Wording("音形混合", "Sound and shape mixed"), "alias": Wording("别名", "Other name"),
        "domain": Wording("仿冒网址", "Look-alike address"), "image": Wording("同一图片", "The same picture"),
    ]
}

extension ListingStatus {
    /// How the status stands.
    var tone: Tone {
        switch self {
        case .unseen: .active
        case .suspected: .soon
        case .unsure, .cleared: .quiet
        case .dispatched: .done
        }
    }
}
