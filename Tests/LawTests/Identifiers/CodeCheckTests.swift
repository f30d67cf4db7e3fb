import Law
import Testing

struct CodeCheckTests {
    @Test func `the answer of the command has exactly its keys`() throws {
        #expect(
            try JSONText.of(CodeCheck.check("914403001922038217"))
                == #"{"code":"914403001922038217","notes":[],"problems":["check-character: the last character should be 6"],"valid":false}"#
        )
        #expect(
            try JSONText.of(CodeCheck.check("91110108551385082q"))
                == #"{"code":"91110108551385082q","notes":["form: read as 91110108551385082Q"],"problems":[],"valid":true}"#
        )
    }

    @Test(arguments: [
        ("110105", CodeCheck.Kind.region, true), ("11010A", .region, false), ("999999", .region, true),
        ("192203821", .organisation, true), ("19220382-1", .organisation, true), ("192203822", .organisation, false),
        ("71526726X", .organisation, true), ("914403001922038216", .credit, true),
        ("11010519491231002X", .resident, true),
        ("110105********002X", .resident, false), ("110105491231002", .resident, false),
    ])
    func `the kind is told by length and shape`(text: String, kind: CodeCheck.Kind, valid: Bool) {
        let check = CodeCheck.check(text)
        #expect(check.kind == kind)
        #expect(check.isValid == valid, "\(check.problems)")
    }

    @Test(arguments: ["", " ", "12", "9144030019220382161", "中文统一代码", "🏷🏷🏷🏷🏷🏷"])
    func `text without a code's length is refused without a kind or as a damaged one`(text: String) {
        let check = CodeCheck.check(text)
        #expect(!check.isValid)
        #expect(check.problems.contains { $0.code == "length" })
    }

    @Test func `an unknown region is a note`() {
        #expect(CodeCheck.check("999999").notes.map(\.code) == ["region-unknown"])
        #expect(CodeCheck.check("440301").notes.first?.message.zh == "区划代码440301不在表中，上级为深圳市")
    }

    @Test func `any text is answered without a trap`() {
        var random = SeededGenerator(seed: 99)
        let scalars = Array("0189XAZaz*-　 ９ＡÄ年🏷\u{0}\u{FEFF}".unicodeScalars)
        for _ in 0..<5000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...20, using: &random) {
                text.append(scalars.randomElement(using: &random) ?? "0")
            }
            let check = CodeCheck.check(String(text))
            #expect(check.isValid == check.problems.isEmpty)
        }
    }
}
