import Storage

extension Schema {
    /// The facts for the thresholds as they were set down for a case, every revision.
    ///
    /// `crimes` and `reach` repeat what the sheet says: the look over all cases goes by them and reads few of the sheets.
    static let m0051 = Migration(
        id: "M0051", name: "ThresholdFacts",
        statements: [
            """
            CREATE TABLE case_threshold_facts (
                id          TEXT    NOT NULL PRIMARY KEY,
                case_id     TEXT    NOT NULL REFERENCES case_file (id),
                revision    INTEGER NOT NULL CHECK (revision > 0),
                body        TEXT    NOT NULL,
                crimes      TEXT    NOT NULL CHECK (length(crimes) > 0),
                reach       BIGINT  NOT NULL CHECK (reach >= 0),
                reason      TEXT    NOT NULL,
                recorded_by TEXT    NOT NULL REFERENCES account (id),
                recorded_at BIGINT  NOT NULL,
                UNIQUE (case_id, revision)
            ) {{strict}}
            """
        ] + AppendOnly.triggers("case_threshold_facts"))
}
