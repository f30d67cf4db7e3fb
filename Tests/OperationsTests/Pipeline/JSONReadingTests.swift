import Enforcement
import Foundation
import Law
import Testing

@testable import Operations

/// What is kept as JSON reads as Foundation's decoder reads it, and what it refuses is refused.
struct JSONReadingTests {
    private enum Colour: String, Codable { case red, green }

    private struct Inner: Codable, Equatable {
        var day: LegalDate?
        var money: Money?
        var names: [String]
    }

    private struct Sample: Codable, Equatable {
        var flag: Bool
        var text: String
        var number: Int
        var small: UInt8
        var long: Int64?
        var real: Double
        var colour: Colour?
        var inner: Inner?
        var list: [Inner]
        var table: [String: Int]
        var nested: [[Int?]]
    }

    private static let whole = """
        {"flag":true,"text":"疑似 \\"假冒\\" \\u00e9","number":-12,"small":255,"long":9007199254740991,"real":2.5,
         "colour":"red","inner":{"day":"2026-11-22","money":{"minor":6200000,"currency":"CNY"},"names":["a","侵权"]},
         "list":[{"names":[]},{"day":null,"names":["b"]}],"table":{"x":1,"侵":2},"nested":[[1,null],[]]}
        """

    static let texts: [String] = [
        whole, #"{"flag":false,"text":"","number":0,"small":0,"real":1,"list":[],"table":{},"nested":[]}"#,
        whole.replacing("-12", with: "3.0"), whole.replacing("-12", with: "3.5"), whole.replacing("255", with: "256"),
        whole.replacing("255", with: "-1"), whole.replacing("true", with: "1"), whole.replacing("2.5", with: "\"2.5\""),
        whole.replacing("\"red\"", with: "\"blue\""), whole.replacing("\"red\"", with: "null"),
        whole.replacing("2026-11-22", with: "2026-11-31"), whole.replacing("\"number\"", with: "\"numbers\""),
        whole.replacing("\"names\":[\"b\"]", with: "\"names\":[\"b\",null]"), whole.replacing("[1,null]", with: "1"),
        whole.replacing("\"x\":1", with: "\"x\":\"1\""), whole.replacing("\"text\":", with: "\"text\":null,\"t\":"),
        "[]", "1", "null", "", "{", "{} {}",
    ]

    @Test(arguments: texts)
    func `a text reads as Foundation reads it, or is refused at the same place`(_ text: String) {
        let expected = Result { try JSONDecoder().decode(Sample.self, from: Data(text.utf8)) }
        let found = Result { try JSONText.decode(text, as: Sample.self) }
        switch (expected, found) {
        case (.success(let one), .success(let other)): #expect(one == other)
        // Of a number that does not fit Foundation names the object alone.
        case (.failure(let one), .failure(let other)): #expect(place(of: other).starts(with: place(of: one)))
        default: Issue.record("\(expected) and \(found)")
        }
    }

    @Test func `what was written is read back`() throws {
        let sample = try JSONText.decode(Self.whole, as: Sample.self)
        #expect(try JSONText.decode(JSONText.encode(sample)) == sample)
        #expect(try JSONText.decode("[1,2,3]") == [1, 2, 3])
        #expect(try JSONText.decode("[]", as: [String].self) == [])
    }

    /// The kind of fault, and the names that lead to it.
    private func place(of error: any Error) -> [String] {
        func names(_ context: DecodingError.Context) -> [String] {
            context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
        }
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): return ["missing", key.stringValue] + names(context)
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            return names(context)
        default: return ["\(error)"]
        }
    }
}
