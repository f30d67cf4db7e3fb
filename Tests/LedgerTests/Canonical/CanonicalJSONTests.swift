import Foundation
import Ledger
import Testing

struct CanonicalJSONTests {
    static let pairs = ["arrays", "french", "structures", "unicode", "values", "weird"]

    @Test(
        .enabled(if: Vectors.exists(Vectors.jcs), "../shared/vectors/jcs is not there"),
        arguments: pairs)
    func `every published pair is met byte for byte`(name: String) throws {
        let input = try Vectors.bytes(Vectors.jcs.appending(path: "input/\(name).json"))
        let output = try Vectors.bytes(Vectors.jcs.appending(path: "output/\(name).json"))
        let canonical = try CanonicalJSON.encode(JSONValue(parsing: input))
        #expect(canonical == output)
        let hex = try Vectors.text(Vectors.jcs.appending(path: "outhex/\(name).txt"))
        let expected = hex.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }
        #expect(canonical == expected)
        #expect(CanonicalJSON.isCanonical(canonical))
    }

    @Test(
        .enabled(if: Vectors.exists(Vectors.jcs), "../shared/vectors/jcs is not there"))
    func `the published list of pairs is complete`() {
        let names = Vectors.files(in: Vectors.jcs.appending(path: "input"), ending: ".json")
            .map { $0.deletingPathExtension().lastPathComponent }
        #expect(names == Self.pairs)
    }

    @Test func `members are sorted by UTF-16 code units`() throws {
        let names = ["", "a", "a\u{0}", "€", "😀", "\u{E000}", "\u{FB33}"]
        var numbers = SeededNumbers(seed: 16)
        let members = names.shuffled(using: &numbers).map { JSONObject.Member($0, .null) }
        let object = try #require(JSONObject(members))
        #expect(object.members.map { Array($0.name.utf16) } == names.map { Array($0.utf16) })
        let byUnits = names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        #expect(byUnits.map { Array($0.utf16) } == names.map { Array($0.utf16) })
    }

    @Test func `only what must be escaped is escaped`() throws {
        let every = String(
            String.UnicodeScalarView((0...0x7F).compactMap { Unicode.Scalar($0 as UInt32) }))
        let text = try CanonicalJSON.text(.string(every))
        let controls =
            #"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
            + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"#
        let printable = String(every.unicodeScalars.dropFirst(0x20))
            .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        #expect(text == "\"\(controls)\(printable)\"")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `what is no number has no form`(number: Double) {
        #expect(throws: CanonicalJSONError.notFinite) { try CanonicalJSON.encode([.number(number)]) }
    }

    @Test func `a whole number that doubles round has no form`() throws {
        let largest = JSONValue.largestInteger
        #expect(
            try CanonicalJSON.text([.integer(largest), .integer(-largest)]) == "[\(largest),-\(largest)]")
        for beyond in [largest + 1, -largest - 1, .max, .min] {
            #expect(throws: CanonicalJSONError.integerNotExact(beyond)) {
                try CanonicalJSON.encode(.integer(beyond))
            }
        }
    }

    @Test func `nesting has a limit in writing as in reading`() throws {
        var deep: JSONValue = 1
        for _ in 0..<CanonicalJSON.maximumDepth { deep = [deep] }
        let bytes = try CanonicalJSON.encode(deep)
        #expect(try JSONValue(parsing: bytes) == deep)
        #expect(throws: CanonicalJSONError.tooDeep) { try CanonicalJSON.encode([deep]) }
    }

    @Test func `names that only look alike stay apart`() throws {
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        let value: JSONValue = .object(
            try #require(JSONObject([.init(composed, 1), .init(decomposed, 2)])))
        #expect(try CanonicalJSON.text(value) == "{\"\(decomposed)\":2,\"\(composed)\":1}")
        #expect(value[composed] == 1)
        #expect(value[decomposed] == 2)
        #expect(JSONValue.string(composed) != JSONValue.string(decomposed))
    }

    @Test func `a name given twice makes no object`() {
        #expect(JSONObject([.init("a", 1), .init("b", 2), .init("a", 1)]) == nil)
    }
}
