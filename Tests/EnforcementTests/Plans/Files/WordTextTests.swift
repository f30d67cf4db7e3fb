import Enforcement
import Testing

struct WordTextTests {
    private let numbering = """
        <w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
        <w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl>
        </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>
        """

    private func paragraph(_ text: String, level: Int? = nil) -> String {
        let list =
            level.map { "<w:pPr><w:numPr><w:ilvl w:val=\"\($0)\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>" } ?? ""
        return "<w:p>\(list)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    @Test func `numbers that Word prints by itself stand before their paragraphs`() {
        let document =
            "<w:document><w:body>" + paragraph("方案") + paragraph("任务", level: 0) + paragraph("检查", level: 1)
            + paragraph("查处", level: 1) + paragraph("保障", level: 0) + paragraph("经费", level: 1)
            + "</w:body></w:document>"
        #expect(
            WordText.text(document: document, numbering: numbering)
                == "方案\n一、任务\n（1）检查\n（2）查处\n二、保障\n（1）经费\n")
    }

    @Test func `rows of tables are cells, deleted words and fallbacks are gone`() {
        let document =
            "<w:tbl><w:tr><w:tc>\(paragraph("1"))</w:tc><w:tc>\(paragraph("查处"))\(paragraph("侵权"))</w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>市公安局</w:t></w:r><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:r><w:tab/><w:t>&amp;甲</w:t></w:r></w:p>"
        #expect(WordText.text(document: document, numbering: nil) == "1\t查处 侵权\n市公安局 &甲\n")
    }
}
