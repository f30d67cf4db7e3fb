import Foundation
import Ledger
import Testing

struct JSONParsingTests {
    static let accepted: [(text: String, value: JSONValue)] = [
        ("null", nil), (" true\n", true), ("\tfalse\r", false), ("0", 0), ("-1", -1),
        ("-0", .number(-0.0)),
        ("1.0", .number(1)), ("1e2", .number(100)), ("-0.5E-1", .number(-0.05)),
        ("9007199254740991", .integer(9_007_199_254_740_991)),
        ("9007199254740993", .number(9_007_199_254_740_992)),
        ("100000000000000000000000000000000", .number(1e32)), ("1e-400", .number(0)),
        ("\"\"", ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u00e9\uD83D\uDE00x""#, "é😀x"),
        ("\"清源\u{7F}\"", "清源\u{7F}"), ("[]", []), ("[ ]", []), ("[1 , [2]]", [1, [2]]),
        ("{}", [:]), ("{ \"b\" : 1 , \"a\" : {\"\":null} }", ["a": ["": nil], "b": 1]),
    ]

    @Test(arguments: accepted)
    func `JSON is read as what it says`(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value)
    }

    static let refused: [(text: String, code: JSONParsingError.Code, offset: Int)] = [
        ("", .unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("nul", .unexpectedEnd, 3),
        ("nulL", .unexpectedByte, 3),
        ("\u{FEFF}1", .unexpectedByte, 0), ("1 2", .trailingBytes, 2), ("'a'", .unexpectedByte, 0),
        ("[1,]", .unexpectedByte, 3), ("[1", .unexpectedEnd, 2), ("[1 2]", .unexpectedByte, 3),
        ("{", .unexpectedEnd, 1), ("{a:1}", .unexpectedByte, 1), ("{\"a\" 1}", .unexpectedByte, 5),
        ("{\"a\":1,}", .unexpectedByte, 7), ("{\"a\":1", .unexpectedEnd, 6),
        ("[{\"a\":1,\"b\":2,\"a\":1}]", .duplicateName, 1), (#"{"a":1,"\u0061":2}"#, .duplicateName, 0),
        ("\"a", .unexpectedEnd, 2), ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .invalidEscape, 2),
        (#""\u12G4""#, .invalidEscape, 5), (#""\u12"#, .unexpectedEnd, 5), ("\"\\", .unexpectedEnd, 2),
        (#""\uD800""#, .loneSurrogate, 1), (#""ab\uDC00""#, .loneSurrogate, 3),
        (#""\uD800\uD800""#, .loneSurrogate, 1),
        (#""\uD800\n""#, .loneSurrogate, 1), (#""\uD800A""#, .loneSurrogate, 1),
        ("-", .unexpectedEnd, 1), ("-a", .invalidNumber, 1), ("01", .invalidNumber, 2),
        ("-012", .invalidNumber, 4),
        ("1.", .unexpectedEnd, 2), ("1.e1", .invalidNumber, 2), ("1e", .unexpectedEnd, 2),
        ("1e+", .unexpectedEnd, 3),
        ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0), ("NaN", .unexpectedByte, 0),
        ("1x", .trailingBytes, 1),
        ("1e400", .numberOutOfRange, 0), ("[-1e400]", .numberOutOfRange, 1),
    ]

    @Test(arguments: refused)
    func `what is no JSON is refused at its byte`(
        text: String, code: JSONParsingError.Code, offset: Int
    ) {
        let error = #expect(throws: JSONParsingError.self) { try JSONValue(parsing: text) }
        #expect(error?.code == code)
        #expect(error?.offset == offset)
    }

    static let malformed: [[UInt8]] = [
        [0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        [0xFF],
    ]

    @Test(arguments: malformed)
    func `a string that is no UTF-8 is refused`(bytes: [UInt8]) {
        for prefix in ["\"", "\"\\n"] {
            let error = #expect(throws: JSONParsingError.self) {
                try JSONValue(parsing: Array(prefix.utf8) + bytes + Array("\"".utf8))
            }
            #expect(error?.code == .invalidUTF8)
        }
    }

    @Test func `nesting beyond the limit is refused before the stack ends`() {
        for open in ["[", "{\"a\":"] {
            let error = #expect(throws: JSONParsingError.self) {
                try JSONValue(parsing: String(repeating: open, count: 1_000_000))
            }
            #expect(error?.code == .tooDeep)
        }
        #expect(throws: JSONParsingError.self) { try JSONValue(parsing: "[[1]]", maximumDepth: 1) }
    }

    @Test func `damaged text never crashes and what is still read has one canonical form`() throws {
        var numbers = SeededNumbers(seed: 42)
        let text =
            #"{"名称":"清源 \uD83D\uDE00","amount":-12.50e3,"list":[1,2,{"a":null}],"ok":true,"x":"\\\""}"#
        for _ in 0..<20_000 {
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                bytes[Int.random(in: bytes.indices, using: &numbers)] ^=
                    1 << UInt8.random(in: 0..<8, using: &numbers)
            }
            guard let value = try? JSONValue(parsing: bytes) else { continue }
            let canonical = try CanonicalJSON.encode(value)
            #expect(CanonicalJSON.isCanonical(canonical))
        }
    }
}
