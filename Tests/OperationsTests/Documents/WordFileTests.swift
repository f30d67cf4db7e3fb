import Enforcement
import Foundation
import TestSupport
import Testing

@testable import Operations

struct WordFileTests {
    @Test func `the file holds every word of the document, as our own reader finds it`() async throws {
        let text = try await PlanFile.text(WordFile.bytes(of: .sample))
        for words in [
            "青石县市场监督管理局", "试验文书", "青市监试〔2026〕1号", "草稿", "第一段 <当事人> & “某某”。", "第二段。", "1,024", "同意。", "陈立",
            "青石县公安局：", "1. 调查报告", "（印章）",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `the same document gives the same bytes`() throws {
        #expect(try WordFile.bytes(of: .sample) == WordFile.bytes(of: .sample))
    }

    @Test func `characters that XML cannot hold are left out`() async throws {
        let sheet = Sheet(unit: "某局", title: "甲\u{0}\u{1B}乙\u{FFFE}", number: nil, parts: [])
        #expect(try await PlanFile.text(WordFile.bytes(of: sheet)).contains("甲乙"))
    }

    @Test(.enabled(if: PythonDocx.isThere, "python-docx is not installed"))
    func `python-docx opens it and finds title, styles, tables and page`() throws {
        let found = try PythonDocx.read(WordFile.bytes(of: .sample))
        #expect(found.title == "试验文书")
        #expect(found.paragraphs.contains(["Title", "试验文书"]))
        #expect(found.paragraphs.contains(["Heading 1", "一、总体情况"]))
        #expect(found.tables == [[["单位", "单位", "件数"], ["青石县公安局", "青石县公安局", "1,024"], ["意见", "同意。", "同意。"]]])
        #expect(found.page == [210, 297])
    }
}

/// What python-docx finds in a Word file.
struct PythonDocx: Decodable {
    let title: String
    let paragraphs: [[String]]
    let tables: [[[String]]]
    let page: [Int]

    static var isThere: Bool { PythonOracle.has("docx") }

    static func read(_ bytes: [UInt8]) throws -> PythonDocx {
        try JSONDecoder().decode(PythonDocx.self, from: Data(PythonOracle.run(script, bytes: bytes).utf8))
    }

    private static let script = """
        import docx, io, json, sys
        d = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
        s = d.sections[0]
        json.dump({
            "title": d.core_properties.title,
            "paragraphs": [[p.style.name, p.text] for p in d.paragraphs],
            "tables": [[[c.paragraphs[0].text for c in r.cells] for r in t.rows] for t in d.tables],
            "page": [round(s.page_width.mm), round(s.page_height.mm)],
        }, sys.stdout)
        """
}
