package import Storage

/// The ledger as it is read: its size, entries by number, and the entries that speak of a row.
package enum LedgerStore {
    /// How many entries there are.
    package static func size(in access: any ReadAccess) throws -> Int64 {
        let last = try access.first("SELECT sequence FROM ledger_entry ORDER BY sequence DESC LIMIT 1")
        return try last.map { try $0.get("sequence", as: Int64.self) + 1 } ?? 0
    }

    /// The number of the latest entry that speaks of a row; nil where none does.
    ///
    /// It is what stands under a record: the entry whose digest is that of the row as it is now.
    package static func latestEntry(
        _ table: String, _ id: some RawRepresentable<String>, in access: any ReadAccess
    ) throws -> Int64? {
        try latestEntry(table, id.rawValue, in: access)
    }

    /// The number of the latest entry that speaks of a row; nil where none does.
    package static func latestEntry(_ table: String, _ id: String, in access: any ReadAccess) throws -> Int64? {
        try access.first(
            """
            SELECT sequence FROM ledger_row WHERE table_name = $1 AND row_id = $2 ORDER BY sequence DESC LIMIT 1
            """, [table, id])?.get("sequence")
    }

    /// One entry; nil where the ledger has none of this number.
    package static func entry(_ number: Int64, in access: any ReadAccess) throws -> LedgerEntry? {
        try access.first(
            "SELECT sequence, at, operation, body, leaf_hash FROM ledger_entry WHERE sequence = $1", [number]
        ).map(LedgerEntry.init)
    }

    /// Entries, the latest first.
    ///
    /// - Parameter below: only entries of a lower number.
    package static func entries(
        below number: Int64 = .max, limit: Int, in access: any ReadAccess
    ) throws -> [LedgerEntry] {
        try access.query(
            """
            SELECT sequence, at, operation, body, leaf_hash FROM ledger_entry
            WHERE  sequence < $1
            ORDER BY sequence DESC LIMIT $2
            """, [number, limit]
        ).map(LedgerEntry.init)
    }
}
