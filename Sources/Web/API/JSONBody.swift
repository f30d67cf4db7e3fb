import Foundation
import Law

/// JSON bodies in and out.
enum JSONBody {
    /// Reads a value of the type, held against the type's schema first, so that every mistake is named at once.
    ///
    /// - Throws: `Problem`: `badRequest` where the bytes are not JSON, `refused` with a pointer for each wrong value.
    static func read<Body: APIValue>(_ type: Body.Type, from bytes: [UInt8]) throws -> Body {
        let errors = SchemaBook.shared.check(try parse(bytes), as: type)
        guard errors.isEmpty else { throw Problem.invalid(errors) }
        do {
            return try JSONDecoder().decode(Body.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw Problem.invalid([FieldProblem(pointer(error), "form", SchemaText.form)])
        }
    }

    /// The bytes as a JSON value.
    ///
    /// - Throws: `Problem` of kind `badRequest` where they are not JSON.
    static func parse(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        do {
            return try JSONParser.parse(bytes)
        } catch {
            throw Problem(
                .badRequest, code: "json",
                Wording("第 \(error.offset) 字节处不是有效的 JSON。", "Not valid JSON at byte \(error.offset): \(error.reason)."))
        }
    }

    /// Sorted names, so that the same value always gives the same bytes.
    static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    private static func pointer(_ error: DecodingError) -> String {
        let path =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: [any CodingKey]()
            }
        return path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
    }
}
