import Testing

@testable import Web

struct LineReaderTests {
    private func lines(_ text: String, by size: Int) -> [String?] {
        var reader = LineReader()
        var lines: [LineReader.Line] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            lines += reader.lines(adding: rest.prefix(size))
            rest = rest.dropFirst(size)
        }
        lines += reader.last()
        return lines.map { $0.map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test(
        arguments: [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na", ["", "", "a"]),
            ("线\n索\n", ["线", "索"]),
        ] as [(String, [String])])
    func `lines are the same however the body is cut`(text: String, expected: [String]) {
        for size in [1, 2, 3, 1000] { #expect(lines(text, by: size) == expected) }
    }

    @Test func `a line longer than any row is skipped and counted, and the next one read`() {
        let long = String(repeating: "x", count: LineReader.longest + 10)
        #expect(lines("a\n\(long)\nb", by: 4096) == ["a", nil, "b"])
        #expect(lines("a\n\(long)", by: 4096) == ["a", nil])
    }
}
