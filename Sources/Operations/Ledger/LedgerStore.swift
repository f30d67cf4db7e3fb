package import Storage

/// The ledger as it is read: entries by number, and the entries that speak of a row.
package enum LedgerStore {
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
}
