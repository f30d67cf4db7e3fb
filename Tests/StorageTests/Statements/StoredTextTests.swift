import Testing

@testable import Storage

struct StoredTextTests {
    private func read(_ bytes: [UInt8]) -> String? {
        (bytes + [0]).withUnsafeBufferPointer { StoredText.read(UnsafeBufferPointer(rebasing: $0.dropLast())) }
    }

    @Test(arguments: [
        "", "a", "01M812MKJSC1CDCD2Y7HHMDQKM", "疑似假冒 👟", "a\u{0}b", "\u{0}", "\u{0}\u{0}侵权\u{0}", "é\u{301}",
    ])
    func `a text comes back to its last byte`(_ text: String) {
        #expect(read(Array(text.utf8)).map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test(
        arguments: [
            [0xFF], [0x61, 0xC3], [0xE4, 0xBE], [0x61, 0x00, 0xFF], [0xFF, 0x00, 0x61], [0xED, 0xA0, 0x80],
        ] as [[UInt8]])
    func `what is not UTF-8 is no text, before a NUL or behind it`(_ bytes: [UInt8]) {
        #expect(read(bytes) == nil)
    }
}
