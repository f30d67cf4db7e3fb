package import Storage

/// Reads through another access and asks the engine, before each statement, how it will go about it: so that a test can say
/// of a whole page that it reads no table from one end to the other.
///
/// ```swift
/// let plans = QueryPlans(access, dialect: office.database.dialect)
/// _ = try ClueQueue.lines(filter, for: officer, now: now, in: plans)
/// #expect(plans.tablesReadWhole.isEmpty)
/// ```
package final class QueryPlans: ReadAccess {
    /// One statement and what the engine said of it.
    package struct Plan {
        package let sql: String
        package let steps: [String]
    }

    private let access: any ReadAccess
    package let dialect: SQLDialect
    private let tables: Set<String>
    package private(set) var plans: [Plan] = []

    /// PostgreSQL reads small tables whole whatever their indexes are, unless it is told not to.
    package init(_ access: any ReadAccess, dialect: SQLDialect) throws {
        self.access = access
        self.dialect = dialect
        tables = Set(try Catalog(access, dialect: dialect).tables.map(\.name))
        if dialect == .postgresql { _ = try access.first("SELECT set_config('enable_seqscan', 'off', true)") }
    }

    /// The tables of which a statement reads every row, or every entry of an index.
    package var tablesReadWhole: [String] {
        plans.flatMap { $0.steps.compactMap(wholeTable) }
    }

    /// The indexes that were used.
    package var indexes: Set<String> {
        var indexes: Set<String> = []
        for step in plans.flatMap(\.steps) {
            let words = step.split(whereSeparator: { " ()".contains($0) }).map(String.init)
            for (place, word) in words.enumerated() where place + 1 < words.count {
                if word == "INDEX" || word == "using" || word == "Scan" && words[place + 1] == "on" {
                    indexes.insert(words[min(words.count - 1, word == "Scan" ? place + 2 : place + 1)])
                }
            }
        }
        return indexes
    }

    /// SQLite says `SCAN clue` or `SCAN clue USING INDEX …`, PostgreSQL `Seq Scan on clue`.
    private func wholeTable(_ step: String) -> String? {
        let words = step.split(separator: " ").map(String.init)
        switch dialect {
        case .sqlite:
            guard words.count > 1, words[0] == "SCAN", !step.contains("VIRTUAL TABLE") else { return nil }
            return tables.contains(words[1]) ? step : nil
        case .postgresql:
            guard step.contains("Seq Scan on ") else { return nil }
            return step
        }
    }

    private func explain(_ sql: String, _ arguments: [any SQLConvertible]) throws {
        let (verb, column) = dialect == .sqlite ? ("EXPLAIN QUERY PLAN", "detail") : ("EXPLAIN", "QUERY PLAN")
        let rows = try access.query("\(verb) \(sql)", arguments)
        plans.append(Plan(sql: sql, steps: try rows.map { try $0.get(column) }))
    }

    package func query(_ sql: String, _ arguments: [any SQLConvertible]) throws -> [Row] {
        try explain(sql, arguments)
        return try access.query(sql, arguments)
    }

    package func first(_ sql: String, _ arguments: [any SQLConvertible]) throws -> Row? {
        try explain(sql, arguments)
        return try access.first(sql, arguments)
    }

    package func each(_ sql: String, _ arguments: [any SQLConvertible], _ body: (Row) throws -> Void) throws {
        try explain(sql, arguments)
        try access.each(sql, arguments, body)
    }
}
