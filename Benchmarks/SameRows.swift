import Operations
import Storage

/// The rows that one operation leaves behind, written again and again by plain inserts: what the database alone asks for
/// them, without authority, procedure, ledger hashing or answers.
struct SameRows: Sendable {
    private struct Line: Sendable {
        let sql: String
        let values: [SQLValue]
        /// Which values must differ from row to row.
        let varying: Set<Int>
    }

    /// The tables an operation on a new clue writes, how its rows are found, and the columns that must be unique.
    private static let tables: [(name: String, condition: String, varying: Set<String>)] = [
        ("clue", "id = $1", ["id", "number"]),
        ("record_index", "id = $1", ["id", "number"]),
        ("step", "record_id = $1", ["id"]),
        ("clock", "record_id = $1", ["id"]),
        ("ledger_entry", "sequence = (SELECT max(sequence) FROM ledger_entry) AND $1 <> ''", ["sequence"]),
        ("ledger_row", "sequence = (SELECT max(sequence) FROM ledger_entry) AND $1 <> ''", ["row_id", "sequence"]),
        ("idempotent_request", "output LIKE '%' || $1 || '%'", ["request_key"]),
    ]
    private let lines: [Line]

    /// Remembers what the operation that made this record wrote last.
    init(of record: String, in access: any ReadAccess) throws {
        lines = try SameRows.tables.flatMap { table in
            try access.query("SELECT * FROM \(table.name) WHERE \(table.condition)", [record]).map { row in
                let places = row.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
                return Line(
                    sql: "INSERT INTO \(table.name) (\(row.columns.joined(separator: ", "))) VALUES (\(places))",
                    values: row.values,
                    varying: Set(row.columns.indices.filter { table.varying.contains(row.columns[$0]) }))
            }
        }
    }

    /// How many rows one operation leaves.
    var count: Int { lines.count }

    /// Writes all of them once more, as the rows of another record.
    func write(_ number: Int, in access: any WriteAccess) throws {
        for line in lines {
            try access.execute(
                line.sql,
                line.values.enumerated().map { place, value in
                    line.varying.contains(place) ? SameRows.vary(value, number) : value
                })
        }
    }

    private static func vary(_ value: SQLValue, _ number: Int) -> SQLValue {
        switch value {
        case .integer(let integer): .integer(integer + Int64(number) + 1)
        case .text(let text): .text("\(text)-\(number)")
        default: value
        }
    }
}
