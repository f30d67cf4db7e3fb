import Testing

@testable import Screening

struct FoldedTextTests {
    @Test(arguments: [
        ("ＡＢｃ１", "abc1"), ("Ⓝⓘⓚⓔ", "nike"), ("🅽🅸🅺🅴", "nike"), ("𝐍𝐢𝐤𝐞", "nike"), ("ℕike", "nike"), ("達芙妮", "达芙妮"),
        ("аdidаs", "adidas"), ("ΝΙΚΕ", "nike"), ("Lancôme", "lancome"), ("Lanco\u{302}me", "lancome"),
        ("Straße", "strasse"),
        ("ﬁt", "fit"), ("㎏", "kg"), ("Nike™", "nike"), ("耐\u{200B}克", "耐克"), ("耐·克", "耐克"), ("Ａ货", "a货"), ("⼩米", "小米"),
        ("ᴀsɪᴄs", "asics"), ("½", "12"), ("", ""), ("🔥🔥", ""), ("丶", "丶"), ("Übër", "uber"), ("セブン", "セブン"),
        ("나이키", "나이키"),
    ])
    func `a text folds to plain characters`(text: String, folded: String) {
        #expect(plain(FoldedText(text)) == folded)
    }

    @Test(arguments: [
        "阿迪达斯运动鞋", "N̶i̶k̶e̶ 🏃‍♂️ 跑鞋", "ﬁﬁ㎏½", "Ａ\u{FEFF}Ｂ", "耐👨‍👩‍👧克", "é e\u{301} 😀x", "\u{1F1E8}\u{1F1F3}中国",
    ])
    func `every folded character leads back to its own bytes`(text: String) {
        let folded = FoldedText(text)
        let bytes = Array(text.utf8)
        var last: Int32 = 0
        for scalar in folded.scalars {
            #expect(scalar.start >= last || scalar.start == folded.scalars.first { $0.start == scalar.start }?.start)
            #expect(scalar.start < scalar.end && Int(scalar.end) <= bytes.count)
            let original = String(decoding: bytes[Int(scalar.start)..<Int(scalar.end)], as: UTF8.self)
            #expect(original.unicodeScalars.first?.value == scalar.source)
            #expect(!original.contains("\u{FFFD}"))
            last = scalar.start
        }
    }

    @Test(arguments: [
        ("ＮIKE", Folding.width), ("達", .traditional), ("ñ", .accent), ("Б", .letterCase), ("а", .confusable),
        ("Ⓢ", .style),
    ])
    func `a folded character tells what was done to it`(text: String, folding: Folding) throws {
        let first = try #require(FoldedText(text).scalars.first)
        #expect(first.foldings.contains(folding))
    }

    @Test(arguments: [
        ("ab", Gap.none), ("a\u{200B}b", .ignorable), ("a'b", .apostrophe), ("a’b", .apostrophe), ("a·b", .symbol),
        ("a,b", .list), ("a b", .space), ("a, 🔥b", .space), ("a【b", .list), ("a\u{3000}b", .space),
        ("a\u{336}b", .ignorable),
    ])
    func `the strongest thing dropped is kept as the gap`(text: String, gap: Gap) throws {
        let last = try #require(FoldedText(text).scalars.last)
        #expect(last.gap == gap)
    }

    @Test(arguments: ["500ml", "2x", "128GB", "10kg", "5l", "2026", "3"])
    func `no digit of a number with a unit is read as a letter`(text: String) {
        #expect(FoldedText(text).scalars.allSatisfy { !$0.mayReadAsLetter })
    }

    @Test(arguments: ["n1ke", "s0ny", "@didas", "adida$", "5ony2"])
    func `digits and signs in a word may be letters`(text: String) {
        #expect(FoldedText(text).scalars.allSatisfy { $0.mayReadAsLetter || $0.script == .letter })
    }

    @Test func `words of letters begin and end at gaps, other scripts and softly at digits`() {
        let text = FoldedText("耐克Nike2max AirMax")
        let edges = (0...text.count).map { text.edge(before: $0) }
        #expect(
            edges == [
                .hard, .none, .hard, .none, .none, .none, .soft, .soft, .none, .none, .hard, .none, .none, .soft, .none,
                .none, .hard,
            ])
    }

    @Test func `folding a folded text changes nothing`() {
        for scalar in UInt32(0x20)...0x2FFF {
            guard let source = Unicode.Scalar(scalar) else { continue }
            let once = plain(FoldedText(String(source)))
            #expect(plain(FoldedText(once)) == once, "U+\(String(scalar, radix: 16))")
        }
    }

    private func plain(_ text: FoldedText) -> String {
        var out = ""
        for scalar in text.scalars { out.unicodeScalars.append(Unicode.Scalar(scalar.code) ?? "?") }
        return out
    }
}
