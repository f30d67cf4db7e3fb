import Storage

extension Schema {
    /// Samples, tests and identification of the goods of a case.
    static let m0052 = Migration(
        id: "M0052", name: "Inquiries",
        statements: [
            """
            CREATE TABLE inquiry (
                id         TEXT    NOT NULL PRIMARY KEY,
                number     TEXT    NOT NULL UNIQUE,
                kind       TEXT    NOT NULL CHECK (kind IN (
                    'testing', 'inspection', 'quarantine', 'appraisal', 'identification')),
                state      TEXT    NOT NULL CHECK (state IN (
                    'opened', 'sampled', 'away', 'answered', 'told', 'disputed', 'granted', 'closed', 'abandoned')),
                case_id    TEXT    NOT NULL REFERENCES case_file (id),
                unit_id    TEXT    NOT NULL REFERENCES unit (id),
                region     TEXT    NOT NULL,
                object     TEXT    NOT NULL CHECK (length(object) > 0),
                goods_line INTEGER CHECK (goods_line > 0),
                reason     TEXT    NOT NULL CHECK (length(reason) > 0),
                retest     TEXT    NOT NULL CHECK (retest IN ('product', 'food', 'none')),
                sample     TEXT,
                rounds     TEXT    NOT NULL DEFAULT '[]',
                told_on    TEXT,
                dispute    TEXT,
                opened_by  TEXT    NOT NULL REFERENCES account (id),
                opened_at  BIGINT  NOT NULL,
                closed_at  BIGINT,
                version    INTEGER NOT NULL,
                CHECK ((closed_at IS NOT NULL) = (state IN ('closed', 'abandoned')))
            ) {{strict}}
            """,
            "CREATE INDEX inquiry_by_case ON inquiry (case_id, id)",
            "CREATE INDEX inquiry_by_unit ON inquiry (unit_id, state, id)",
        ])
}
