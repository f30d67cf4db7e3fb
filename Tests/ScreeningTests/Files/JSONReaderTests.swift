import Testing

@testable import Screening

struct JSONReaderTests {
    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .bool(true)), ("-0.5e+10", .number("-0.5e+10")),
        ("\"a\\n\\u4e2d\"", .string("a\n中")),
        ("\"\\ud83d\\ude00\"", .string("😀")), ("[1,[ ]]", .array([.number("1"), .array([])])),
        (
            "{\"a\":{}, \"b\":\"\"}",
            .object([.init(name: "a", value: .object([])), .init(name: "b", value: .string(""))])
        ),
        ("\"\\\\\\/\\\"\\b\\f\\r\\t\"", .string("\\/\"\u{8}\u{C}\r\t")),
    ])
    func `valid JSON is read`(text: String, value: JSONValue) throws {
        let read = try JSONReader.value(of: Array(text.utf8))
        #expect(read == value)
    }

    @Test(arguments: [
        ("", 0), ("{", 1), ("{\"a\"}", 4), ("{\"a\":1,}", 7), ("[1,]", 3), ("01", 1), ("1.", 2), ("tru", 0), ("\"a", 2),
        ("\"\u{1}\"", 1), ("\"\\x\"", 3), ("\"\\ud800\"", 7), ("\"\\udc00\"", 7), ("{\"a\":1,\"a\":2}", 10), ("1 2", 2),
        ("'a'", 0), ("+1", 0), ("NaN", 0), ("[", 1), ("\"\\u12g4\"", 5), ("{a:1}", 1), ("-", 1), (".5", 0), ("1e", 2),
    ])
    func `invalid JSON is refused at its byte`(text: String, offset: Int) {
        let fault = #expect(throws: JSONReader.Fault.self) { try JSONReader.value(of: Array(text.utf8)) }
        #expect(fault?.offset == offset)
    }

    @Test func `deep nesting is refused and does not overflow`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: JSONReader.Fault.self) { try JSONReader.value(of: bytes) }
    }
}
