import Foundation

/// One case as a file says it: texts by column, before the mapping is asked what they mean; or what is wrong with its lines.
struct ForeignRow: Codable, Sendable, Hashable {
    /// The line it begins on, from 1.
    let line: Int
    var values: [String: String] = [:]
    /// Its goods, with their lines.
    var goods: [Goods] = []
    /// The file that the row speaks of, where it is one of a package of documents.
    var file: PackedFile?
    /// Set where it cannot be read at all.
    var problem: ImportProblem?

    struct Goods: Codable, Sendable, Hashable {
        let line: Int
        let values: [String: String]
    }
}

/// A file of a package, as text in Base64 while its row is kept.
struct PackedFile: Codable, Sendable, Hashable {
    let content: Data

    init(_ content: [UInt8]) {
        self.content = Data(content)
    }

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let content = Data(base64Encoded: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "the file is not in Base64"))
        }
        self.content = content
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(content.base64EncodedString())
    }
}
