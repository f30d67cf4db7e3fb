import Law
import Testing

struct FineConductTests {
    @Test(arguments: [
        ("《中华人民共和国商标法》第五十七条第三项、第六十条第二款", [FineConduct.trademark]),
        ("商标法第五十七条第三项、第六十条第二款", [.trademark]),
        ("《商标法》第五十七条", []),
        ("《专利法》第六十八条；《产品质量法》第五十条", [.patent, .fakeProduct]),
        ("《商标法》第五十七条、《专利法》第六十条", []),
        ("《商标法（2026年修订）》第七十四条", [.trademark]),
        ("《反不正当竞争法》第二十三条、第二十六条", [.confusion, .secret]),
        ("《种子法》第七十五条", [.badSeed]),
        ("", []),
    ])
    func `the violation is found by the article a text cites after its act`(text: String, expected: [FineConduct]) {
        #expect(FineConduct.cited(in: text) == expected)
    }

    @Test(arguments: [
        ("50000", Int64(5_000_000)), ("50000.5", 5_000_050), ("0.01", 1), ("00", 0),
    ])
    func `yuan are read to the fen`(text: String, fen: Int64) {
        #expect(Money(yuan: text) == Money(minor: fen))
    }

    @Test(arguments: ["", ".", "1.", ".5", "1.234", "-1", "+1", "5万", "1,000", "92233720368547758.08", "1.2.3"])
    func `anything else is no amount of yuan`(text: String) {
        #expect(Money(yuan: text) == nil)
    }
}
