import Storage

extension Schema {
    /// From which score a unit looks at listings, who said so and why; and what precision is counted from.
    static let m0040 = Migration(
        id: "M0040", name: "Precision",
        statements: [
            """
            CREATE TABLE unit_threshold (
                id      TEXT    NOT NULL PRIMARY KEY,
                unit_id TEXT    NOT NULL REFERENCES unit (id),
                score   INTEGER NOT NULL CHECK (score BETWEEN 1 AND 99),
                reason  TEXT    NOT NULL CHECK (length(reason) > 0),
                set_by  TEXT    NOT NULL REFERENCES account (id),
                set_at  BIGINT  NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX unit_threshold_by_unit ON unit_threshold (unit_id, id)",
            "CREATE INDEX verdict_by_time ON verdict (given_at)",
            "CREATE INDEX listing_found ON listing (captured_at) WHERE score > 0",
        ] + AppendOnly.triggers("unit_threshold"))
}
