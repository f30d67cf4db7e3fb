import Enforcement
import TestSupport
import Testing

struct WordDifferenceTests {
    private static func written(_ pieces: [WordDifference.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .same(let text): text
            case .gone(let text): "[-\(text)-]"
            case .added(let text): "{+\(text)+}"
            }
        }.joined()
    }

    @Test(arguments: [
        ("加强部门协作", "加强部门协作", "加强部门协作"), ("", "", ""), ("", "新增", "{+新增+}"), ("删去", "", "[-删去-]"),
        ("2017年年底前完成", "2018年年底前完成", "[-2017-]{+2018+}年年底前完成"),
        ("开展车用燃油专项整治行动", "开展车用燃油和润滑油专项整治行动", "开展车用燃油{+和润滑油+}专项整治行动"),
        ("由工商总局牵头开展检查", "由市场监管总局牵头开展检查", "由[-工商-]{+市场监管+}总局牵头开展检查"),
        ("对食品开展检查", "对食品、建材开展专项检查", "对食品{+、建材+}开展{+专项+}检查"),
        ("甲的乙", "丙的丁", "[-甲的乙-]{+丙的丁+}"), ("B2B and APP", "B2C and APPs", "[-B2B-]{+B2C+} and [-APP-]{+APPs+}"),
    ])
    func `what is gone and what came stand in place`(_ old: String, _ new: String, _ expected: String) {
        #expect(Self.written(WordDifference.pieces(from: old, to: new)) == expected)
    }

    @Test func `both texts can be read back from the pieces of any two texts`() {
        var random = TestRandom(seed: 7)
        for _ in 0..<400 {
            let texts = (0..<2).map { _ in
                String(
                    (0..<Int.random(in: 0...40, using: &random)).map { _ in
                        "甲乙丙的12a ".randomElement(using: &random) ?? "甲"
                    })
            }
            let pieces = WordDifference.pieces(from: texts[0], to: texts[1])
            let old = pieces.map { if case .added = $0 { "" } else { $0.text } }.joined()
            let new = pieces.map { if case .gone = $0 { "" } else { $0.text } }.joined()
            #expect(old == texts[0] && new == texts[1], "\(texts)")
        }
    }

    @Test func `two long texts with nothing in common are one gone and one added`() {
        let (old, new) = (String(repeating: "甲", count: 5_000), String(repeating: "乙", count: 5_000))
        #expect(WordDifference.pieces(from: old, to: new) == [.gone(old), .added(new)])
    }
}
