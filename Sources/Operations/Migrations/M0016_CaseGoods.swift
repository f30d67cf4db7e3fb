import Storage

extension Schema {
    /// The goods of cases, line by line; a correction is a further revision, and none is ever changed.
    static let m0016 = Migration(
        id: "M0016", name: "CaseGoods",
        statements: [
            """
            CREATE TABLE case_goods (
                id          TEXT    NOT NULL PRIMARY KEY,
                case_id     TEXT    NOT NULL REFERENCES case_file (id),
                line        INTEGER NOT NULL CHECK (line > 0),
                revision    INTEGER NOT NULL CHECK (revision > 0),
                removed     INTEGER NOT NULL CHECK (removed IN (0, 1)),
                name        TEXT    NOT NULL CHECK (length(name) > 0),
                body        TEXT    NOT NULL,
                evidence_id TEXT    REFERENCES case_evidence (id),
                reason      TEXT    NOT NULL,
                recorded_by TEXT    NOT NULL REFERENCES account (id),
                recorded_at BIGINT  NOT NULL,
                UNIQUE (case_id, line, revision),
                CHECK (revision = 1 OR length(reason) > 0),
                CHECK (removed = 0 OR revision > 1)
            )
            """
        ] + AppendOnly.triggers("case_goods"))
}
