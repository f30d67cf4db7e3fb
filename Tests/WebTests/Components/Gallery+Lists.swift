import Operations
import Law

@testable import Web

extension Gallery {
    // MARK: Lists

    var table: DataTable {
        func row(
            _ id: String, _ subject: String, _ score: Int, _ state: StateBadge, _ hours: Int, _ light: ClockCard.Light
        )
            -> DataTable.Row
        {
            DataTable.Row(
                id: id, path: Path("clues", id),
                cells: [
                    "\(id)", "\(subject)", "\(score)", context.show(state),
                    clock("", hours: hours, light: light).cell(in: context),
                ])
        }
        return DataTable(
            caption: say("线索队列", "Clue queue"),
            columns: [
                .init(say("编号", "Number"), sortKey: "number"), .init(say("内容", "Subject")),
                .init(say("得分", "Score"), sortKey: "score", isNumber: true), .init(say("状态", "State")),
                .init(say("时限", "Clock"), sortKey: "due"),
            ],
            rows: [
                row(
                    "XS-2026-01187", say("直播间“阿迪哒斯”跑鞋 9.9 元包邮", "Live stream, “阿迪哒斯” running shoes at ¥9.90"), 96,
                    states[0], 8, .yellow),
                row(
                    "XS-2026-01186", say("“青禾”牌除草剂无登记证号", "“Qinghe” herbicide without registration number"), 81,
                    states[1], 60, .green),
                row(
                    "XS-2026-01180", say("举报：某超市销售假冒白酒", "Report: supermarket selling counterfeit spirits"), 74,
                    states[3], -50, .red),
                row("XS-2026-01175", say("仓库囤积无标识化妆品", "Warehouse of unlabelled cosmetics"), 58, states[2], 31, .green),
            ],
            sort: "-due",
            selection: DataTable.Selection(
                path: Path("clues", "selection"),
                acts: [.init("assign", say("分派", "Assign")), .init("merge", say("合并重复", "Merge duplicates"))]),
            emptyState: EmptyState(
                say("没有符合条件的线索", "No clue matches"),
                next: say("放宽筛选条件，或等待下一次监测导入（每日 06:00）。", "Widen the filters, or wait for the next feed at 06:00.")))
    }

    var emptyTable: DataTable {
        DataTable(caption: table.caption, columns: table.columns, rows: [], emptyState: table.emptyState)
    }

    var filters: FilterBar {
        let base = Path("clues")
        return FilterBar(
            path: base, search: say("跑鞋", "shoes"),
            fields: [
                FormField(
                    "unit", say("单位", "Unit"),
                    .select("2", [.init("1", say("省局", "Province")), .init("2", say("澄江市局", "Chengjiang"))])),
                FormField("from", say("起始日期", "From"), .date("2026-11-01")),
            ],
            kept: [.init("sort", "-due")],
            chips: [
                .init(say("全部", "All"), base, isOn: false, count: 1_284),
                .init(say("待分流", "To triage"), base.with(query: [("state", "new")]), isOn: true, count: 128),
                .init(say("我的", "Mine"), base.with(query: [("mine", "1")]), isOn: false, count: 9),
                .init(say("逾期", "Overdue"), base.with(query: [("late", "1")]), isOn: false, count: 1),
            ])
    }

    var pager: Pager {
        Pager(
            summary: context.say(CommonText.shown("1–50", of: context.language.count(1_284))),
            previous: nil, next: Path("clues").with(query: [("after", "eyJ")]))
    }

    // MARK: Findings

    var findingView: FindingView {
        let title = "正品阿迪哒斯跑鞋 男款 adid\u{200B}as 三叶草 官方旗舰店发货"
        let description = "专柜同款，支持验货。"
        func span(_ part: String, _ number: Int, in text: String) -> MarkedText.Span? {
            guard let range = text.firstRange(of: part) else { return nil }
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            return MarkedText.Span(number: number, start: start, end: start + part.utf8.count)
        }
        let spans = [span("阿迪哒斯", 1, in: title), span("adid\u{200B}as", 2, in: title)].compactMap { $0 }
        func verdicts(_ number: Int) -> [ActButton] {
            let path = Path("findings", "\(number)", "verdict")
            return [
                ActButton(context.say(CommonText.yes), .post(path, fields: [.init("verdict", "yes")]), key: "y"),
                ActButton(context.say(CommonText.no), .post(path, fields: [.init("verdict", "no")]), key: "n"),
                ActButton(context.say(CommonText.notSure), .post(path, fields: [.init("verdict", "unsure")]), key: "u"),
            ]
        }
        return FindingView(
            passages: [
                .init(say("标题", "Title"), MarkedText(title, spans: spans)),
                .init(say("描述", "Description"), MarkedText(description, spans: [])),
            ],
            cards: [
                FindingCard(
                    number: 1, mark: "阿迪达斯", path: Path("rights", "7"), kind: say("同音：哒 ≈ 达", "Homophone: 哒 ≈ 达"),
                    score: 96,
                    reason: say(
                        "四字中三字相同，第三字读音相同。", "Three of four characters are the same, the third sounds the same."),
                    signals: [
                        say("标价 39 元，为该品牌常见价格的 6%", "Priced at ¥39, 6% of the brand's usual price"),
                        say("卖家不在授权名单", "Seller is not on the list of authorised sellers"),
                    ],
                    verdicts: verdicts(1)),
                FindingCard(
                    number: 2, mark: "adidas", path: Path("rights", "7"),
                    kind: say("插入分隔：零宽字符 U+200B", "Inserted separator: zero-width U+200B"), score: 88,
                    reason: say("去除不可见字符后与商标完全相同。", "Identical to the mark once the invisible character is removed."),
                    verdict: StateBadge(say("是 · 沈知微", "Yes · 沈知微"), .done)),
            ])
    }

