import Testing

@testable import Web

struct JSONParserTests {
    @Test(
        arguments: [
            ("null", JSONValue.null), (" true ", true), ("-0", 0), ("12", 12), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.5e2", .number(150)),
            ("1E-2", .number(0.01)),
            ("\"\\u7ebf\\u7d22\\n\\/\"", "线索\n/"), ("\"\\ud83d\\ude00\"", "😀"), ("\"线索\"", "线索"), ("[]", []),
            ("[1,[2]]", [1, [2]]), ("{}", [:]), ("{\"b\":1,\"a\":{\"c\":null}}", ["b": 1, "a": ["c": nil]]),
        ] as [(String, JSONValue)])
    func `JSON is read`(text: String, value: JSONValue) throws {
        #expect(try JSONParser.parse(Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", 0, JSONParser.Failure.Reason.unfinished), ("{", 1, .unfinished), ("[1,]", 3, .unexpected),
        ("{\"a\":1,}", 7, .unexpected), ("{a:1}", 1, .unexpected), ("{\"a\" 1}", 5, .unexpected), ("01", 2, .number),
        ("-", 1, .unfinished), ("1.", 2, .unfinished), (".5", 0, .unexpected), ("+1", 0, .unexpected),
        ("1e", 2, .unfinished),
        ("NaN", 0, .unexpected), ("nul", 0, .unexpected), ("truex", 4, .trailing), ("1 2", 2, .trailing),
        ("\"a", 2, .unfinished), ("\"\n\"", 2, .string), ("\"\\x\"", 3, .escape), ("\"\\u12\"", 3, .unfinished),
        ("\"\\ud800\"", 7, .escape), ("\"\\udc00\"", 7, .escape), ("{\"a\":1,\"a\":2}", 7, .duplicate),
        ("{\"a\":1,\"\\u0061\":2}", 7, .duplicate), ("1e999", 5, .number),
    ])
    func `what is not JSON is refused at its place`(text: String, offset: Int, reason: JSONParser.Failure.Reason) {
        #expect(throws: JSONParser.Failure(offset: offset, reason: reason)) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func `bytes that are no UTF-8 and depths without bottom are refused`() {
        #expect(throws: JSONParser.Failure(offset: 0, reason: .encoding)) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONParser.Failure(offset: 64, reason: .depth)) { try JSONParser.parse(Array(deep.utf8)) }
    }

    @Test(arguments: [
        "{\"a\":[1,2.5,\"x\\n\\\"\\\\\\u0001\"],\"b\":{},\"c\":[],\"d\":null,\"e\":true}", "[]", "\"线索\"",
    ])
    func `what is written is what was read`(text: String) throws {
        let value = try JSONParser.parse(Array(text.utf8))
        #expect(value.text() == text)
        #expect(try JSONParser.parse(Array(value.text(pretty: true).utf8)) == value)
    }
}
