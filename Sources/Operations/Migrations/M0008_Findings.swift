import Storage

extension Schema {
    /// What screening found in listings, and what officers said of it.
    static let m0008 = Migration(
        id: "M0008", name: "Findings",
        statements: [
            """
            CREATE TABLE finding (
                id         TEXT    NOT NULL PRIMARY KEY,
                listing_id TEXT    NOT NULL REFERENCES listing (id),
                right_id   TEXT    NOT NULL REFERENCES ip_right (id),
                field      TEXT    NOT NULL CHECK (field IN ('title', 'description')),
                mark       TEXT    NOT NULL,
                matched    TEXT    NOT NULL,
                span_start INTEGER NOT NULL CHECK (span_start >= 0),
                span_end   INTEGER NOT NULL CHECK (span_end > span_start),
                kind       TEXT    NOT NULL,
                score      REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
                reason_zh  TEXT    NOT NULL,
                reason_en  TEXT    NOT NULL,
                rule_set   TEXT    NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX finding_by_listing ON finding (listing_id)",
            "CREATE INDEX finding_by_right ON finding (right_id)",
            """
            CREATE TABLE verdict (
                id         TEXT   NOT NULL PRIMARY KEY,
                listing_id TEXT   NOT NULL REFERENCES listing (id),
                verdict    TEXT   NOT NULL CHECK (verdict IN ('suspected', 'cleared', 'unsure')),
                reason     TEXT,
                given_by   TEXT   NOT NULL REFERENCES account (id),
                given_at   BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX verdict_by_listing ON verdict (listing_id)",
        ] + ["finding", "verdict"].flatMap(AppendOnly.triggers))
}