    // MARK: Evidence and documents

    var evidence: EvidenceList {
        let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        return EvidenceList([
            .init(
                title: say("商品页截图", "Screenshot of the listing"), path: Path("evidence", "1"),
                thumbnail: Path("evidence", "1", "thumbnail"), kind: say("截图", "Screenshot"),
                details: say("1.4 MB · 11月21日 16:40 · 沈知微", "1.4 MB · 21 Nov, 16:40 · 沈知微"), digest: digest),
            .init(
                title: say("权利人鉴定意见", "Opinion of the right holder"), path: Path("evidence", "2"), thumbnail: nil,
                kind: say("鉴定意见", "Opinion"),
                details: say("380.0 kB · 11月20日 10:02 · 陆行舟", "380.0 kB · 20 Nov, 10:02 · 陆行舟"),
                digest: digest),
        ])
    }

    var documents: DocumentList {
        DocumentList([
            DocumentLink(
                say("立案审批表", "Filing approval form"), Path("documents", "1"), number: "澄市监立〔2026〕44号",
                state: StateBadge(say("已签发", "Issued"), .done), issued: LegalDate(dayNumber: 20_773)),
            DocumentLink(
                say("涉嫌犯罪案件移送书", "Letter of transfer"), Path("documents", "2"),
                state: StateBadge(say("草稿", "Draft"))),
        ])
    }

    // MARK: Notices and figures

    var notices: [Notice] {
        [
            Notice(.done, say("线索已受理，由沈知微办理。", "The clue is accepted; 沈知微 works on it.")),
            Notice(
                .grave, say("不能移送：尚无负责人的批准。", "The transfer cannot go out: the head has not approved it."),
                detail: say("请先提请负责人在三日内决定。", "Ask the head first, who decides within three days."),
                source: Gallery.order310),
            Notice(.soon, say("您的执法证将于 2026年12月31日到期。", "Your certificate expires on 31 Dec 2026.")),
            Notice(.active, say("商品信息正在筛查。", "The listings are being screened.")),
            Notice(.quiet, say("此案由另一人同时打开。", "Somebody else has this case open.")),
        ]
    }

    var figures: KeyFigures {
        KeyFigures([
            .init(say("逾期", "Overdue"), "1", path: Path("cases").with(query: [("late", "1")]), tone: .grave),
            .init(say("今日到期", "Due today"), "2", path: .root, tone: .soon),
            .init(say("在办案件", "Open cases"), "14", path: Path("cases")),
            .init(say("本月移送", "Transferred this month"), "3"),
        ])
    }

    var barChart: BarChart {
        BarChart(
            finding: say("同音替换是最常见的伪装手法", "Homophones are the commonest disguise"),
            unit: say("条，2026年1–11月", "findings, January to November 2026"),
            rows: [
                .init(say("同音", "Homophone"), 812, text: "812", path: Path("findings")),
                .init(say("形近", "Look-alike"), 430, text: "430"),
                .init(say("插入分隔", "Separator"), 118, text: "118", tone: .soon),
                .init(say("繁简", "Traditional form"), 0, text: "0"),
            ])
    }

    var sparkline: Sparkline {
        let values = [62, 70, 66, 81, 90, 84, 101, 97, 120, 131, 128]
        return Sparkline(
            title: say("每月新线索", "New clues a month"), latest: "128",
            finding: say("自 1 月以来翻了一番", "Twice as many as in January"),
            points: values.enumerated().map { .init(say("\($0 + 1)月", "\($0 + 1)"), $1) })
    }

    var progress: ProgressLine {
        ProgressLine(
            title: say("正在导入商品信息", "Importing listings"), done: 1_240, total: 3_000,
            note: say("离开本页后导入会继续，完成时在“今日”提示。", "It goes on when you leave; Today tells you when it is done."))
    }
}
