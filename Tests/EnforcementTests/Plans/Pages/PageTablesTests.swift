import Enforcement
import Law
import TestSupport
import Testing

/// Tables of printed pages, of which only the places of the words are known, against what was printed.
struct PageTablesTests {
    /// The ways in which the same table is printed.
    private static let ways: [(name: String, table: PrintedTable)] = [
        ("plain", PrintedTable()),
        ("no space between rows", PrintedTable(padding: 0)),
        ("middle", PrintedTable(alignment: .middle)),
        ("middle, no space between rows", PrintedTable(alignment: .middle, padding: 0)),
        ("lines far apart", PrintedTable(padding: 0.1, leading: 1.5)),
        ("heads once", PrintedTable(repeatsHeads: false)),
        ("heads once, no space, middle", PrintedTable(alignment: .middle, padding: 0, repeatsHeads: false)),
        ("rows split by pages", PrintedTable(splitsRows: true)),
        ("rows split by pages, heads once", PrintedTable(repeatsHeads: false, splitsRows: true)),
        ("rows split, no space", PrintedTable(padding: 0, splitsRows: true)),
        ("heads in two lines", PrintedTable(breaksHeads: true)),
        ("narrow", PrintedTable(widths: [3, 9, 6, 7, 6], alignment: .middle)),
        ("running head", PrintedTable(padding: 0, repeatsHeads: false, runningHead: "清江政务文件汇编")),
    ]

    private func read(_ table: PrintedTable, _ rows: [[String]]) -> PlanDocument {
        let printed = table.printed(rows)
        let pages = printed.components("<page ") - 1
        let plain = Array(repeating: "\n", count: max(1, pages)).joined(separator: "\u{0C}")
        return PlanDocument.parse(text: PageTables.text(plain: plain, printed: printed))
    }

    /// Rows from an invented plan, and what is to be found in them.
    private func rows(_ seed: UInt64) -> (cells: [[String]], sketch: PlanSketch) {
        let sketch = PlanSketch(.table, seed: seed)
        let cells = sketch.measures.map { measure in
            let clause = measure.clauses[0]
            return [
                measure.number, clause.text, clause.lead.joined(separator: "、"), clause.others.joined(separator: "、"),
                "2024年12月底前",
            ]
        }
        return (cells, sketch)
    }

    @Test(arguments: ways.indices) func `every measure and every unit comes back, however the table is printed`(
        _ way: Int
    ) {
        var score = PlanScore()
        for seed in 1...UInt64(20) {
            let (cells, sketch) = rows(seed)
            let plan = read(PageTablesTests.ways[way].table, cells)
            score += PlanScore(plan, against: sketch.expected)
        }
        #expect(score.measures.f1 >= 0.99 && score.units.f1 >= 0.98, "\(PageTablesTests.ways[way].name): \(score)")
    }

    @Test func `a table without numbers is read by the space between its rows`() {
        let table = PrintedTable(heads: ["工作任务", "责任单位", "完成时限"], widths: [16, 10, 8])
        let plan = read(
            table,
            [
                ["开展农资打假专项治理行动，重点检查种子、农药、化肥等产品。", "市农业农村局、市公安局", "2024年6月底前"],
                ["落实有奖举报制度。", "市市场监管局", "持续推进"],
            ])
        #expect(plan.measures.map(\.text) == ["开展农资打假专项治理行动，重点检查种子、农药、化肥等产品。", "落实有奖举报制度。"])
        #expect(plan.measures.map { $0.clauses[0].units.map(\.name) } == [["市农业农村局", "市公安局"], ["市市场监管局"]])
        #expect(plan.measures.map { $0.clauses[0].deadline?.text } == ["2024年6月底前", "持续推进"])
    }

    @Test func `units on lines of their own stay apart, and a line that is full goes on`() {
        let plan = read(
            PrintedTable(),
            [
                ["1", "加强宣传。", "市委宣传部", "市司法局|市教育局|清江海关", "持续推进"],
                ["2", "公开食材来源。", "市教育局", "市文化广电和旅游局、市住房和城乡建设局", "持续推进"],
            ])
        #expect(
            plan.measures.map { $0.clauses[0].responsible.map(\.name) }
                == [["市司法局", "市教育局", "清江海关"], ["市文化广电和旅游局", "市住房和城乡建设局"]])
    }

    @Test func `headings between the rows are the sections of the rows below them`() {
        let plan = read(
            PrintedTable(),
            [
                ["一、强化重点治理"], ["1", "查处一批典型案件。", "市公安局", "市商务局", "持续推进"],
                ["二、夯实基础"], ["2", "加强基层执法人员培训，统一执法标准和程序。", "市司法局", "市商务局", "持续推进"],
            ])
        #expect(plan.measures.map(\.section) == ["一、强化重点治理", "二、夯实基础"])
        #expect(plan.measures.map(\.number) == ["1", "2"])
    }

    @Test func `what stands above and below a table stays text`() {
        let plan = read(PrintedTable(), [["1", "查处一批典型案件。", "市公安局", "市商务局", "持续推进"]])
        #expect(plan.title == "清江市2024年打击侵权假冒工作任务分工表")
        #expect(plan.documentNumber == "清政发〔2024〕8号")
        #expect(plan.issuer == "清江市人民政府")
        #expect(plan.date?.description == "2024-03-15")
    }

    @Test func `pages without a table stay as they came`() {
        let printed = PrintedTable(heads: ["序号", "姓名", "电话"], widths: [4, 8, 8]).printed([["1", "李梅", "无"]])
        #expect(PageTables.text(plain: "原文\n", printed: printed) == "原文\n")
        #expect(PageTables.text(plain: "一\u{0C}二", printed: "no pages at all") == "一\u{0C}二")
    }

    @Test(arguments: 1...20) func `words anywhere on a page give an answer`(_ seed: Int) {
        var random = TestRandom(seed: UInt64(seed))
        let texts = ["序号", "工作任务", "责任单位", "牵头单位", "1", "2", "市公安局", "一、工作", "", "（", "加强检查。", "同上", "〃"]
        var words = ""
        for _ in 0..<Int.random(in: 0...80, using: &random) {
            let (x, y) = (Int.random(in: -50...600, using: &random), Int.random(in: -50...900, using: &random))
            let text = texts[Int.random(in: 0..<texts.count, using: &random)]
            words += "<word xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(x + 40)\" yMax=\"\(y + 12)\">\(text)</word>"
        }
        let text = PageTables.text(plain: "x", printed: "<page height=\"842\">\(words)</page>")
        _ = PlanDocument.parse(text: text)
        #expect(!text.isEmpty)
    }
}

extension String {
    /// How often a word divides the text, and one.
    fileprivate func components(_ word: String) -> Int {
        split(separator: word, omittingEmptySubsequences: false).count
    }
}
