import Law
import Operations
import Testing

@testable import Web

struct FormReaderTests {
    private func reader(_ fields: (String, String)...) -> FormReader {
        FormReader(FormData(fields.map { (name: $0.0, value: $0.1) }))
    }

    @Test func `every mistake is collected and nothing typed is lost`() {
        var form = reader(("title", "  "), ("due", "tomorrow"), ("note", "abcdef"))
        _ = form.required("title")
        let due = form.optional("due", as: LegalDate.self)
        _ = form.optional("note", max: 5)
        #expect(due == nil)
        #expect(form.problems.map(\.pointer) == ["title", "due", "note"])
        #expect(form.problems.map(\.code) == ["required", "form", "too-long"])
        #expect(form.values.first("note") == "abcdef")
        #expect(!form.isValid)
    }

    @Test func `values are read as their types, without the white space around them`() {
        var form = reader(("title", " 线索 "), ("due", "2026-11-22"), ("count", "12"), ("box", "a"), ("box", "b"))
        #expect(form.required("title") == "线索")
        #expect(form.required("due", as: LegalDate.self) == LegalDate("2026-11-22"))
        #expect(form.required("count", as: Int.self) == 12)
        #expect(form.all("box") == ["a", "b"])
        #expect(form.isTicked("box"))
        #expect(!form.isTicked("other"))
        #expect(form.optional("missing") == nil)
        #expect(form.isValid)
    }

    @Test func `what is missing where it is required is named`() {
        var form = reader()
        _ = form.required("due", as: LegalDate.self)
        _ = form.requiredYuan("fine")
        _ = form.requiredFile("evidence")
        #expect(form.problems.map(\.pointer) == ["due", "fine", "evidence"])
        form.refuse("due", "past", Wording("已过", "It has passed"))
        #expect(form.problem("due") == AnswerText.required)
    }

    @Test(arguments: [
        ("0", 0), ("12", 1200), ("12.3", 1230), ("12.34", 1234), ("1,234,567.89", 123_456_789), ("¥1，000元", 100_000),
        ("9999999999999.99", 999_999_999_999_999),
    ])
    func `an amount is read as people write it`(text: String, fen: Int64) {
        var form = reader(("a", text))
        #expect(form.requiredYuan("a") == Money(minor: fen))
    }

    @Test(arguments: ["-1", "1.", ".5", "1.234", "1e3", "一百", "10000000000000", "1.2.3", "¥"])
    func `an amount that is none is refused`(text: String) {
        var form = reader(("a", text))
        #expect(form.requiredYuan("a") == nil)
        #expect(form.problem("a") == AnswerText.amount)
    }
}
