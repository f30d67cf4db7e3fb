import Storage

/// The indexes of a database that its schema names, to be dropped and made again around a great fill.
struct ScaleIndexes {
    private let database: any Database
    private let indexes: [(name: String, sql: String)]

    init(of database: any Database) async throws {
        self.database = database
        let sql =
            switch database.dialect {
            case .sqlite: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
            case .postgresql:
                """
                SELECT indexname AS name, indexdef AS sql FROM pg_indexes
                WHERE  schemaname = current_schema()
                  AND  indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY indexname
                """
            }
        indexes = try await database.read { access in
            try access.query(sql).map { (try $0.get("name"), try $0.get("sql")) }
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
