import Foundation

/// One case as a file says it: texts by column, before the mapping is asked what they mean; or what is wrong with its lines.
struct ForeignRow: Codable, Sendable, Hashable {
    /// The line it begins on, from 1.
    let line: Int
    var values: [String: String] = [:]
    /// Its goods, with their lines.
    var goods: [Goods] = []
    /// The file that the row speaks of, where it is one of a package of documents.
    var file: Data?
    /// Set where it cannot be read at all.
    var problem: ImportProblem?

    struct Goods: Codable, Sendable, Hashable {
        let line: Int
        let values: [String: String]
    }
}
