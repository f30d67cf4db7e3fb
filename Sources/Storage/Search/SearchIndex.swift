/// One thing that can be found, as it is kept in the index.
package struct SearchDocument: Sendable, Hashable {
    /// How much of a text is searched, in characters; what is longer is found by its beginning.
    package static let longestText = 20_000

    package let kind: String
    package let id: String
    /// The record whose readers may find it: itself, or what it belongs to.
    package let recordKind: String
    package let recordID: String
    package let unitID: String
    package let region: String
    let marks: String
    let folded: String

    /// - Parameters:
    ///   - marks: what narrows a search inside the index.
    ///   - texts: folded already; what stands in one of them is found, what stretches over two is not.
    package init(
        kind: String, id: String, recordKind: String, recordID: String, unitID: String, region: String,
        marks: [SearchMark], texts: [String]
    ) {
        (self.kind, self.id, self.recordKind, self.recordID) = (kind, id, recordKind, recordID)
        (self.unitID, self.region) = (unitID, region)
        var tokens: [String] = []
        for mark in marks.sorted() where mark.token != tokens.last { tokens.append(mark.token) }
        self.marks = tokens.joined(separator: " ")
        folded = texts.filter { !$0.isEmpty }.map { " " + $0 }.joined(separator: " ")
    }

    private init(_ row: Row) throws {
        (kind, id) = (try row.get("kind"), try row.get("id"))
        (recordKind, recordID) = (try row.get("record_kind"), try row.get("record_id"))
        (unitID, region) = (try row.get("unit_id"), try row.get("region"))
        (marks, folded) = (try row.get("marks"), try row.get("folded"))
    }

    /// A kept document with its place in the index.
    static func kept(_ row: Row) throws -> (seq: Int64, document: SearchDocument) {
        (try row.get("seq"), try SearchDocument(row))
    }

    /// All its tokens, parted by blanks.
    var tokens: String {
        let tokens = SearchToken.list(of: folded)
        return tokens.isEmpty || marks.isEmpty ? tokens + marks : tokens + " " + marks
    }
}

/// Full-text search of Chinese and other text, the same on every engine: exact for one character and for many.
package struct SearchIndex: Sendable {
    private let dialect: SQLDialect

    /// - Parameter dialect: that of the database the accesses belong to.
    package init(_ dialect: SQLDialect) {
        self.dialect = dialect
    }

    /// Enters a document, or brings it up to date; it keeps its place. One that is as it was is not touched.
    package func put(_ document: SearchDocument, in access: any WriteAccess) throws {
        guard
            let row = try access.first(
                "SELECT \(SearchSchema.columns) FROM search_document WHERE id = $1", [document.id])
        else {
            return try insert(document, in: access)
        }
        let (seq, kept) = try SearchDocument.kept(row)
        guard kept != document else { return }
        try forget(seq, kept, in: access)
        let (tokens, more) = stored(document)
        try access.execute(
            """
            UPDATE search_document
            SET    kind = $1, id = $2, record_kind = $3, record_id = $4, unit_id = $5, region = $6, marks = $7,
                   folded = $8\(tokens.map { ", tokens = \($0)" } ?? "")
            WHERE  seq = $\(9 + more.count)
            """, columns(document) + more + [seq])
        try remember(seq, document, in: access)
    }

    /// Takes a document out; one that is not there is none.
    package func remove(_ id: String, in access: any WriteAccess) throws {
        guard let row = try access.first("SELECT \(SearchSchema.columns) FROM search_document WHERE id = $1", [id])
        else { return }
        let (seq, kept) = try SearchDocument.kept(row)
        try forget(seq, kept, in: access)
        try access.execute("DELETE FROM search_document WHERE seq = $1", [seq])
    }

    /// Takes everything out.
    package func removeAll(in access: any WriteAccess) throws {
        if dialect == .sqlite {
            try access.execute("INSERT INTO search_token (search_token) VALUES ('delete-all')")
        }
        try access.execute("DELETE FROM search_document")
    }

    private func insert(_ document: SearchDocument, in access: any WriteAccess) throws {
        let (tokens, more) = stored(document)
        let row = try access.first(
            """
            INSERT INTO search_document (kind, id, record_kind, record_id, unit_id, region, marks,
                                         folded\(tokens == nil ? "" : ", tokens"))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8\(tokens.map { ", \($0)" } ?? ""))
            RETURNING seq
            """, columns(document) + more)
        if let row { try remember(try row.get("seq"), document, in: access) }
    }

    private func columns(_ document: SearchDocument) -> [any SQLConvertible] {
        [
            document.kind, document.id, document.recordKind, document.recordID, document.unitID, document.region,
            document.marks, document.folded,
        ]
    }

    /// On PostgreSQL the tokens are a column of the document: its SQL, for the parameter after `columns`.
    private func stored(_ document: SearchDocument) -> (sql: String?, arguments: [any SQLConvertible]) {
        switch dialect {
        case .sqlite: (nil, [])
        case .postgresql: ("array_to_tsvector(string_to_array($9, ' '))", [document.tokens])
        }
    }

    private func remember(_ seq: Int64, _ document: SearchDocument, in access: any WriteAccess) throws {
        guard dialect == .sqlite else { return }
        try access.execute("INSERT INTO search_token (rowid, tokens) VALUES ($1, $2)", [seq, document.tokens])
    }

    /// An FTS5 table without content has to be told what it forgets.
    private func forget(_ seq: Int64, _ document: SearchDocument, in access: any WriteAccess) throws {
        guard dialect == .sqlite else { return }
        try access.execute(
            "INSERT INTO search_token (search_token, rowid, tokens) VALUES ('delete', $1, $2)", [seq, document.tokens])
    }
}
