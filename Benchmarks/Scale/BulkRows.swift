import Storage

/// Rows of one table, gathered and written many at a time.
struct BulkRows {
    private static let rowsOfStatement = 500

    private let table: String
    private let columns: [String]
    private var values: [any SQLConvertible] = []

    init(_ table: String, _ columns: [String]) {
        self.table = table
        self.columns = columns
    }

    mutating func add(_ row: [any SQLConvertible]) {
        precondition(row.count == columns.count, "\(table) has \(columns.count) columns")
        values += row
    }

    /// Writes what was gathered and forgets it.
    mutating func write(in access: any WriteAccess) throws {
        let size = columns.count * BulkRows.rowsOfStatement
        for start in stride(from: 0, to: values.count, by: size) {
            let part = Array(values[start..<min(start + size, values.count)])
            let rows = stride(from: 0, to: part.count, by: columns.count).map { first in
                "(" + columns.indices.map { "$\(first + $0 + 1)" }.joined(separator: ", ") + ")"
            }
            try access.execute(
                "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(rows.joined(separator: ", "))", part
            )
        }
        values.removeAll(keepingCapacity: true)
    }
}
