import TestSupport
import Testing

@testable import Web

struct HTMLTests {
    static let hostile: [(text: String, escaped: String)] = [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
        ("' autofocus onfocus='x", "&#39; autofocus onfocus=&#39;x"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("</title><img src=x>", "&lt;/title&gt;&lt;img src=x&gt;"),
        ("]]>--><!--", "]]&gt;--&gt;&lt;!--"),
        ("a\u{0}b", "a\u{FFFD}b"),
        ("阿迪哒斯 👟 <>", "阿迪哒斯 👟 &lt;&gt;"),
        ("", ""),
    ]

    @Test(arguments: hostile)
    func `every interpolated text is escaped`(_ text: String, _ escaped: String) {
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test(arguments: hostile)
    func `optional, partial and single characters are escaped too`(_ text: String, _ escaped: String) {
        let present: String? = text
        let characters: HTML = "\(each(text) { "\($0)" })"
        #expect(("\(present)" as HTML).text == escaped)
        #expect(("\(text[...])" as HTML).text == escaped)
        #expect(characters.text == escaped)
    }

    @Test func `nothing is shown for nothing`() {
        let text: String? = nil
        let number: Int? = nil
        let html: HTML? = nil
        #expect(("a\(text)\(number)\(html)b" as HTML).text == "ab")
    }

    @Test func `markup inside markup is not escaped twice`() {
        let inner: HTML = "<b>\("<")</b>"
        #expect(("<p>\(inner)\([inner, inner])</p>" as HTML).text == "<p><b>&lt;</b><b>&lt;</b><b>&lt;</b></p>")
    }

    @Test(arguments: [(true, "&lt;b&gt;&lt;i&gt;"), (false, "&lt;b&gt;&lt;u&gt;")])
    func `a literal inside an interpolation is text and not markup`(_ isItalic: Bool, _ escaped: String) {
        #expect(("\("<b>")\(isItalic ? "<i>" : "<u>")" as HTML).text == escaped)
    }

    @Test func `a condition that does not hold makes nothing`() {
        func made() -> HTML {
            Issue.record("the markup was made")
            return "x"
        }
        #expect(("a\(if: false, made())b\(if: true, "<hr>")" as HTML).text == "ab<hr>")
    }

    @Test func `numbers stand in plain digits`() {
        #expect(("\(-12) \(Int64.max) \(UInt8(7))" as HTML).text == "-12 9223372036854775807 7")
    }

    @Test func `only the raw label lets text through`() {
        #expect(("\(raw: "<hr>")\("<hr>")" as HTML).text == "<hr>&lt;hr&gt;")
    }

    @Test func `items follow one another in order`() {
        #expect(each(1...3) { "<li>\($0)</li>" }.text == "<li>1</li><li>2</li><li>3</li>")
        #expect(each([Int]()) { "\($0)" }.isEmpty)
    }

    @Test func `a path is escaped for its attribute`() {
        let path = Path("cases").with(query: [("a", "1"), ("b", "<\">")])
        let html: HTML = "<a href=\"\(path)\">"
        #expect(html.text == "<a href=\"/cases?a=1&amp;b=%3C%22%3E\">")
    }

    @Test func `whatever is interpolated is escaped as the obvious way does it`() {
        let letters = ["<", ">", "&", "\"", "'", "\u{0}", "a", "=", "?", "\n", "é", "假", "冒", "👟", "\u{301}", " "]
        let random = TestRandom(seed: 29)
        for length in 0..<600 {
            let count = length % 60
            let text = random.bytes(count).map { letters[Int($0) % letters.count] }.joined()
            let part = text.prefix(count / 2)
            let html: HTML = "<p>\(text)\(part)\(Optional(text))</p>"
            #expect(html.text == "<p>\(obvious(text))\(obvious(String(part)))\(obvious(text))</p>")
        }
    }

    /// One scalar after the other.
    private func obvious(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            case "'": "&#39;"
            case "\u{0}": "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
