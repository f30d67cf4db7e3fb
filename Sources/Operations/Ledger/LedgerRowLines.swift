import Storage

/// The lines of `ledger_row`: several in one statement, for a round trip each would make the ledger the slowest part of
/// an operation on a database across a network.
enum LedgerRowLines {
    /// Powers of two, so that any number of lines takes few statements out of few different texts.
    private static let sizes = [16, 8, 4, 2, 1]
    private static let texts: [Int: String] = Dictionary(
        uniqueKeysWithValues: sizes.map { ($0, text(lines: $0)) })

    static func insert(_ rows: [WitnessedRow], sequence: Int64, in access: any WriteAccess) throws {
        var rest = rows[...]
        while let size = sizes.first(where: { $0 <= rest.count }), let text = texts[size] {
            var arguments: [any SQLConvertible] = [sequence]
            for row in rest.prefix(size) { arguments += [row.table, row.id, row.digest] as [any SQLConvertible] }
            try access.execute(text, arguments)
            rest = rest.dropFirst(size)
        }
    }

    private static func text(lines: Int) -> String {
        let values = (0..<lines).map { "($\(3 * $0 + 2), $\(3 * $0 + 3), $1, $\(3 * $0 + 4))" }
        return "INSERT INTO ledger_row (table_name, row_id, sequence, digest) VALUES " + values.joined(separator: ", ")
    }
}
