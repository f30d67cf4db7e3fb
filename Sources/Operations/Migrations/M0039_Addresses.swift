import Storage

extension Schema {
    /// Findings in addresses, shop names and pictures, and the hosts that holders run themselves.
    static let m0039 = Migration(
        id: "M0039", name: "Addresses",
        statements: findings + AppendOnly.triggers("finding").filter { $0.contains("{{sqlite}}") } + [
            """
            CREATE TABLE official_host (
                id        TEXT    NOT NULL PRIMARY KEY,
                right_id  TEXT    NOT NULL REFERENCES ip_right (id),
                host      TEXT    NOT NULL CHECK (length(host) > 0),
                withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
                UNIQUE (right_id, host)
            ) {{strict}}
            """,
            "DROP INDEX ledger_row_of_marks",
            """
            CREATE INDEX ledger_row_of_marks ON ledger_row (sequence)
            WHERE table_name IN ('ip_right', 'authorised_seller', 'official_host')
            """,
        ])

    private static let fields = "'title', 'description', 'seller', 'url', 'image'"

    private static let kinds = """
        'exact', 'width', 'case', 'traditional', 'separator', 'homophone', 'near-homophone', 'lookalike', 'split',
        'confusable', 'leet', 'pinyin', 'initials', 'transposed', 'edit', 'alias', 'mixed', 'domain', 'image'
        """

    /// SQLite cannot change a CHECK. No key points at the table, so a new one takes its name: each row is copied once and
    /// is, column by column, the one whose digest stands in the ledger.
    private static let findings = [
        "{{postgresql}}ALTER TABLE finding DROP CONSTRAINT finding_field_check{{end}}",
        """
        {{postgresql}}
        ALTER TABLE finding ADD CONSTRAINT finding_field_check CHECK (field IN (\(fields)))
        {{end}}
        """,
        """
        {{postgresql}}
        ALTER TABLE finding ADD CONSTRAINT finding_kind_check CHECK (kind IN (\(kinds)))
        {{end}}
        """,
        """
        {{sqlite}}
        CREATE TABLE finding_after (
            id         TEXT    NOT NULL PRIMARY KEY,
            listing_id TEXT    NOT NULL REFERENCES listing (id),
            right_id   TEXT    NOT NULL REFERENCES ip_right (id),
            field      TEXT    NOT NULL CHECK (field IN (\(fields))),
            mark       TEXT    NOT NULL,
            matched    TEXT    NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end   INTEGER NOT NULL CHECK (span_end > span_start),
            kind       TEXT    NOT NULL CHECK (kind IN (\(kinds))),
            score      REAL    NOT NULL CHECK (score BETWEEN 0 AND 1),
            reason_zh  TEXT    NOT NULL,
            reason_en  TEXT    NOT NULL,
            rule_set   TEXT    NOT NULL
        ) STRICT
        {{end}}
        """,
        "{{sqlite}}INSERT INTO finding_after SELECT * FROM finding{{end}}",
        "{{sqlite}}DROP TABLE finding{{end}}",
        "{{sqlite}}ALTER TABLE finding_after RENAME TO finding{{end}}",
        "{{sqlite}}CREATE INDEX finding_by_listing ON finding (listing_id){{end}}",
        "{{sqlite}}CREATE INDEX finding_by_right ON finding (right_id){{end}}",
    ]
}
