import Storage

/// The indexes of a database that its schema names, to be dropped and made again around a great fill.
struct ScaleIndexes {
    private let database: any Database
    private let indexes: [(name: String, sql: String)]

    /// - Parameter table: the only table whose indexes are meant; those of all where nil.
    init(of database: any Database, on table: String? = nil) async throws {
        self.database = database
        let sql =
            switch database.dialect {
            case .sqlite:
                """
                SELECT name, sql FROM sqlite_master
                WHERE  type = 'index' AND sql IS NOT NULL AND tbl_name = COALESCE($1, tbl_name) ORDER BY name
                """
            case .postgresql:
                """
                SELECT indexname AS name, replace(indexdef, '::text', '') AS sql FROM pg_indexes
                WHERE  schemaname = current_schema() AND tablename = COALESCE($1, tablename)
                  AND  indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY indexname
                """
            }
        indexes = try await database.read { access in
            try access.query(sql, [table]).map { (try $0.get("name"), try $0.get("sql")) }
        }
    }

    func drop() async throws {
        for index in indexes {
            try await database.write { access in try access.execute("DROP INDEX \(index.name)") }
        }
    }

    func make() async throws {
        for index in indexes {
            try await database.write { access in try access.execute(index.sql) }
        }
    }
}
