import Testing

@testable import Web

struct CursorTests {
    private let cursor = Cursor(["2026-11-22T09:30:00.000+08:00", "编号", ""])

    @Test func `a cursor comes back as it was sent`() {
        #expect(Cursor(cursor.text(list: "/a"), list: "/a") == cursor)
    }

    @Test func `a cursor of another list is refused`() {
        #expect(Cursor(cursor.text(list: "/a"), list: "/b") == nil)
    }

    @Test func `a cursor with any character changed, added or missing is refused`() {
        let text = Array(cursor.text(list: "/a"))
        for index in text.indices {
            var changed = text
            changed[index] = text[index] == "A" ? "B" : "A"
            #expect(Cursor(String(changed), list: "/a") == nil)
        }
        for count in 0..<text.count { #expect(Cursor(String(text.prefix(count)), list: "/a") == nil) }
        #expect(Cursor(String(text) + "A", list: "/a") == nil)
        #expect(Cursor(String(repeating: "A", count: 1001), list: "/a") == nil)
    }

    @Test func `a page ends with a cursor only where more follows`() throws {
        let request = try PageRequest(cursor: nil, limit: 2, list: "/a")
        let all = request.page([1, 2], cursor: { ["\($0)"] }) { NoteDraft(title: "\($0)") }
        #expect(all.items.count == 2 && all.next == nil)
        let some = request.page([1, 2, 3], cursor: { ["\($0)"] }) { NoteDraft(title: "\($0)") }
        #expect(some.items.map(\.title) == ["1", "2"])
        let next = try PageRequest(cursor: some.next, limit: 2, list: "/a")
        #expect(next.after?.values == ["2"])
    }
}
