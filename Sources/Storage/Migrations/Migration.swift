import Crypto

/// One step of the schema's history: SQL as text, run once, in a transaction of its own, and never edited afterwards.
package struct Migration: Sendable {
    /// `M` and four digits; migrations run in the order of their ids.
    package let id: String
    /// What it does, in the imperative: "Add hearing".
    package let name: String
    /// The statements, one SQL statement each, with the placeholders of ``SQLSeam``.
    package let statements: [String]

    package init(id: String, name: String, statements: [String]) {
        self.id = id
        self.name = name
        self.statements = statements
    }

    /// The statements as the engine takes them.
    ///
    /// - Throws: ``StorageFault`` `.misuse` if a placeholder is not known.
    func rendered(for dialect: SQLDialect) throws -> [String] {
        try statements.compactMap { try SQLSeam.render($0, for: dialect) }
    }

    /// SHA-256 (hexadecimal) over what is run, so that an edit is found, also one in a placeholder's meaning.
    func checksum(for dialect: SQLDialect) throws -> String {
        var hash = SHA256()
        for statement in try rendered(for: dialect) {
            hash.update(data: Array(statement.utf8) + [0])
        }
        return Hexadecimal.encode(hash.finalize())
    }

    /// Whether the id is `M` and four digits.
    var hasSoundID: Bool {
        id.utf8.count == 5 && id.utf8.first == UInt8(ascii: "M")
            && id.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
