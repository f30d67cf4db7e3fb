import Storage

extension Schema {
    /// What other units are asked to look into for a case, and how evidence was taken.
    static let m0053 = Migration(
        id: "M0053", name: "Assistance",
        statements: [
            """
            CREATE TABLE assistance (
                id          TEXT    NOT NULL PRIMARY KEY,
                number      TEXT    NOT NULL UNIQUE,
                kind        TEXT    NOT NULL CHECK (kind IN ('investigation', 'detention')),
                state       TEXT    NOT NULL CHECK (state IN (
                    'asked', 'taken', 'prolonged', 'answered', 'refused', 'withdrawn')),
                case_id     TEXT    NOT NULL REFERENCES case_file (id),
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                region      TEXT    NOT NULL,
                helper_id   TEXT    REFERENCES unit (id),
                outsider    TEXT,
                facts       TEXT    NOT NULL CHECK (length(facts) > 0),
                matters     TEXT    NOT NULL CHECK (length(matters) > 0),
                basis       TEXT    NOT NULL CHECK (length(basis) > 0),
                promised_on TEXT,
                reply       TEXT,
                asked_by    TEXT    NOT NULL REFERENCES account (id),
                asked_at    BIGINT  NOT NULL,
                answered_at BIGINT,
                version     INTEGER NOT NULL,
                CHECK ((helper_id IS NULL) = (outsider IS NOT NULL)),
                CHECK ((state IN ('answered', 'refused')) = (reply IS NOT NULL)),
                CHECK ((reply IS NULL) = (answered_at IS NULL))
            ) {{strict}}
            """,
            "ALTER TABLE case_evidence ADD COLUMN extraction TEXT",
            "CREATE INDEX assistance_by_unit ON assistance (unit_id, state, id)",
            "CREATE INDEX assistance_by_helper ON assistance (helper_id, state, id)",
            "CREATE INDEX assistance_by_region ON assistance (region, state, id)",
            "CREATE INDEX assistance_by_case ON assistance (case_id, id)",
        ])
}
