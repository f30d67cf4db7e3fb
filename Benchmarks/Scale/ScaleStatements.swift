import Storage

/// `bench scale --statements`: the statements of what is measured, each with its time and with what the engine says of
/// its way, for whoever looks for the slow one.
final class ScaleStatements: ReadAccess {
    private let access: any ReadAccess
    let dialect: SQLDialect

    private init(_ access: any ReadAccess, dialect: SQLDialect) {
        (self.access, self.dialect) = (access, dialect)
    }

    static func tell(_ queries: [ScaleQuery], _ access: any ReadAccess, dialect: SQLDialect) throws {
        for query in queries {
            print("\n## \(query.name)")
            _ = try query.read(0, access)
            print("\(try query.read(0, ScaleStatements(access, dialect: dialect))) rows")
        }
    }

    func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try told(sql, arguments) { try access.query(sql, arguments) }
    }

    func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try told(sql, arguments) { try access.first(sql, arguments) }
    }

    func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try told(sql, arguments) { try access.each(sql, arguments, body) }
    }

    private func told<Value>(
        _ sql: String, _ arguments: [any SQLConvertible], _ body: () throws -> Value
    ) throws -> Value {
        let start = ContinuousClock.now
        let value = try body()
        let milliseconds = Bench.seconds(since: start) * 1_000
        print("\n-- \(milliseconds) ms, \(arguments.map(\.sqlValue))\n\(sql)")
        let (verb, column) =
            dialect == .sqlite ? ("EXPLAIN QUERY PLAN", "detail") : ("EXPLAIN (ANALYZE, BUFFERS)", "QUERY PLAN")
        for row in try access.query("\(verb) \(sql)", arguments) {
            print("   \(try row.get(column, as: String.self))")
        }
        return value
    }
}
