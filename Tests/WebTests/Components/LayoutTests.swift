import Testing

@testable import Web

struct LayoutTests {
    private func page(at path: Path, title: String = "t", _ change: (inout PageContext) -> Void = { _ in }) -> String {
        var context = Gallery(.zh).context
        context.currentPath = path
        change(&context)
        return Layout.page(title: title, context: context, content: "<h1>x</h1>").text
    }

    @Test(arguments: [
        (Path.root, "/"), (Path("cases"), "/cases"), (Path("cases", "7", "transfer"), "/cases"),
        (Path("clues").with(query: [("state", "new")]), "/clues"), (Path("caseworkers"), nil),
    ])
    func `the navigation marks the page itself or the nearest above it`(_ path: Path, _ marked: String?) {
        let links = page(at: path).matches(of: /<a href="([^"]*)" aria-current="page">/).map { String($0.output.1) }
        #expect(Set(links) == Set([marked].compactMap(\.self)))
    }

    @Test func `the other language is one link away and keeps the view`() {
        let text = page(at: Path("clues").with(query: [("state", "new"), ("lang", "zh")]))
        #expect(text.contains("href=\"/clues?state=new&amp;lang=en\" lang=\"en\""))
    }

    @Test func `the skip link comes first and leads to the content`() throws {
        let text = page(at: .root)
        let first = try #require(text.firstMatch(of: /<a [^>]*>/)).output
        #expect(first == "<a class=\"skip\" href=\"#main\">")
        #expect(text.contains("<main id=\"main\""))
    }

    @Test func `a stranger's words in title, name and notice stay text`() {
        let hostile = "</title><script>alert(1)</script>"
        let text = page(at: .root, title: hostile) { context in
            context.person = PersonBadge(name: hostile, unit: hostile, role: hostile)
            context.notices = [Notice(.done, hostile, detail: hostile)]
        }
        #expect(!text.contains("<script>"))
    }

    @Test func `without a session there is no search, no systems and no account`() {
        var context = Gallery(.zh).context
        context.person = nil
        let text = Layout.publicPage(title: "t", context: context, content: "<h1>x</h1>").text
        #expect(!text.contains("role=\"search\""))
        #expect(!text.contains("<nav class=\"side\""))
        #expect(!text.contains("class=\"account\""))
    }

    @Test func `every form that posts carries the token`() {
        for (name, html) in Gallery(.zh).pages {
            let forms = html.text.matches(of: /<form[^>]*method="post"[^>]*>(.{0,48})/)
            for form in forms {
                #expect(form.output.1.hasPrefix("<input type=\"hidden\" name=\"csrf\" value=\"c5rf\">"), "\(name)")
            }
        }
    }
}
