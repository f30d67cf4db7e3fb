import Testing

@testable import Screening

struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
        ("\"a\nb\",c\n\nd,e\n", [["a\nb", "c"], ["d", "e"]]),
        ("a,,\n,b,\n", [["a", "", ""], ["", "b", ""]]),
        ("\"\",x\n", [["", "x"]]),
        ("a", [["a"]]), ("", []), ("\n\r\n\n", []), ("阿,迪\n", [["阿", "迪"]]),
    ])
    func `records are cut as RFC 4180 says, however the bytes arrive`(text: String, expected: [[String]]) {
        for size in [1, 2, 3, 7, 1_000] {
            #expect(Self.records(Array(text.utf8), size).map(\.fields) == expected, "chunks of \(size)")
        }
    }

    @Test(arguments: [
        ("a\nb\"c\nd", 2, RowProblem.Cause.badQuoting), ("\"a\"b\nc", 1, .badQuoting),
        ("x\n\"open\nmore", 2, .badQuoting),
    ])
    func `a record with bad quoting is named by its line`(text: String, line: Int, cause: RowProblem.Cause) {
        let problems = Self.records(Array(text.utf8), 5).compactMap(\.problem)
        #expect(problems.map(\.line) == [line])
        #expect(problems.map(\.cause) == [cause])
    }

    @Test func `lines are counted through quoted line ends of every kind`() {
        let records = Self.records(Array("a\r\n\"b\r\nb\"\r\nc\n\"d\rd\"\ne".utf8), 1)
        #expect(records.map(\.line) == [1, 2, 4, 5, 7])
    }

    @Test func `bytes of GBK are told from other damage`() {
        let gbk: [UInt8] = [0x31, 0x2C, 0xC4, 0xCD, 0xBF, 0xCB, 0x0A]  // 1,耐克 in GBK
        #expect(Self.records(gbk, 3).first?.problem?.cause == .looksLikeGB18030)
        #expect(Self.records([0x31, 0x2C, 0xE9, 0x0A], 3).first?.problem?.cause == .notUTF8)
    }

    static func records(_ bytes: [UInt8], _ size: Int) -> [CSVReader.Record] {
        var reader = CSVReader()
        var records: [CSVReader.Record] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            records += reader.feed(bytes[start..<min(start + size, bytes.count)])
        }
        return records + reader.finish()
    }
}
