import Crypto
import Ledger
import Storage

/// The audit of every row the ledger speaks of: each against its latest digest, and each digest against its row.
struct RowAudit {
    private let access: any ReadAccess
    private let log: AuditLog
    private let tables: [Catalog.Table]

    init(_ access: any ReadAccess, log: AuditLog, catalog: Catalog) {
        self.access = access
        self.log = log
        tables = catalog.tables.filter { Schema.unwitnessed[$0.name] == nil }
    }

    /// - Parameter table: the only table to read; all where nil.
    func run(only table: String?) throws {
        for candidate in tables where table == nil || candidate.name == table {
            guard candidate.has("id") else {
                log.add(.tableNameless, candidate.name)
                continue
            }
            log.count(\.tables)
            try reading(candidate.name) { try checkRows(of: candidate.name) }
            try reading(candidate.name) { try checkMissing(from: candidate.name) }
        }
        if table == nil { try checkNames() }
    }

    /// Damage that stops a statement is a finding; the other tables are read all the same.
    private func reading(_ table: String, _ body: () throws -> Void) throws {
        do { try body() } catch let fault as StorageFault { log.add(.unreadable, table, detail: fault.description) }
    }

    private func checkRows(of table: String) throws {
        var done = 0
        try access.eachAsStored("SELECT * FROM \"\(table)\"", []) { row in
            done += 1
            log.count(\.rows)
            log.tell(.table(table), done)
            guard case .text(let id)? = row.value("id") else {
                return log.add(.rowNameless, table, id: row.value("id")?.shown)
            }
            guard let latest = try latest(table, id) else { return log.add(.rowUnwitnessed, table, id: id) }
            let digest = (try? WitnessedRow(table: table, row: row))?.digest
            if digest.map(SQLValue.text) != latest.digest { log.add(.rowAltered, table, id: id, entry: latest.entry) }
        }
    }

    private func latest(_ table: String, _ id: String) throws -> (digest: SQLValue, entry: Int64)? {
        var found: (digest: SQLValue, entry: Int64)?
        try access.eachAsStored(
            """
            SELECT digest, sequence FROM ledger_row
            WHERE  table_name = $1 AND row_id = $2
            ORDER BY sequence DESC LIMIT 1
            """, [table, id]
        ) { found = ($0.values[0], try $0.get("sequence")) }
        return found
    }

    private func checkMissing(from table: String) throws {
        try access.eachAsStored(
            """
            SELECT r.row_id, MAX(r.sequence) AS entry FROM ledger_row r
            WHERE  r.table_name = $1 AND NOT EXISTS (SELECT 1 FROM "\(table)" t WHERE t.id = r.row_id)
            GROUP BY r.row_id
            """, [table]
        ) { log.add(.rowMissing, table, id: $0.values[0].shown, entry: try $0.get("entry")) }
    }

    /// Tables that the register of rows names and the database does not have.
    private func checkNames() throws {
        let known = Set(tables.map { SQLValue.text($0.name) })
        var last: String? = ""
        while let name = last {
            last = nil
            try access.eachAsStored(
                "SELECT table_name FROM ledger_row WHERE table_name > $1 ORDER BY table_name LIMIT 1", [name]
            ) { row in
                if !known.contains(row.values[0]) { log.add(.tableUnknown, row.values[0].shown) }
                last = if case .text(let next) = row.values[0] { next } else { nil }
            }
        }
    }
}
