import Storage

extension Schema {
    /// What the police or the procuratorate are asked about a case before anything is transferred.
    static let m0041 = Migration(
        id: "M0041", name: "Consultations",
        statements: [
            """
            CREATE TABLE consultation (
                id          TEXT    NOT NULL PRIMARY KEY,
                number      TEXT    NOT NULL UNIQUE,
                state       TEXT    NOT NULL CHECK (state IN ('asked', 'supplementing', 'answered', 'withdrawn')),
                case_id     TEXT    NOT NULL REFERENCES case_file (id),
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                region      TEXT    NOT NULL,
                adviser_id  TEXT    NOT NULL REFERENCES unit (id),
                crime       TEXT,
                facts       TEXT    NOT NULL CHECK (length(facts) > 0),
                question    TEXT    NOT NULL CHECK (length(question) > 0),
                opinion     TEXT,
                asked_by    TEXT    NOT NULL REFERENCES account (id),
                asked_at    BIGINT  NOT NULL,
                answered_at BIGINT,
                version     INTEGER NOT NULL,
                CHECK ((state = 'answered') = (opinion IS NOT NULL)),
                CHECK ((opinion IS NULL) = (answered_at IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX consultation_by_unit ON consultation (unit_id, state, id)",
            "CREATE INDEX consultation_by_region ON consultation (region, state, id)",
            "CREATE INDEX consultation_by_adviser ON consultation (adviser_id, state, id)",
            "CREATE INDEX consultation_by_case ON consultation (case_id, id)",
        ])
}
