import Ledger
import Testing

struct CanonicalObjectTests {
    private static let names = ["$table", "a", "a\u{0}", "amount_minor", "id", "title", "侵权", "😀", "\u{E000}"]
    private static let texts = ["", "plain", "\"quoted\" \\ /", "line\nbreak\t\u{1}", "疑似假冒 👟", "\u{7F}"]

    @Test func `an object written member by member is the value's canonical form`() throws {
        var numbers = SeededNumbers(seed: 23)
        for _ in 0..<500 {
            var object = CanonicalObject()
            var members: [JSONObject.Member] = []
            for name in Self.names where Bool.random(using: &numbers) {
                if Bool.random(using: &numbers) {
                    let text = try #require(Self.texts.randomElement(using: &numbers))
                    try object.add(name, text)
                    members.append(JSONObject.Member(name, .string(text)))
                } else {
                    let number = Double.random(in: -1e6...1e6, using: &numbers)
                    try object.add(name, number: number)
                    members.append(JSONObject.Member(name, .number(number)))
                }
            }
            let value = JSONValue.object(try #require(JSONObject(members)))
            #expect(object.end() == (try CanonicalJSON.encode(value)))
        }
    }

    @Test func `a member out of order, or again, is refused`() throws {
        var object = CanonicalObject()
        try object.add("b", "1")
        #expect(throws: CanonicalJSONError.notInOrder("a")) { try object.add("a", "2") }
        #expect(throws: CanonicalJSONError.notInOrder("b")) { try object.add("b", number: 2) }
        try object.add("c", "3")
        #expect(String(decoding: object.end(), as: UTF8.self) == #"{"b":"1","c":"3"}"#)
    }

    @Test func `a number that JSON cannot say is refused`() {
        var object = CanonicalObject()
        #expect(throws: CanonicalJSONError.notFinite) { try object.add("n", number: .nan) }
        #expect(object.end() == Array("{}".utf8))
    }
}
