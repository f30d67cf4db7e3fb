import Testing

@testable import Web

struct PathTests {
    @Test(arguments: [
        ("a b", "/x/a%20b"), ("案件", "/x/%E6%A1%88%E4%BB%B6"), ("a/b", "/x/a%2Fb"), ("?q#f", "/x/%3Fq%23f"),
        ("javascript:alert(1)", "/x/javascript%3Aalert%281%29"), ("..", "/x/~.."), (".", "/x/~."), ("", "/x/~"),
        ("...", "/x/~..."), ("a.b-c_d~e", "/x/a.b-c_d~e"), ("%2e%2e", "/x/%252e%252e"), ("\\", "/x/%5C"),
    ])
    func `a part can neither leave its place nor climb`(_ part: String, _ expected: String) {
        #expect(Path("x", part).text == expected)
    }

    @Test func `an empty first part does not make the second a host`() {
        #expect(Path("", "evil.example").text == "/~/evil.example")
    }

    @Test func `no parts are the root`() {
        #expect(Path.root.text == "/")
    }

    @Test func `query values replace, join and leave`() {
        let path = Path("clues").with(query: [("state", "new"), ("sort", "due")])
        #expect(path.text == "/clues?state=new&sort=due")
        #expect(path.with(query: [("sort", "-due")]).text == "/clues?state=new&sort=-due")
        #expect(path.with(query: [("state", nil), ("sort", nil)]).text == "/clues")
        #expect(path.with(query: [("q", "阿 &=")]).text == "/clues?state=new&sort=due&q=%E9%98%BF%20%26%3D")
        #expect(path.withoutQuery == Path("clues"))
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "", "clues", "/\\evil.example", "/a b", "/a\"b", "/a\nb", "/<script>",
    ])
    func `a request target that is no path of the house is refused`(_ target: String) {
        #expect(Path(requestTarget: target) == nil)
    }

    @Test(arguments: ["/", "/clues?state=new&sort=-due", "/cases/%E6%A1%88?at=2026-11-22T09:00:00%2B08:00"])
    func `a request target inside the house is kept as it is`(_ target: String) {
        #expect(Path(requestTarget: target)?.text == target)
    }

    @Test func `a place on the page follows the path`() {
        #expect(Path("clues").with(query: [("a", "b")]).at("finding 1").at("two").text == "/clues?a=b#two")
    }

    @Test func `a path holds itself and what lies under it`() {
        #expect(Path("cases").holds(Path("cases", "1")))
        #expect(Path("cases").holds(Path("cases").with(query: [("q", "1")])))
        #expect(!Path("cases").holds(Path("casework")))
        #expect(Path.root.holds(Path("cases")))
    }
}
