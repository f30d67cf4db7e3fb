extension SearchIndex {
    /// So many of the latest documents tell how common a token is.
    private static let sample: Int64 = 512
    /// A token that one in so many documents has is common.
    private static let commonGap: Int64 = 8
    /// So many tokens are always asked for, the rarest.
    private static let fewestTokens = 2

    /// The same query, asking the index only for its rarer tokens: `云00市监线索〔2026〕12号` for `00` and `12`, not for what every
    /// clue's number has. What is found is compared with the whole query in any case.
    ///
    /// - Complexity: a short look at the latest documents of each token.
    package static func sharpened(_ query: SearchQuery, in access: any ReadAccess) throws -> SearchQuery {
        guard query.tokens.count > fewestTokens else { return query }
        let newest = try newest(in: access)
        let gaps = try query.tokens.map { (token: $0, gap: try gap(of: $0, newest: newest, in: access)) }
            .sorted { rank($0.token, $0.gap) > rank($1.token, $1.gap) }
        return query.asking(
            for: gaps.enumerated().filter { $0.offset < fewestTokens || $0.element.gap >= commonGap }
                .map(\.element.token))
    }

    /// Of common tokens those with a digit part most: every one of the latest documents has this year in it, and few of the
    /// others.
    private static func rank(_ token: String, _ gap: Int64) -> Int64 {
        guard gap < commonGap, token.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return gap }
        return commonGap - 1
    }

    /// How many documents there are for one with the token, among the latest; as many as there can be where none has it.
    private static func gap(of token: String, newest: Int64, in access: any ReadAccess) throws -> Int64 {
        let row = try access.first(
            "SELECT COUNT(*) AS number FROM search_token($1) AS token WHERE token.rowid > $2",
            ["\"\(token)\"", newest - sample])
        guard let number: Int64 = try row?.get("number"), number > 0 else { return .max }
        return min(sample, newest) / number
    }

    /// The place of the latest document.
    private static func newest(in access: any ReadAccess) throws -> Int64 {
        try access.first("SELECT COALESCE(MAX(seq), 0) AS newest FROM search_document")?.get("newest") ?? 0
    }
}
