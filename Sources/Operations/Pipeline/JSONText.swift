import Foundation
import Storage

/// Codable values as JSON text with sorted keys: what is kept in columns of JSON.
package enum JSONText {
    /// The text of a value.
    package static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of a text.
    package static func decode<T: Decodable>(_ text: String, as type: T.Type = T.self) throws -> T {
        try JSONReading.decode(text, as: type)
    }

    /// The values of a list, which is empty for nearly every clock and is then not read as JSON.
    package static func decode<T: Decodable>(_ text: String, as type: [T].Type = [T].self) throws -> [T] {
        text == "[]" ? [] : try JSONReading.decode(text, as: type)
    }
}

extension Row {
    /// The value kept as JSON in a column; nil where the column is empty.
    func json<Value: Decodable>(_ column: String) throws -> Value? {
        let text: String? = try get(column)
        return try text.map { try JSONText.decode($0) }
    }
}
