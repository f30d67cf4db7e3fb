import Testing

@testable import Screening

struct SymbolTextTests {
    @Test(arguments: [
        "阿迪达斯 Adidas NIKE 500ml", "Ｎｉｋｅ ㎏ ﬁ Ⓝ 🅽 𝐍", "o\u{302}x\u{336}y\u{200B}z ｶﾞ が", "iPhone15Pro|丶丨@b", "達芙妮·耐*克", "",
        "a'b Levi’s ™ 😀😀x", "𠮷野家 𐐀𐐁 Ω한글 عربى",
    ])
    func `the scanner reads the same characters at the same places as folding`(text: String) {
        let folded = FoldedText(text)
        var symbols = SymbolText()
        var copy = text
        copy.withUTF8 { symbols.read($0) }
        #expect((0..<symbols.count).map { symbols.symbols[$0] } == folded.scalars.map { Symbol.of($0.code) })
        for place in 0..<symbols.count {
            let trait = symbols.traits[place]
            let scalar = folded.scalars[place]
            #expect((trait & SymbolText.Trait.isHan != 0) == (scalar.script == .han))
            #expect((trait & SymbolText.Trait.isSkippable != 0) == scalar.isSkippable)
            #expect((trait & SymbolText.Trait.isJoined != 0) == (scalar.gap == .none))
            let isStart = scalar.script == .han || folded.edge(before: place) != .none
            #expect((trait & SymbolText.Trait.isStart != 0) == isStart, "\(text) at \(place)")
        }
    }
}
