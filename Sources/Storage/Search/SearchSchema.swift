/// The tables of the index, as statements of a migration. Released: a change is a further migration.
///
/// `search_document` holds what can be found, in the order in which it was entered. `search_token(query)` gives the
/// `rowid`s of the documents with certain tokens, the same SQL text on every engine: an FTS5 table asked as a function on
/// SQLite, a function over a GIN index on PostgreSQL (its parameter is VARCHAR: a parameter takes no collation). `search_vocabulary` lists every token of every document.
package enum SearchSchema {
    /// The columns that both engines have.
    static let columns = "seq, kind, id, record_kind, record_id, unit_id, region, marks, folded"

    package static let statements: [String] = [
        """
        CREATE TABLE search_document (
            seq         {{autoincrement}},
            kind        TEXT NOT NULL,
            id          TEXT NOT NULL UNIQUE,
            record_kind TEXT NOT NULL,
            record_id   TEXT NOT NULL,
            unit_id     TEXT NOT NULL,
            region      TEXT NOT NULL,
            marks       TEXT NOT NULL,
            folded      TEXT NOT NULL
            {{postgresql}}, tokens TSVECTOR NOT NULL{{end}}
        ) {{strict}}
        """,
        """
        {{sqlite}}CREATE VIRTUAL TABLE search_token
        USING fts5(tokens, content = '', columnsize = 0, detail = none, tokenize = 'ascii'){{end}}
        """,
        "{{sqlite}}CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_token, instance){{end}}",
        "{{postgresql}}CREATE INDEX search_document_by_token ON search_document USING GIN (tokens){{end}}",
        """
        {{postgresql}}CREATE FUNCTION search_token(query VARCHAR) RETURNS TABLE (rowid BIGINT) LANGUAGE sql STABLE
        BEGIN ATOMIC
            SELECT seq FROM search_document
            WHERE  tokens @@ CAST(
                replace(replace(replace(query, '"', ''''), ' AND ', ' & '), ' OR ', ' | ') AS TSQUERY);
        END{{end}}
        """,
        """
        {{postgresql}}CREATE VIEW search_vocabulary AS
        SELECT unnest(tsvector_to_array(tokens)) AS term, seq AS doc FROM search_document{{end}}
        """,
    ]
}
