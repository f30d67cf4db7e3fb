import Enforcement
import Testing

/// Tables whose cells take the room of several, in web pages, Word documents and words.
struct MergedCellTests {
    private static let heads = ["序号", "工作任务", "牵头单位", "责任单位"]

    private func units(_ plan: PlanDocument) -> [[String]] {
        plan.measures.map { $0.clauses.map { $0.units.map(\.name).joined(separator: "+") } }
    }

    @Test func `a unit's cell over several rows of a web page answers for each of them`() throws {
        let page = """
            <table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>责任单位</th></tr>
            <tr><td colspan="4">一、强化重点治理</td></tr>
            <tr><td>1</td><td>查处一批典型案件。</td><td rowspan="2">市公安局</td><td>市商务局</td></tr>
            <tr><td>2</td><td>规范市场秩序。</td><td>清江海关</td></tr>
            <tr><td rowspan="2">3</td><td>加强宣传。</td><td>市委宣传部</td><td rowspan=2>市司法局</td></tr>
            <tr><td>开展培训。</td><td>市教育局</td></tr></table>
            """
        let text = try HTMLText.text(Array(page.utf8))
        #expect(text.split(separator: "\n").count == 6)
        let plan = PlanDocument.parse(text: text)
        #expect(plan.measures.map(\.number) == ["1", "2", "3"])
        #expect(units(plan) == [["市公安局+市商务局"], ["市公安局+清江海关"], ["市委宣传部+市司法局", "市教育局+市司法局"]])
        #expect(plan.measures.map(\.section) == ["一、强化重点治理", "一、强化重点治理", "一、强化重点治理"])
    }

    @Test func `a Word table with joined cells reads the same`() {
        func cell(_ text: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
        }
        func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }
        let begins = "<w:vMerge w:val=\"restart\"/>"
        let document =
            "<w:tbl>" + row(Self.heads.map { cell($0) }.joined())
            + row(cell("二、夯实基础", "<w:gridSpan w:val=\"4\"/>"))
            + row(cell("1"), cell("查处一批典型案件。"), cell("市公安局", begins), cell("市商务局"))
            + row(cell("2"), cell("规范市场秩序。"), cell("", "<w:vMerge/>"), cell("清江海关"))
            + row(cell("3"), cell("加强宣传。"), cell("市司法局、市教育局", "<w:gridSpan w:val=\"2\"/>")) + "</w:tbl>"
        let plan = PlanDocument.parse(text: WordText.text(document: document, numbering: nil))
        #expect(units(plan) == [["市公安局+市商务局"], ["市公安局+清江海关"], ["市司法局+市教育局"]])
        #expect(plan.measures[2].clauses[0].lead.map(\.name) == ["市司法局", "市教育局"])
        #expect(plan.measures.map(\.section) == ["二、夯实基础", "二、夯实基础", "二、夯实基础"])
    }

    @Test(arguments: ["同上", "〃", "同前"]) func `who writes as above means the cell above`(_ words: String) {
        let rows = [Self.heads, ["1", "查处一批典型案件。", "市公安局", "市商务局、清江海关"], ["2", "规范市场秩序。", words, words]]
        let text = rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        #expect(units(PlanDocument.parse(text: text)) == [["市公安局+市商务局+清江海关"], ["市公安局+市商务局+清江海关"]])
    }

    @Test(arguments: [
        "<table><tr><td rowspan=99999999 colspan=99999999>1</td></tr><tr><td>2</td></tr></table>",
        "<tr><td rowspan=3><table><tr><td rowspan=2>x</table><tr><td>", "<td colspan=-1>x<td rowspan=a>y</tr></tr>",
    ])
    func `broken tables are read as far as they go`(_ page: String) {
        _ = try? HTMLText.text(Array(page.utf8))
    }
}
