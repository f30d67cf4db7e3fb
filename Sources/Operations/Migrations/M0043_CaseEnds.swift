import Storage

extension Schema {
    /// The end of a case: fines collected on the spot, entries of payment that are taken back, and the filed volume.
    static let m0043 = Migration(id: "M0043", name: "CaseEnds", statements: payments + CasePaperTable.taking(stages))

    private static let channels = "'bank', 'electronic', 'sale', 'court', 'onSpot'"

    /// A reversal is an entry of its own that names the one it takes back; each is taken back once.
    ///
    /// SQLite cannot change a CHECK: the table is made anew under its name.
    private static let payments =
        [
            "{{postgresql}}ALTER TABLE case_payment DROP CONSTRAINT case_payment_channel_check{{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_payment ADD CONSTRAINT case_payment_channel_check CHECK (channel IN (\(channels)))
            {{end}}
            """,
            """
            {{postgresql}}
            ALTER TABLE case_payment ADD COLUMN reverses TEXT UNIQUE REFERENCES case_payment (id)
            {{end}}
            """,
            "{{postgresql}}ALTER TABLE case_payment ADD COLUMN reason TEXT CHECK (length(reason) > 0){{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_payment ADD CONSTRAINT case_payment_reversal_check
                CHECK ((reverses IS NULL) = (reason IS NULL))
            {{end}}
            """,
            "{{sqlite}}PRAGMA defer_foreign_keys = ON{{end}}",
            "{{sqlite}}CREATE TABLE case_payment_before AS SELECT * FROM case_payment{{end}}",
            "{{sqlite}}DROP TABLE case_payment{{end}}",
            """
            {{sqlite}}
            CREATE TABLE case_payment (
                id           TEXT    NOT NULL PRIMARY KEY,
                execution_id TEXT    NOT NULL REFERENCES case_execution (id),
                purpose      TEXT    NOT NULL CHECK (purpose IN ('fine', 'gains', 'addition')),
                amount_minor BIGINT  NOT NULL CHECK (amount_minor > 0),
                paid_on      TEXT    NOT NULL,
                channel      TEXT    NOT NULL CHECK (channel IN (\(channels))),
                receipt      TEXT    NOT NULL CHECK (length(receipt) > 0),
                refund       INTEGER NOT NULL CHECK (refund IN (0, 1)),
                recorded_by  TEXT    NOT NULL REFERENCES account (id),
                recorded_at  BIGINT  NOT NULL,
                reverses     TEXT    UNIQUE REFERENCES case_payment (id),
                reason       TEXT    CHECK (length(reason) > 0),
                CHECK ((reverses IS NULL) = (reason IS NULL))
            )
            {{end}}
            """,
            "{{sqlite}}INSERT INTO case_payment SELECT *, NULL, NULL FROM case_payment_before{{end}}",
            "{{sqlite}}DROP TABLE case_payment_before{{end}}",
            "{{sqlite}}CREATE INDEX case_payment_by_execution ON case_payment (execution_id, paid_on, id){{end}}",
        ] + AppendOnly.triggers("case_payment").filter { $0.contains("{{sqlite}}") }

    private static let stages = """
        'filing', 'conclusion', 'review', 'notice', 'statement', 'hearingRequest', 'hearingNotice', 'hearingEnding',
        'hearingMinutes', 'hearingReport', 'weight', 'discussion', 'extension', 'stay', 'termination', 'decision',
        'spot', 'spotReport', 'service', 'closing', 'volume'
        """
}
