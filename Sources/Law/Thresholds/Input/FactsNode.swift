import Foundation

/// A JSON value as it was written, so that every mistake can be named where it stands.
enum FactsNode: Decodable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case fraction(Double)
    case text(String)
    case list([FactsNode])
    case object([String: FactsNode])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .fraction(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([FactsNode].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: FactsNode].self))
        }
    }
}

/// Something wrong in a file of facts: where it stands and what to write instead.
public struct FactsFault: Error, Hashable, Sendable, Codable {
    /// The path of the field: `figures.goods[0].unsold`; empty for the file itself.
    public let path: String
    /// What is wrong.
    public let message: Wording

    /// A fault at a path.
    init(_ path: String, _ message: Wording) {
        self.path = path
        self.message = message
    }
}

/// Everything wrong in a file of facts, in the order of the file's fields.
public struct FactsFaults: Error, Hashable, Sendable, Codable {
    /// The faults; at least one.
    public let faults: [FactsFault]
}

extension FactsFaults: CustomStringConvertible {
    /// One line per fault: the path and what is wrong, in both languages.
    public var description: String {
        faults.map { "\($0.path.isEmpty ? "-" : $0.path): \($0.message.zh) / \($0.message.en)" }.joined(separator: "\n")
    }
}
