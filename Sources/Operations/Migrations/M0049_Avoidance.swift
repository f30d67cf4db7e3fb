import Storage

extension Schema {
    /// Who was to keep out of a case, from whom that came, and what was decided. One application about a person is open at a time.
    static let m0049 = Migration(
        id: "M0049", name: "Avoidance",
        statements: [
            """
            CREATE TABLE avoidance (
                id         TEXT    NOT NULL PRIMARY KEY,
                case_id    TEXT    NOT NULL REFERENCES case_file (id),
                person_id  TEXT    NOT NULL REFERENCES account (id),
                head       INTEGER NOT NULL CHECK (head IN (0, 1)),
                origin     TEXT    NOT NULL CHECK (origin IN ('own', 'party', 'order')),
                applicant  TEXT    CHECK (length(applicant) > 0),
                ground     TEXT    NOT NULL CHECK (ground IN ('interest', 'relation')),
                reasons    TEXT    NOT NULL CHECK (length(reasons) > 0),
                asked_on   TEXT    NOT NULL,
                asked_by   TEXT    NOT NULL REFERENCES account (id),
                asked_at   BIGINT  NOT NULL,
                outcome    TEXT    CHECK (outcome IN ('avoids', 'stays')),
                earlier    TEXT    CHECK (earlier IN ('stand', 'again')),
                opinion    TEXT    CHECK (length(opinion) > 0),
                meeting    TEXT,
                decided_by TEXT    REFERENCES account (id),
                decided_at BIGINT,
                CHECK ((origin = 'party') = (applicant IS NOT NULL)),
                CHECK ((decided_at IS NULL) = (outcome IS NULL)),
                CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
                CHECK ((decided_at IS NULL) = (opinion IS NULL)),
                CHECK (earlier IS NULL OR (outcome IS NOT NULL AND outcome = 'avoids')),
                CHECK (outcome IS NULL OR outcome = 'stays' OR earlier IS NOT NULL)
            ) {{strict}}
            """,
            "CREATE INDEX avoidance_by_case ON avoidance (case_id, id)",
            "CREATE UNIQUE INDEX avoidance_open ON avoidance (case_id, person_id) WHERE decided_at IS NULL",
            "CREATE INDEX avoidance_by_person ON avoidance (person_id, id)",
        ])
}
