import Storage

extension Schema {
    /// What keeps lists short and looks quick in a province after years: assignments that end with their record (those of
    /// records that ended before are ended by a job, each in its entry of the ledger), further indexes, and exports.
    static let m0020 = Migration(
        id: "M0020", name: "Scale",
        statements: [
            """
            INSERT INTO job (id, kind, payload, dedupe_key, state, available_at, created_at, created_by)
            SELECT '01M0020ENDASSIGNMENTS', 'assignment.end', '{}', 'assignment.end', 'queued', latest, latest, 'OFFICE'
            FROM   (SELECT MAX(since) AS latest FROM assignment WHERE until IS NULL) AS standing
            WHERE  latest IS NOT NULL
            """,
            """
            CREATE INDEX ledger_row_of_marks ON ledger_row (sequence)
            WHERE table_name IN ('ip_right', 'authorised_seller')
            """,
            """
            CREATE TABLE record_export (
                id          TEXT    NOT NULL PRIMARY KEY,
                kind        TEXT    NOT NULL CHECK (kind IN ('listing', 'clue', 'case')),
                form        TEXT    NOT NULL CHECK (form IN ('ndjson', 'csv')),
                asked_by    TEXT    NOT NULL REFERENCES account (id),
                asked_at    BIGINT  NOT NULL,
                job_id      TEXT    NOT NULL,
                records     BIGINT  CHECK (records >= 0),
                file        TEXT,
                size        BIGINT  CHECK (size >= 0),
                digest      TEXT,
                finished_at BIGINT,
                expires_at  BIGINT,
                version     INTEGER NOT NULL,
                CHECK ((finished_at IS NULL) = (file IS NULL)),
                CHECK ((finished_at IS NULL) = (records IS NULL)),
                CHECK ((finished_at IS NULL) = (size IS NULL)),
                CHECK ((finished_at IS NULL) = (digest IS NULL)),
                CHECK ((finished_at IS NULL) = (expires_at IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX record_export_of_account ON record_export (asked_by, id)",
            "CREATE INDEX record_export_by_end ON record_export (expires_at) WHERE expires_at IS NOT NULL",
            """
            CREATE INDEX clock_running_of_record ON clock (record_kind, record_id, due_at, limit_id)
            WHERE stopped_at IS NULL
            """,
            // Of a token that it knows nothing of PostgreSQL supposes that one in 200 documents has it, and then reads all of
            // them in their order to find a page of what few or none have. With these statistics it knows the rarer ones.
            "{{postgresql}}ALTER TABLE search_document ALTER COLUMN tokens SET STATISTICS 1000{{end}}",
            "DROP INDEX clue_by_sender",
            "CREATE INDEX clue_by_sender ON clue (from_unit, state, rank, id) WHERE from_unit <> unit_id",
            "CREATE INDEX ip_right_by_kind ON ip_right (kind, mark, id)",
            "CREATE INDEX subject_by_kind ON subject (kind, name, id)",
        ])
}
