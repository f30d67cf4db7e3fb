import Operations
import Storage

/// The rows that one operation leaves behind, those of the search index among them, written again and again by plain inserts: what the database alone asks for
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
        // A leaf completes one node on average.
        ("ledger_node", "id = (SELECT max(id) FROM ledger_node) AND $1 <> ''", ["id"]),
        ("idempotent_request", "output LIKE '%' || $1 || '%'", ["request_key"]),
    ]
    private let lines: [Line]
    private let found: SearchLine

    /// Remembers what the operation that made this record wrote last.
    init(of record: String, on dialect: SQLDialect, in access: any ReadAccess) throws {
        found = try SearchLine(of: record, on: dialect, in: access)
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
    var count: Int { lines.count + 1 }

    /// Writes all of them once more, as the rows of another record.
    func write(_ number: Int, in access: any WriteAccess) throws {
        for line in lines {
            try access.execute(
                line.sql,
                line.values.enumerated().map { place, value in
                    line.varying.contains(place) ? SameRows.vary(value, number) : value
                })
        }
        try found.write(number, in: access)
    }

    fileprivate static func vary(_ value: SQLValue, _ number: Int) -> SQLValue {
        switch value {
        case .integer(let integer): .integer(integer + Int64(number) + 1)
        case .text(let text): .text("\(text)-\(number)")
        default: value
        }
    }
}

/// What the search index keeps of one record: its document and, beside it on SQLite and in it on PostgreSQL, its tokens.
private struct SearchLine: Sendable {
    private static let columns = "kind, id, record_kind, record_id, unit_id, region, marks, folded"
    private let dialect: SQLDialect
    private let values: [SQLValue]
    private let tokens: String

    init(of record: String, on dialect: SQLDialect, in access: any ReadAccess) throws {
        let row = try access.first("SELECT \(SearchLine.columns) FROM search_document WHERE id = $1", [record])
        let terms = try access.query(
            """
            SELECT term FROM search_vocabulary WHERE doc = (SELECT seq FROM search_document WHERE id = $1)
            """, [record])
        self.dialect = dialect
        values = row?.values ?? []
        tokens = try terms.map { try $0.get("term", as: String.self) }.joined(separator: " ")
    }

    func write(_ number: Int, in access: any WriteAccess) throws {
        let values = values.enumerated().map { place, value in place == 1 ? SameRows.vary(value, number) : value }
        let into = "INSERT INTO search_document (\(SearchLine.columns)"
        switch dialect {
        case .sqlite:
            let row = try access.first("\(into)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING seq", values)
            let place: Int64? = try row?.get("seq")
            try access.execute("INSERT INTO search_token (rowid, tokens) VALUES ($1, $2)", [place, tokens])
        case .postgresql:
            try access.execute(
                """
                \(into), tokens)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, array_to_tsvector(string_to_array($9, ' ')))
                """, values + [SQLValue.text(tokens)])
        }
    }
}
