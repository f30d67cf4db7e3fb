import Testing

@testable import Screening

struct LineReaderTests {
    @Test(arguments: [1, 2, 3, 100])
    func `lines come out whole, however the bytes arrive`(size: Int) {
        let bytes = Array("\u{FEFF}一\r\n\n二\r三\nlast".utf8)
        var reader = LineReader()
        var lines: [LineReader.Line] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            lines += reader.feed(bytes[start..<min(start + size, bytes.count)])
        }
        if let last = reader.finish() { lines.append(last) }
        #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["一", "", "二\r三", "last"])
        #expect(lines.map(\.number) == [1, 2, 3, 4])
    }

    @Test func `a line above the limit comes out marked and the next one is whole`() {
        var reader = LineReader(limit: 4)
        let lines = reader.feed(Array("12345\n1234\n123456789".utf8)) + [reader.finish()].compactMap(\.self)
        #expect(lines.map(\.isTooLong) == [true, false, true])
        #expect(lines.map(\.bytes.count) == [0, 4, 0])
    }

    @Test func `an empty file has no line`() {
        var reader = LineReader()
        #expect(reader.feed([UInt8]()).isEmpty)
        #expect(reader.finish() == nil)
    }
}
