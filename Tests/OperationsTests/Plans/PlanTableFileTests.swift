import Enforcement
import Foundation
import Operations
import TestSupport
import Testing

/// Plans as tables in PDFs that WeasyPrint sets and pdftotext reads: neither knows our code.
@Suite(
    .enabled(
        if: PDFPrinter.isInstalled && RunAlone.isOn
            && FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"),
        "runs by itself (make unit), where weasyprint and pdftotext are installed"))
struct PlanTableFileTests {
    private static let rows: [(task: String, lead: String, others: String, time: String)] = [
        ("开展药品网络销售专项整治，查处一批典型案件，检查结果向社会公布。", "市市场监管局", "市公安局、市卫生健康委、市邮政管理局", "2024年12月底前"),
        (
            "推进行政执法与刑事司法衔接，坚决克服有案不移、以罚代刑现象，建立健全联席会议、案情通报制度。", "市检察院、市公安局",
            "市市场监管局、市农业农村局、市文化广电和旅游局、清江海关、市烟草专卖局", "持续推进"
        ),
        ("加强宣传。", "市委宣传部", "市司法局", "2024年9月底前"),
    ]

    /// How a table is set: the alignment of its cells, its padding, its rules.
    @Test(arguments: [("middle", "0 5pt", "1px solid"), ("top", "4pt 5pt", "1px solid"), ("top", "2pt 4pt", "none")])
    func `every row comes back from a PDF of several pages`(_ align: String, _ padding: String, _ rule: String)
        async throws
    {
        let count = 24
        let body = (0..<count).map { place -> String in
            let row = Self.rows[place % Self.rows.count]
            return "<tr>"
                + [String(place + 1), row.task, row.lead, row.others, row.time].map { "<td>\($0)</td>" }.joined()
                + "</tr>"
        }.joined()
        let heads = ["序号", "工作任务", "牵头单位", "责任单位", "完成时限"].map { "<th>\($0)</th>" }.joined()
        let page = """
            <meta charset="utf-8"><style>@page { size: A4; margin: 25mm; @bottom-center { content: "— " counter(page) " —" } }
            body { font: 12pt "Noto Serif CJK SC" } table { border-collapse: collapse; width: 100% }
            td, th { border: \(rule); padding: \(padding); vertical-align: \(align) } td:first-child { width: 8% }
            td:nth-child(3) { width: 20% } td:nth-child(4) { width: 25% } td:nth-child(5) { width: 14% }</style>
            <h2>清江市2024年打击侵权假冒工作任务分工表</h2><p>清政发〔2024〕8号</p>
            <table><thead><tr>\(heads)</tr></thead>\(body)</table><p>清江市人民政府</p><p>2024年3月15日</p>
            """
        let plan = PlanDocument.parse(text: try await PlanFile.text(try await PDFPrinter().pdf(of: page)))
        #expect(plan.measures.map(\.number) == (1...count).map { String($0) })
        for (place, measure) in plan.measures.enumerated() {
            let row = Self.rows[place % Self.rows.count]
            let clause = try #require(measure.clauses.first)
            #expect(measure.text == row.task && measure.clauses.count == 1)
            #expect(clause.lead.map(\.name).joined(separator: "、") == row.lead)
            #expect(clause.responsible.map(\.name).joined(separator: "、") == row.others)
            #expect(clause.deadline?.text == row.time)
        }
        #expect(plan.documentNumber == "清政发〔2024〕8号" && plan.issuer == "清江市人民政府")
    }
}
