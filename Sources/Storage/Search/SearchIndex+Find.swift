extension SearchIndex {
    /// A document that was found.
    package struct Hit: Sendable, Hashable {
        /// Its place in the index: what was entered later has the greater one.
        package let seq: Int64
        package let kind: String
        package let id: String

        package init(_ row: Row) throws {
            (seq, kind, id) = (try row.get("seq"), try row.get("kind"), try row.get("id"))
        }
    }

    /// What a search is narrowed to.
    package struct Audience: Sendable {
        /// Marks that a document must have, and of which it must have one; where there are none of the latter, any will do.
        package let all: [SearchMark]
        package let any: [SearchMark]
        /// What may be seen: a condition over `search_document`, its parameters numbered from `$1`.
        package let condition: String
        package let arguments: [any SQLConvertible]

        package init(
            all: [SearchMark] = [], any: [SearchMark] = [], condition: String = "1 = 1",
            arguments: [any SQLConvertible] = []
        ) {
            (self.all, self.any, self.condition, self.arguments) = (all, any, condition, arguments)
        }
    }

    /// The documents with all parts of a query that an audience may see, the latest entered first.
    ///
    /// - Parameter place: only what was entered before this place.
    /// - Complexity: what the tokens of the query have in common, from the latest to the last one given.
    package static func find(
        _ query: SearchQuery, for audience: Audience = Audience(), before place: Int64? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [Hit] {
        guard !query.isEmpty else { return [] }
        let (sql, arguments) = statement(query, for: audience, before: place, limit: limit, dialect: access.dialect)
        return try access.query(sql, arguments).map(Hit.init)
    }

    /// CROSS JOIN lets SQLite begin with the tokens, which come out in the order wanted. PostgreSQL has them in no order:
    /// OFFSET 0 has it take them from the index of tokens, where it would else walk through all documents for what it
    /// wrongly supposes to be common.
    package static func statement(
        _ query: SearchQuery, for audience: Audience, before place: Int64?, limit: Int, dialect: SQLDialect
    ) -> (sql: String, arguments: [any SQLConvertible]) {
        var arguments = audience.arguments
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        let match = bind(query.match(all: audience.all, any: audience.any))
        let tokens =
            switch dialect {
            case .sqlite: "search_token(\(match))"
            case .postgresql: "(SELECT rowid FROM search_token(\(match)) AS asked OFFSET 0)"
            }
        let texts = query.patterns.map { "search_document.folded LIKE \(bind($0))" }
        let sql = """
            SELECT search_document.seq, search_document.kind, search_document.id
            FROM   \(tokens) AS token
            CROSS  JOIN search_document
            WHERE  search_document.seq = token.rowid AND token.rowid < \(bind(place ?? Int64.max))
              AND  \(texts.joined(separator: " AND ")) AND \(audience.condition)
            ORDER  BY token.rowid DESC
            LIMIT  \(bind(limit))
            """
        return (sql, arguments)
    }

    /// How common a query is.
    package struct Commonness: Sendable, Hashable {
        /// How many documents have its tokens.
        package let candidates: Int
        /// How many of those hold the whole of it.
        package let hits: Int

        /// So that the index names few of them, and yet none need be looked at in vain: one in ten holds the whole.
        package var isRareAsWhole: Bool { hits * 10 < candidates }
    }

    /// How many documents have the tokens of a query, and how many of them hold the whole: of the first ones up to a bound.
    package static func commonness(
        _ query: SearchQuery, for audience: Audience = Audience(), upTo bound: Int, in access: any ReadAccess
    ) throws -> Commonness {
        guard !query.isEmpty else { return Commonness(candidates: 0, hits: 0) }
        let row = try access.first(
            "SELECT COUNT(*) AS number, COALESCE(SUM(hit), 0) AS hits FROM (\(candidates(of: query))) AS looked",
            [query.match(all: audience.all, any: audience.any), bound] + query.patterns)
        guard let row else { return Commonness(candidates: 0, hits: 0) }
        return Commonness(candidates: try row.get("number"), hits: try row.get("hits"))
    }

    /// The documents with the tokens of a query: their ids, and in `hit` whether they hold the whole of it. Parameters: what the
    /// index is asked, how many documents at most, the patterns of the query.
    private static func candidates(of query: SearchQuery) -> String {
        let texts = query.patterns.indices.map { "search_document.folded LIKE $\($0 + 3)" }.joined(separator: " AND ")
        return """
            SELECT search_document.id, CASE WHEN \(texts) THEN 1 ELSE 0 END AS hit
            FROM   search_token($1) AS token CROSS JOIN search_document
            WHERE  search_document.seq = token.rowid LIMIT $2
            """
    }

    /// The condition that leaves the latest documents of a kind; what it is given are the numbers of parameters.
    static func isLatest(of kind: Int, before place: Int, atMost depth: Int) -> String {
        """
        search_document.kind = $\(kind) AND search_document.seq < $\(place)
        AND search_document.seq > COALESCE(
            (SELECT older.seq FROM search_document AS older WHERE older.kind = $\(kind) AND older.seq < $\(place)
             ORDER BY older.seq DESC LIMIT 1 OFFSET $\(depth)), 0)
        """
    }

    /// So many of the latest documents of a kind tell whether a list can be read in its own order.
    private static let latest = 1_000
    /// It can where so many of them hold the query, and one in so many.
    private static let filling = (hits: 10, share: 20)

    /// Whether so many of the latest documents of a kind that an audience may see hold the whole query that a list in nearly
    /// any order is full soon: told without the index of tokens, which takes long over common ones.
    package static func fillsLists(
        _ query: SearchQuery, of kind: String, for audience: Audience, in access: any ReadAccess
    ) throws -> Bool {
        guard !query.isEmpty else { return false }
        let first = audience.arguments.count + 1
        let texts = query.patterns.indices.map { "search_document.folded LIKE $\(first + 3 + $0)" }
        let row = try access.first(
            """
            SELECT COUNT(*) AS seen, COALESCE(SUM(CASE WHEN \(texts.joined(separator: " AND ")) THEN 1 ELSE 0 END), 0) AS hits
            FROM   search_document
            WHERE  \(isLatest(of: first, before: first + 1, atMost: first + 2)) AND \(audience.condition)
            """, audience.arguments + [kind, Int64.max, latest] + query.patterns)
        guard let row else { return false }
        let (seen, hits): (Int, Int) = (try row.get("seen"), try row.get("hits"))
        return hits >= filling.hits && hits * filling.share >= seen
    }

    /// So many candidates are compared with the whole query at most.
    private static let mostCandidates = 20_000

    /// The documents that hold a query of which the tokens are common and the whole is not, such as a number of which every
    /// part stands in many others; nil where there are too many candidates to look at each, or too many documents.
    ///
    /// - Parameter bound: so many documents are not common.
    package static func rare(
        _ query: SearchQuery, for audience: Audience = Audience(), upTo bound: Int, in access: any ReadAccess
    ) throws -> [String]? {
        let rows = try access.query(
            """
            WITH looked AS (\(candidates(of: query)))
            SELECT id, 0 AS number FROM (SELECT id FROM looked WHERE hit = 1 LIMIT $\(query.patterns.count + 3)) AS whole
            UNION ALL
            SELECT '', COUNT(*) FROM looked
            """,
            [query.match(all: audience.all, any: audience.any), mostCandidates + 1] + query.patterns + [bound + 1])
        let found: [String] = try rows.map { try $0.get("id") }.filter { !$0.isEmpty }
        let number: Int = try rows.map { try $0.get("number") }.max() ?? 0
        return number > mostCandidates || found.count > bound ? nil : found
    }
}
