import Testing

@testable import Web

struct PathPatternTests {
    private let pattern: PathPattern = "/clues/\(.id)/documents/\(.file("name"))"

    @Test func `a pattern is written for the router as a template`() {
        #expect(pattern.template == "/clues/{id}/documents/{name}")
        #expect(("/" as PathPattern).template == "/")
        #expect(pattern.under("/api/v1").template == "/api/v1/clues/{id}/documents/{name}")
    }

    @Test func `a path is made from values, which are encoded`() {
        #expect(pattern.path("C1", "a b.pdf").text == "/clues/C1/documents/a%20b.pdf")
        #expect(pattern.path("../x", "?").text == "/clues/..%2Fx/documents/%3F")
        #expect(Paths.home.text == "/")
    }

    @Test(arguments: [
        (["clues", "C1", "documents", "a.pdf"], true), (["clues", "C1", "documents"], false),
        (["clues", "C 1", "documents", "a.pdf"], false), (["cases", "C1", "documents", "a.pdf"], false),
        ([], false),
    ])
    func `parts match where every word is the same and every value has its form`(parts: [String], fits: Bool) {
        #expect(pattern.matches(parts) == fits)
    }

    @Test(arguments: [
        (PathParameter.id, "01KAM3Z5V8", true), (.id, "a-b_c.d", true), (.id, "", false), (.id, "-a", false),
        (.id, ".a", false), (.id, "a b", false), (.id, "案件", false),
        (.id, String(repeating: "a", count: 64), true), (.id, String(repeating: "a", count: 65), false),
        (.number("index"), "0", true), (.number("index"), "123456789012345678", true),
        (.number("index"), "1234567890123456789", false), (.number("index"), "-1", false),
        (.number("index"), "１", false), (.file("name"), String(repeating: "a", count: 128), true),
        (.file("name"), String(repeating: "a", count: 129), false),
    ])
    func `a value has the form of its parameter, and its schema says the same`(
        parameter: PathParameter, value: String, fits: Bool
    ) {
        #expect(parameter.accepts(value) == fits)
        #expect(PatternCheck.matches(value, parameter.pattern) == fits)
    }
}
