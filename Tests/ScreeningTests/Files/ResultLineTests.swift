import Foundation
import Testing

@testable import Screening

struct ResultLineTests {
    @Test func `a result is one line of the fixed form`() {
        let index = ScreeningIndex([Mark(id: "r\"1", mark: "耐克", classes: [25])])
        let listing = ListingText(id: "7", title: "高仿奈克跑鞋", description: "耐克")
        let line = ResultLine.json(index.screen(listing))
        #expect(
            line == """
                {"id":"7","score":0.93,"findings":[{"right":"r\\"1","mark":"耐克","matched":"耐克","start":0,"end":6,\
                "kind":"exact","score":0.82,"reason":"与“耐克”相同",\
                "reasons":{"zh":"与“耐克”相同","en":"the same as “耐克”"},"field":"description"},{"right":"r\\"1","mark":"耐克",\
                "matched":"奈克","start":6,"end":12,"kind":"homophone","score":0.59,"reason":"同音：奈 ≈ 耐",\
                "reasons":{"zh":"同音：奈 ≈ 耐","en":"sounds the same: 奈 ≈ 耐"}}],\
                "signals":[{"code":"disguised","detail":"同音：奈 ≈ 耐","weight":1.6},{"code":"slang","detail":"“高仿”：仿冒品的行话","weight":2.2},\
                {"code":"class-match","detail":"商品第 25 类，与权利类别一致","weight":0.2}]}
                """)
    }

    @Test func `any result is valid JSON on one line`() throws {
        let index = ScreeningIndex([Mark(id: "\u{2028}\n", mark: "耐克")])
        for title in ["耐\"克\\", "耐\n克", "耐\u{2028}克", "\u{7}耐克"] {
            let line = ResultLine.json(index.screen(ListingText(id: title, title: title)), language: .en)
            #expect(!line.unicodeScalars.contains { $0 == "\n" || $0 == "\u{2028}" })
            let value = try JSONReader.value(of: Array(line.utf8))
            #expect(value["id"] == .string(title))
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }
}
