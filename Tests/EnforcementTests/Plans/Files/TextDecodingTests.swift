import Enforcement
import Foundation
import Law
import TestSupport
import Testing

struct TextDecodingTests {
    private let text = "一、加强检查。（市公安局负责）"
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    @Test(arguments: [String.Encoding.utf8, gb18030, .utf16LittleEndian, .utf16BigEndian])
    func `text of every encoding is read`(_ encoding: String.Encoding) throws {
        let long = String(repeating: text + "\r\n", count: 20)
        let bytes = Array(try #require(long.data(using: encoding)))
        #expect(try TextDecoding.text(bytes) == long)
    }

    @Test func `byte order marks are no part of the text`() throws {
        #expect(try TextDecoding.text([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
        let wide = Array(try #require(text.data(using: .utf16LittleEndian)))
        #expect(try TextDecoding.text([0xFF, 0xFE] + wide) == text)
    }

    @Test func `nothing is refused as empty`() {
        #expect(throws: PlanFileFault.self) { try TextDecoding.text([]) }
        #expect(throws: PlanFileFault.self) { try TextDecoding.text(Array("  \n".utf8)) }
    }

    @Test(arguments: 1...20) func `random bytes are refused and the place is named`(_ seed: Int) {
        let bytes = TestRandom(seed: UInt64(seed)).bytes(4000)
        let fault = #expect(throws: PlanFileFault.self) { try TextDecoding.text(bytes) }
        #expect(fault?.code == .notText)
        #expect(fault?.message.en.contains("byte") == true)
    }

    @Test func `UTF-8 that breaks off in the middle of a character is refused or read as what it is`() {
        let bytes = Array(text.utf8).dropLast(1)
        let read = try? TextDecoding.text(Array(bytes))
        #expect(read == nil || read?.contains("\u{FFFD}") == false)
    }
}
