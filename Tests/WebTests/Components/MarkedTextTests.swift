import Testing

@testable import Web

struct MarkedTextTests {
    private static let context = Gallery(.zh).context

    /// The markup with marks as brackets and numbers as digits: `正品[阿迪哒斯|1]跑鞋`.
    private func marked(_ text: String, _ spans: [(Int, Int)]) -> String {
        let numbered = spans.enumerated().map { MarkedText.Span(number: $0 + 1, start: $1.0, end: $1.1) }
        var html = MarkedText(text, spans: numbered).html(in: Self.context).text
        html.removeFirst("<bdi class=\"marked\">".count)
        html.removeLast("</bdi>".count)
        return html.replacing("<mark>", with: "[").replacing("</mark>", with: "]")
            .replacing(/<a class="mark-number" href="#finding-\d+">(\d+)<\/a>/) { "|\($0.output.1)" }
            .replacing(/<span class="unseen-character">([^<]*)<\/span>/) { "{\($0.output.1)}" }
    }

    @Test(arguments: [
        ("正品阿迪哒斯跑鞋", [(6, 18)], "正品[阿迪哒斯|1]跑鞋"),
        ("abcdef", [(0, 2), (4, 6)], "[ab|1]cd[ef|2]"),
        ("abcdef", [(0, 6)], "[abcdef|1]"),
        ("abcdef", [], "abcdef"),
        ("", [(0, 3)], ""),
    ])
    func `a span is marked where its bytes are`(_ text: String, _ spans: [(Int, Int)], _ expected: String) {
        #expect(marked(text, spans) == expected)
    }

    @Test(arguments: [
        ([(0, 4), (2, 6)], "[ab][cd|1][ef|2]"), ([(0, 6), (2, 4)], "[ab][cd|2][ef|1]"),
        ([(1, 3), (1, 3)], "a[bc|1|2]def"), ([(0, 3), (3, 6)], "[abc|1][def|2]"),
    ])
    func `overlapping spans lose no text and repeat none`(_ spans: [(Int, Int)], _ expected: String) {
        #expect(marked("abcdef", spans) == expected)
    }

    @Test(arguments: [
        ([(1, 2)], "[正|1]品"), ([(2, 4)], "[正品|1]"), ([(0, 4)], "[正品|1]"), ([(3, 5)], "正[品|1]"),
    ])
    func `a span that cuts a character holds all of it`(_ spans: [(Int, Int)], _ expected: String) {
        #expect(marked("正品", spans) == expected)
    }

    @Test(arguments: [
        ([(-5, 2)], "[ab|1]cd"), ([(2, 99)], "ab[cd|1]"), ([(3, 3)], "abcd"), ([(3, 1)], "abcd"), ([(9, 12)], "abcd"),
        ([(-4, 0)], "abcd"), ([(Int.min, Int.max)], "[abcd|1]"),
    ])
    func `a wrong span does no harm`(_ spans: [(Int, Int)], _ expected: String) {
        #expect(marked("abcd", spans) == expected)
    }

    @Test func `the text of a stranger stays text`() {
        #expect(marked("<b>&\"x", [(0, 3)]) == "[&lt;b&gt;|1]&amp;&quot;x")
    }

    @Test func `characters that show nothing are shown`() {
        #expect(marked("adid\u{200B}as", [(0, 9)]) == "[adid{U+200B}as|1]")
        #expect(marked("a\u{202E}b\u{FEFF}c\u{7}", []) == "a{U+202E}b{U+FEFF}c{U+0007}")
        #expect(marked("👨‍👩‍👧\n", []) == "👨‍👩‍👧\n")
    }

    @Test func `a thousand overlapping spans still give the text once`() {
        let text = String(repeating: "正品 abc ", count: 50)
        let length = text.utf8.count
        let spans = (0..<1000).map { ($0 * 7 % length, ($0 * 13 % length) + 5) }
        let bare = marked(text, spans).replacing(/\|\d+/, with: "").replacing("[", with: "").replacing("]", with: "")
        #expect(bare == text)
    }
}
