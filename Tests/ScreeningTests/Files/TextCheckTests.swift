import Testing

@testable import Screening

struct TextCheckTests {
    private func cause(_ bytes: [UInt8]) -> RowProblem.Cause? {
        guard case .failure(let fault) = TextCheck.text(bytes, line: 1) else { return nil }
        return fault.problem.cause
    }

    /// A line of a feed as it is, and as GB18030 writes it.
    private static let whole = Array("{\"id\":\"1\",\"title\":\"云岭泉 🍵 天然水\"}".utf8)
    private static let gb18030: [UInt8] =
        Array("{\"id\":\"1\",\"title\":\"".utf8) + [0xD4, 0xC6, 0xC1, 0xEB, 0xC8, 0xAA] + Array("\"}".utf8)

    @Test(arguments: 1..<whole.count)
    func `a line of UTF-8 cut anywhere is never taken for GB18030`(place: Int) {
        let head = cause(Array(Self.whole.prefix(place)))
        #expect(head == nil || head == .notUTF8)
        // Two bytes of one character and nothing else that is not ASCII may be either; behind them it takes a whole one.
        guard place != 4 else { return }
        let tail = cause(Array(Self.whole.suffix(place)))
        #expect(tail == nil || tail == .notUTF8)
    }

    @Test func `GB18030 is told as what it is`() {
        #expect(cause(Self.gb18030) == .looksLikeGB18030)
        // Text that begins with characters whose bytes could end one of UTF-8: 啊 is B0 A1.
        #expect(cause([0xB0, 0xA1, 0xD4, 0xC6] + Array(",1".utf8)) == .looksLikeGB18030)
        #expect(cause([0xB0, 0xA1] + Array(",1".utf8)) == .looksLikeGB18030)
    }

    @Test func `bytes of no encoding are not UTF-8`() {
        #expect(cause([0xFF, 0xFE, 0x00]) == .notUTF8)
        #expect(cause(Array("云".utf8) + [0xFF] + Array("岭".utf8)) == .notUTF8)
    }
}
