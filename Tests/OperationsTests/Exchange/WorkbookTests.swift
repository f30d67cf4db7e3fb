import Enforcement
import Foundation
import Law
import TestSupport
import Testing

@testable import Operations

/// Workbooks: what stands in the first sheet, as the table of a mapping reads it.
struct WorkbookTests {
    /// A workbook of the parts that matter; days are style 1 (a format of their own number) and 2 (one of somebody's own).
    private static func workbook(_ rows: String, strings: [String] = [], date1904: Bool = false) throws -> [UInt8] {
        var zip = ZipWriter()
        try zip.add(
            "xl/workbook.xml",
            Array(
                """
                <workbook xmlns:r="r"><workbookPr date1904="\(date1904 ? 1 : 0)"/><sheets>
                <sheet name="案件" sheetId="7" r:id="rId3"/><sheet name="其他" sheetId="8" r:id="rId4"/></sheets></workbook>
                """.utf8))
        try zip.add(
            "xl/_rels/workbook.xml.rels",
            Array(
                """
                <Relationships><Relationship Id="rId4" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId3" Target="worksheets/sheet9.xml"/></Relationships>
                """.utf8))
        try zip.add(
            "xl/styles.xml",
            Array(
                """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
                <numFmt numFmtId="165" formatCode="0.00&quot;yd&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
                """.utf8))
        let items = strings.map { "<si>\($0)</si>" }.joined()
        try zip.add("xl/sharedStrings.xml", Array("<sst>\(items)</sst>".utf8))
        try zip.add("xl/worksheets/sheet1.xml", Array("<worksheet><sheetData/></worksheet>".utf8))
        let sheet = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
        try zip.add("xl/worksheets/sheet9.xml", Array(sheet.utf8))
        return zip.file()
    }

    private static func texts(_ bytes: [UInt8]) throws -> [[String]] {
        try Workbook(bytes).rows.map { row in row.cells.map { $0.text(by: .iso) } }
    }

    @Test func `cells of every kind are read from the first sheet, at their places`() throws {
        let bytes = try Self.workbook(
            """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>甲 </t></r><r><t>乙</t></r></is></c></row>
            <row r="3"/><row r="5"><c r="B5"><v>62000</v></c><c r="C5"><v>0.30000000000000004</v></c><c r="D5" t="b"><v>1</v></c>
            <c r="AA5" t="str"><f>A1&amp;"x"</f><v>写出</v></c></row>
            """, strings: ["<t>丝巾 &amp; 围巾</t><rPh><t>シルク</t></rPh>"])
        let book = try Workbook(bytes)
        #expect(book.rows.map(\.line) == [2, 5])
        let rows = try Self.texts(bytes)
        #expect(rows[0] == ["丝巾 & 围巾", "", "甲 乙"])
        #expect(rows[1].prefix(4) == ["", "62000", "0.3", "true"])
        #expect(rows[1].count == 27)
        #expect(rows[1].last == "写出")
    }

    @Test(arguments: [
        (1, "46328", false, "2026-11-02"), (2, "46328.75", false, "2026-11-02"), (1, "59", false, "1900-02-28"),
        (1, "61", false, "1900-03-01"), (1, "44866", true, "2026-11-02"), (0, "46328", false, "46328"),
        (3, "46328", false, "46328"),
    ])
    func `a number shown as a day is that day, any other stays a number`(
        style: Int, number: String, is1904: Bool, expected: String
    ) throws {
        let row = "<row r=\"1\"><c r=\"A1\" s=\"\(style)\"><v>\(number)</v></c></row>"
        #expect(try Self.texts(Self.workbook(row, date1904: is1904)) == [[expected]])
    }

    @Test func `what is no workbook, or a broken one, is named and takes nothing`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping(ExchangeScene.table.replacing("\"csv\"", with: "\"xlsx\""))
        var zip = ZipWriter()
        try zip.add("word/document.xml", Array("<w/>".utf8))
        let whole = try Self.workbook("<row><c><v>1</v></c></row>")
        for bytes in [zip.file(), Array(whole.prefix(200)), [0x50, 0x4B, 0x03, 0x04]] {
            let taken = try await scene.take(bytes, by: mapping, piece: 64)
            #expect(taken.problems.map { "\($0.line) \($0.code)" } == ["1 bad-workbook"])
        }
    }

    @Test func `a mapping of a table takes its workbook and its CSV alike`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping(ExchangeScene.table.replacing("\"csv\"", with: "\"xlsx\""))
        func row(_ number: Int, _ cells: [String]) -> String {
            "<row r=\"\(number)\">"
                + cells.map { $0.hasPrefix("<") ? $0 : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
                + "</row>"
        }
        let head = ExchangeScene.head.dropLast().split(separator: ",").map(String.init)
        let first = [
            "A1", "销售假冒丝巾", "网店销售标有云锦的丝巾", "青石县锦绣商行", "92990100MA9100071Y", "人民路8号", "检查",
            "<c s=\"1\"><v>46328</v></c>", "<c><v>62000</v></c>", "丝巾", "云锦", "<c><v>120</v></c>", "<c><v>380</v></c>",
            "<c><v>99</v></c>", "账册",
        ]
        let second = ["A1"] + Array(repeating: "", count: 8) + ["围巾", "云锦", "10", "0", "50", "账册"]
        let bytes = try Self.workbook(row(1, head) + row(2, first) + row(3, second))
        let taken = try await scene.take(bytes, by: mapping, piece: 100)
        #expect(taken.counts == ExchangeCounts(added: 1), "\(taken.problems)")
        let table = try await scene.take(ExchangeScene.head + ExchangeScene.first, by: mapping)
        #expect(table.counts == ExchangeCounts(unchanged: 1), "\(table.problems)")
        #expect(try await scene.cases()[0].record.conductOn == LegalDate("2026-11-02"))
    }

    @Test(.enabled(if: PythonOracle.has("openpyxl"), "PyPI openpyxl is not installed"))
    func `a workbook that openpyxl writes is read as it was meant`() throws {
        let script = """
            import base64, datetime, io, sys, openpyxl
            book = openpyxl.Workbook()
            sheet = book.active
            sheet.append(["编号", "日期", "金额", "备注"])
            sheet.append(["A1", datetime.date(2026, 11, 2), 900.5, " 首尾空格 "])
            sheet.append(["A2", datetime.datetime(2024, 2, 29, 23, 59), 0.1 + 0.2, 'a<b>&"c"'])
            sheet.append(["A3", None, 123456789, True])
            book.create_sheet("其他").append(["不读"])
            out = io.BytesIO()
            book.save(out)
            print(base64.b64encode(out.getvalue()).decode())
            """
        let output = try PythonOracle.run(script, input: "")
        let text = output.filter { !$0.isWhitespace }
        let bytes = Array(try #require(Data(base64Encoded: text)))
        #expect(
            try Self.texts(bytes) == [
                ["编号", "日期", "金额", "备注"], ["A1", "2026-11-02", "900.5", " 首尾空格 "],
                ["A2", "2024-02-29", "0.3", "a<b>&\"c\""], ["A3", "", "123456789", "true"],
            ])
    }
}
