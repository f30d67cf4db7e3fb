import Enforcement
import Law
import Operations
import Testing

struct UnitsFileTests {
    @Test func `rows become units`() throws {
        let units = try UnitsFile.read(
            Array("id,name,aliases,region,from,until\nu1,郑州市工商行政管理局,工商局|市工商局,郑州市,,2018-12-31\n".utf8), from: "u.csv")
        #expect(
            units == [
                UnitEntry(
                    id: "u1", name: "郑州市工商行政管理局", aliases: ["工商局", "市工商局"], region: "郑州市",
                    until: LegalDate("2018-12-31"))
            ])
    }

    @Test(arguments: [
        ("", "1"), ("id\n1", "1"), ("id,name\n1,甲,乙", "2"), ("id,name\n1,甲\n1,乙", "3"), ("id,name\n,甲", "2"),
        ("id,name,from\n1,甲,去年", "2"), ("id,name\n1,\"甲", "2"),
    ])
    func `a row that cannot be read is refused with its line`(_ text: String, _ line: String) {
        let refusal = #expect(throws: Refusal.self) { try UnitsFile.read(Array(text.utf8), from: "u.csv") }
        #expect(refusal?.facts["line"] == line)
        #expect(refusal?.message.zh.hasPrefix("u.csv:\(line)") == true)
    }
}
