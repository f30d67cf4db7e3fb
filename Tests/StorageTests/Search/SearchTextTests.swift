import Testing

@testable import Storage

struct SearchTextTests {
    private static let folding = SearchFolding(variants: [0x8CB7: 0x4E70, 0x93E2: 0x94FE])

    @Test(arguments: [
        ("N1KE鞋（2026）", "n1ke 鞋 2026"),
        ("青市监处罚〔2026〕12号", "青市监处罚 2026 12 号"),
        ("ＮＩＫＥ　ｼｬﾂ", "nike シャツ"),
        ("L'Oréal Paris", "l oreal paris"),
        ("侵权、假冒，打击", "侵权 假冒 打击"),
        ("侵\u{200B}权", "侵权"),
        ("買賣", "买賣"),
        ("①号 ㎏", "1 号 kg"),
        ("  \n——！", ""),
        ("Æther МОСКВА 한국", "æther москва 한국"),
        ("91430103MA4L0XYZ1A", "91430103ma4l0xyz1a"),
    ])
    func `a text is folded into runs parted by blanks`(text: String, folded: String) {
        #expect(SearchText(text, folding: Self.folding).text == folded)
    }

    @Test func `every folded character knows its place in the original`() {
        let text = "（Ｎ1）鞋"
        let folded = SearchText(text, folding: Self.folding)
        let bytes = Array(text.utf8)
        let pieces = zip(folded.scalars, folded.places).filter { $0.0 != 0x20 }.map {
            String(decoding: bytes[$0.1], as: UTF8.self)
        }
        #expect(pieces == ["Ｎ", "1", "鞋"])
    }

    @Test func `a long text is kept up to its limit`() {
        #expect(SearchText("一二三四五", folding: Self.folding, limit: 3).text == "一二三")
    }

    @Test func `a run of characters gives characters and pairs, a word its beginnings and itself`() {
        #expect(Set(tokens(" 假冒鞋")) == ["假", "冒", "鞋", "假冒", "冒鞋"])
        #expect(Set(tokens(" nike 12")) == ["n", "ni", "nik", "nike", "nike¶", "1", "12", "12¶"])
    }

    @Test func `what a query asks for is among the tokens of every text that holds it`() {
        var random = Numbers(state: 7)
        let letters = Array("假冒侵权鞋nike12 （号".map(String.init))
        for _ in 0..<2_000 {
            let text = (0..<12).map { _ in letters[random.below(letters.count)] }.joined()
            let folded = SearchText(text, folding: Self.folding)
            let tokens = Set(self.tokens(folded.text))
            let from = random.below(folded.scalars.count + 1)
            let some = folded.scalars[from..<min(folded.scalars.count, from + 1 + random.below(5))]
            let query = SearchQuery(SearchText.string(some), folding: Self.folding)
            guard !query.isEmpty, query.patterns.allSatisfy({ holds(" " + folded.text, $0) }) else { continue }
            for term in query.match().split(separator: " AND ") {
                #expect(tokens.contains(String(term.dropFirst().dropLast())), "\(term) for \(text)")
            }
        }
    }

    @Test func `the list of tokens is that of the obvious way, each once and in order`() {
        var random = Numbers(state: 11)
        let letters = ["假", "冒", "鞋", "侵", "n", "i", "k", "1", " ", " ", "é", "л", "あ", "한", "😀", "𠀀"]
        for length in 0..<400 {
            let folded = (0..<(length % 90)).map { _ in letters[random.below(letters.count)] }.joined()
            #expect(SearchToken.list(of: folded) == obvious(folded).joined(separator: " "), "\(folded)")
        }
    }

    /// Every token as a text of its own, in a set, sorted.
    private func obvious(_ folded: String) -> [String] {
        var tokens: Set<String> = []
        for run in folded.unicodeScalars.map(\.value).split(separator: 0x20) {
            if SearchFolding.isCharacter(run[run.startIndex]) {
                for place in run.indices {
                    tokens.insert(SearchText.string(run[place...place]))
                    if place > run.startIndex { tokens.insert(SearchText.string(run[(place - 1)...place])) }
                }
            } else {
                for length in SearchToken.beginnings where length <= run.count {
                    tokens.insert(SearchText.string(run.prefix(length)))
                }
                tokens.insert(SearchText.string(run.prefix(SearchToken.longestWord)) + SearchToken.end)
            }
        }
        return tokens.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    @Test func `a mark keeps the letters and digits of its value`() {
        #expect(SearchMark("u", "01-AbZ_9").token == "¶u01abz9")
        #expect(SearchMark("u", "部①x").token == "¶u①x")
        #expect(SearchMark("k", "").token == "¶k")
    }

    private func tokens(_ folded: String) -> [String] {
        SearchToken.list(of: folded).split(separator: " ").map(String.init)
    }

    /// LIKE with `%` at both ends alone.
    private func holds(_ text: String, _ pattern: String) -> Bool {
        text.contains(String(pattern.dropFirst().dropLast()))
    }

    private struct Numbers {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
    }
}
