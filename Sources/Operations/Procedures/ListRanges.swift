import Storage

/// A page of a long list in SQL: one range of an index for each way in which an actor sees a record and each state,
/// each no longer than the page, put together.
///
/// An OR over unit, region and parties, or a list of states, would make the engine read and sort all that they let
/// through; so does each count, which therefore stops at a bound.
struct ListRanges {
    let table: String
    /// The columns of the order and their directions: `rank, id`.
    let keys: [Key]
    /// The ways in which an actor sees a record; a record may fulfil several.
    var branches: [String]
    /// What divides the list besides: a column and its values, each of them one range.
    let division: (column: String, values: [String])
    /// Everything else a record has to fulfil.
    var rest: [String] = []
    /// Queries for the ids of the few records of which the list can consist; where there are any, the list begins with
    /// the first of them.
    var named: [String] = []
    /// Where the ids of the records of which the list can consist come out of an index in the list's own order, so that the
    /// page is full long before all were looked at.
    var walk: Walk?

    /// An index that names records: `clock`, by `record_id`, under a condition. The list is ordered by the id alone.
    struct Walk {
        let table: String
        let id: String
        let condition: String
    }

    /// A column of the order.
    struct Key {
        let column: String
        var isFalling = false
    }

    /// Puts one condition in place of the ways of seeing, of which a record must still fulfil one.
    mutating func narrow(to condition: String) {
        branches = ["\(condition) AND (\(branches.joined(separator: " OR ")))"]
    }

    /// The order, forwards or backwards.
    func order(backwards: Bool = false, in table: String? = nil) -> String {
        keys.map { "\(table ?? self.table).\($0.column)\($0.isFalling == backwards ? "" : " DESC")" }
            .joined(separator: ", ")
    }

    /// A query for the keys of a page's records, to be joined with the table: no more than `limit` of each range.
    func page(limit: String, backwards: Bool = false) -> String {
        let columns = keys.map { "\(table).\($0.column)" }.joined(separator: ", ")
        let order = order(backwards: backwards)
        if let walk, named.isEmpty { return page(along: walk, limit: limit, backwards: backwards) }
        guard named.isEmpty else {
            return "SELECT \(columns) FROM \(source) WHERE \(whole) ORDER BY \(order) LIMIT \(limit)"
        }
        let parts = division.values.flatMap { value in
            branches.map { branch in
                """
                SELECT * FROM (SELECT \(columns) FROM \(table)
                               WHERE \(table).\(division.column) = '\(value)' AND \(branch) AND \(remainder)
                               ORDER BY \(order) LIMIT \(limit)) AS part
                """
            }
        }
        return parts.joined(separator: "\nUNION\n")
    }

    /// The same where the records come along an index: those before the page's end are looked at and no others. As a join both
    /// engines would put all of them together first: each is asked by itself.
    private func page(along walk: Walk, limit: String, backwards: Bool) -> String {
        let (id, isFalling) = ("\(walk.table).\(walk.id)", keys[0].isFalling != backwards)
        return """
            SELECT \(id) AS id FROM \(walk.table)
            WHERE  \(walk.condition)
            AND    \(EachRow.finds("\(table) WHERE \(table).id = \(id) AND \(conditions.joined(separator: " AND "))"))
            GROUP  BY \(id) ORDER BY \(id)\(isFalling ? " DESC" : "") LIMIT \(limit)
            """
    }

    /// A query for how many records of each value of the division fulfil the rest: columns `division`, `number`, and
    /// `seen`, which is not below the bound where not all were looked at. Records that are named are all looked at.
    func counts(bound: Int) -> String {
        guard named.isEmpty else {
            return """
                SELECT \(table).\(division.column) AS division, COUNT(*) AS number, 0 AS seen
                FROM \(source) WHERE \(whole) GROUP BY \(table).\(division.column)
                """
        }
        return division.values.map { value in
            let parts = branches.map { branch in
                """
                SELECT * FROM (SELECT \(table).id, CASE WHEN \(remainder) THEN 1 ELSE 0 END AS hit FROM \(table)
                               WHERE \(table).\(division.column) = '\(value)' AND \(branch) LIMIT \(bound)) AS part
                """
            }
            return """
                SELECT '\(value)' AS division, COALESCE(SUM(hit), 0) AS number, COUNT(*) AS seen
                FROM (\(parts.joined(separator: " UNION "))) AS looked
                """
        }.joined(separator: "\nUNION ALL\n")
    }

    private var remainder: String { rest.isEmpty ? "1 = 1" : rest.joined(separator: " AND ") }

    /// CROSS JOIN keeps SQLite from beginning with the table.
    private var source: String {
        named.first.map { "(\($0)) AS named CROSS JOIN \(table)" } ?? table
    }

    private var whole: String {
        let others = named.dropFirst().map { "\(table).id IN (\($0))" }
        let walked = walk.map {
            "EXISTS (SELECT 1 FROM \($0.table) WHERE \($0.table).\($0.id) = \(table).id AND \($0.condition))"
        }
        return (["\(table).id = named.id"] + conditions + others + [walked].compactMap(\.self)).joined(
            separator: " AND ")
    }

    /// What each record fulfils that is found by its id. Without IS TRUE SQLite would look each of them up in the index of every
    /// way of seeing it, under every value of the division, instead of by its id.
    private var conditions: [String] {
        let values = division.values.map { "'\($0)'" }.joined(separator: ", ")
        return ["(\(table).\(division.column) IN (\(values))) IS TRUE", "(\(branches.joined(separator: " OR ")))"]
            + rest
    }
}

/// How many records a list has: exactly, or at least.
package struct ListCount: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// So many records of a range are looked at to count them.
    static let bound = 1_000
    /// So many where each has to be asked for its words.
    static let boundOfWords = 100

    package let number: Int
    /// Whether there can be more.
    package let isBound: Bool

    package init(_ number: Int, isBound: Bool = false) {
        self.number = number
        self.isBound = isBound
    }

    package init(integerLiteral number: Int) {
        self.init(number)
    }

    /// Reads a row of `ListRanges.counts`.
    init(_ row: Row, bound: Int) throws {
        let (seen, number): (Int, Int) = (try row.get("seen"), try row.get("number"))
        self.init(number, isBound: seen >= bound)
    }

    package static func + (one: ListCount, other: ListCount) -> ListCount {
        ListCount(one.number + other.number, isBound: one.isBound || other.isBound)
    }
}
