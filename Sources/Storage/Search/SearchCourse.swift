/// How the index is asked for a query, kept for all the kinds of documents that are asked for.
///
/// SQLite hands out the documents with common tokens in the order of entry, and a page is full after the first few. PostgreSQL
/// gathers them all before it gives the first. There the latest documents of a kind are therefore looked through one by one,
/// more and more of them as long as they promise to fill the page, and the index of tokens is asked where they do not.
package struct SearchCourse: Sendable {
    /// The query as it was asked.
    package let query: SearchQuery
    /// The query asking the index for its rarer tokens only; known once the index is asked.
    private var sharpened: SearchQuery?

    /// So many of the latest documents are looked through, one number after the other.
    private static let depths = [256, 2_048, 8_192]

    package init(_ query: SearchQuery) {
        self.query = query
    }

    /// The documents of a kind with all parts of the query that an audience may see, the latest entered first.
    ///
    /// - Parameter place: only what was entered before this place.
    package mutating func find(
        _ kind: String, for audience: SearchIndex.Audience, before place: Int64? = nil, limit: Int,
        in access: any ReadAccess
    ) throws -> [SearchIndex.Hit] {
        guard !query.isEmpty else { return [] }
        if access.dialect == .postgresql {
            for depth in Self.depths {
                let latest = try look(for: kind, audience, before: place, depth, limit, access)
                if latest.count == limit { return latest }
                guard latest.count * (Self.depths.last ?? depth) / depth >= limit else { break }
            }
        }
        let query = try sharpened ?? SearchIndex.sharpened(query, in: access)
        sharpened = query
        return try SearchIndex.find(query, for: audience, before: place, limit: limit, in: access)
    }

    private func look(
        for kind: String, _ audience: SearchIndex.Audience, before place: Int64?, _ depth: Int, _ limit: Int,
        _ access: any ReadAccess
    ) throws -> [SearchIndex.Hit] {
        let first = audience.arguments.count + 1
        let texts = query.patterns.indices.map { "search_document.folded LIKE $\(first + 4 + $0)" }
        return try access.query(
            """
            SELECT search_document.seq, search_document.kind, search_document.id
            FROM   search_document
            WHERE  \(SearchIndex.isLatest(of: first, before: first + 1, atMost: first + 2))
              AND  \(texts.joined(separator: " AND ")) AND \(audience.condition)
            ORDER  BY search_document.seq DESC
            LIMIT  $\(first + 3)
            """, audience.arguments + [kind, place ?? .max, depth, limit] + query.patterns
        ).map(SearchIndex.Hit.init)
    }
}
