/// The tables of a database with their columns, as the engine itself lists them; those that an index of the engine keeps
/// for itself are none.
package struct Catalog: Sendable, Hashable {
    /// One table.
    package struct Table: Sendable, Hashable {
        package let name: String
        /// The columns in their order.
        package let columns: [Column]

        /// The columns whose values name a row of the other table.
        package func columns(referringTo table: String) -> [String] {
            columns.filter { $0.target == table }.map(\.name)
        }

        /// Whether there is a column of this name.
        package func has(_ column: String) -> Bool { columns.contains { $0.name == column } }
    }

    /// One column.
    package struct Column: Sendable, Hashable {
        package let name: String
        /// The table to whose rows its values point, where it is a foreign key.
        package let target: String?
    }

    /// All tables by name, in the order of their names.
    package let tables: [Table]

    /// Reads the list.
    ///
    /// - Parameter dialect: that of the database the access belongs to.
    package init(_ access: any ReadAccess, dialect: SQLDialect) throws {
        var tables: [Table] = []
        var name: String?
        var columns: [Column] = []
        func finish() {
            if let name { tables.append(Table(name: name, columns: columns)) }
            columns = []
        }
        try access.each(Self.sql(for: dialect)) { row in
            let table: String = try row.get("table_name")
            if table != name {
                finish()
                name = table
            }
            columns.append(Column(name: try row.get("column_name"), target: try row.get("target")))
        }
        finish()
        self.tables = tables
    }

    private static func sql(for dialect: SQLDialect) -> String {
        switch dialect {
        case .sqlite:
            """
            SELECT t.name AS table_name, c.name AS column_name, f."table" AS target
            FROM   sqlite_master t
            JOIN   pragma_table_info(t.name) c
            LEFT JOIN pragma_foreign_key_list(t.name) f ON f."from" = c.name
            WHERE  t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
              AND  t.name NOT IN (SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow'))
            ORDER BY t.name, c.cid
            """
        case .postgresql:
            """
            SELECT c.table_name, c.column_name, u.table_name AS target
            FROM   information_schema.columns c
            JOIN   information_schema.tables b
                   ON b.table_schema = c.table_schema AND b.table_name = c.table_name AND b.table_type = 'BASE TABLE'
            LEFT JOIN information_schema.key_column_usage k
                   ON k.table_schema = c.table_schema AND k.table_name = c.table_name
                  AND k.column_name = c.column_name AND k.position_in_unique_constraint IS NOT NULL
            LEFT JOIN information_schema.constraint_column_usage u
                   ON u.constraint_schema = k.constraint_schema AND u.constraint_name = k.constraint_name
            WHERE  c.table_schema = current_schema() AND c.table_name <> '\(GroupLog.table)'
            ORDER BY c.table_name, c.ordinal_position
            """
        }
    }
}
