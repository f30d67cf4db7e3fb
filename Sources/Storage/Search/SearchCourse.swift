/// How the index is asked for a query, settled once for all the kinds of documents that are asked for.
///
/// SQLite hands out the documents with common tokens in the order of entry, and a page is full after the first few. PostgreSQL
/// gathers them all before it gives the first. Of common words it is therefore asked to look through the latest documents
/// one by one, and through its index of tokens only where those do not fill the page.
package struct SearchCourse: Sendable {
    /// The query, asking the index for its rarer tokens only.
    package let query: SearchQuery
    /// The kinds whose latest documents are looked through first.
    private let kinds: Set<String>
    private let newest: Int64

    /// So many of the latest documents are looked through.
    private static let window: Int64 = 10_000
    /// They are if every token of the query is in one of so many documents, or more.
    private static let commonGap: Int64 = 320
    /// And if the kind is one in so many of them.
    private static let kindShare: Int64 = 100

    /// - Complexity: a short look at the latest documents of each token.
    package init(_ query: SearchQuery, in access: any ReadAccess) throws {
        self.query = try SearchIndex.sharpened(query, in: access)
        newest = try access.dialect == .postgresql ? SearchIndex.newest(in: access) : 0
        let end = newest
        let isCommon =
            try newest > 0
            && self.query.tokens.allSatisfy { token in
                try SearchIndex.gap(of: token, newest: end, in: access) <= Self.commonGap
            }
        kinds = isCommon ? try Self.frequent(upTo: newest, in: access) : []
    }

    /// The documents of a kind with all parts of the query that an audience may see, the latest entered first.
    ///
    /// - Parameter place: only what was entered before this place.
    package func find(
        _ kind: String, for audience: SearchIndex.Audience, before place: Int64? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [SearchIndex.Hit] {
        guard !query.isEmpty else { return [] }
        if kinds.contains(kind) {
            let latest = try look(for: kind, audience, before: min(place ?? .max, newest + 1), limit, access)
            if latest.count == limit { return latest }
        }
        return try SearchIndex.find(query, for: audience, before: place, limit: limit, in: access)
    }

    private func look(
        for kind: String, _ audience: SearchIndex.Audience, before place: Int64, _ limit: Int, _ access: any ReadAccess
    ) throws -> [SearchIndex.Hit] {
        let first = audience.arguments.count + 1
        let texts = query.patterns.indices.map { "search_document.folded LIKE $\(first + 4 + $0)" }
        return try access.query(
            """
            SELECT search_document.seq, search_document.kind, search_document.id
            FROM   search_document
            WHERE  search_document.seq >= $\(first) AND search_document.seq < $\(first + 1)
              AND  search_document.kind = $\(first + 2) AND \(texts.joined(separator: " AND "))
              AND  \(audience.condition)
            ORDER  BY search_document.seq DESC
            LIMIT  $\(first + 3)
            """, audience.arguments + [place - Self.window, place, kind, limit] + query.patterns
        ).map(SearchIndex.Hit.init)
    }

    private static func frequent(upTo newest: Int64, in access: any ReadAccess) throws -> Set<String> {
        let rows = try access.query(
            "SELECT kind, COUNT(*) AS number FROM search_document WHERE seq > $1 GROUP BY kind", [newest - window])
        return Set(
            try rows.filter { try ($0.get("number") as Int64) * kindShare >= min(window, newest) }.map {
                try $0.get("kind")
            })
    }
}
