import Storage

extension Schema {
    /// Administrative cases, what was written at each stage, and their evidence.
    static let m0010 = Migration(
        id: "M0010", name: "Cases",
        statements: [
            """
            CREATE TABLE case_file (
                id                TEXT    NOT NULL PRIMARY KEY,
                number            TEXT    NOT NULL UNIQUE,
                title             TEXT    NOT NULL CHECK (length(title) > 0),
                state             TEXT    NOT NULL CHECK (state IN (
                    'registered', 'checking', 'filingProposed', 'noFilingProposed', 'notFiled', 'investigating',
                    'concluded', 'underReview', 'reviewed', 'noticeGiven', 'decided', 'served', 'closed',
                    'transferred')),
                unit_id           TEXT    NOT NULL REFERENCES unit (id),
                region            TEXT    NOT NULL,
                source            TEXT    NOT NULL CHECK (source IN (
                    'inspection', 'monitoring', 'report', 'complaint', 'handedOver', 'assigned', 'other')),
                clue_id           TEXT    UNIQUE REFERENCES clue (id),
                subject_id        TEXT    REFERENCES subject (id),
                party             TEXT,
                conduct           TEXT    NOT NULL,
                place             TEXT,
                conduct_on        TEXT,
                amount_minor      BIGINT  CHECK (amount_minor >= 0),
                decision          TEXT    CHECK (decision IN ('penalty', 'noPenalty', 'notEstablished')),
                fine_minor        BIGINT  CHECK (fine_minor >= 0),
                confiscated_minor BIGINT  CHECK (confiscated_minor >= 0),
                registered_at     BIGINT  NOT NULL,
                filed_at          BIGINT,
                decided_at        BIGINT,
                closed_at         BIGINT,
                version           INTEGER NOT NULL,
                CHECK ((decision IS NULL) = (decided_at IS NULL)),
                CHECK ((state IN ('decided', 'served', 'closed')) = (decision IS NOT NULL)),
                CHECK (state NOT IN ('notFiled', 'closed', 'transferred') OR closed_at IS NOT NULL)
            )
            """,
            "CREATE INDEX case_file_by_unit ON case_file (unit_id, state, id)",
            "CREATE INDEX case_file_by_region ON case_file (region, state, id)",
            "CREATE INDEX case_file_by_subject ON case_file (subject_id)",
            """
            CREATE TABLE case_paper (
                id         TEXT   NOT NULL PRIMARY KEY,
                case_id    TEXT   NOT NULL REFERENCES case_file (id),
                stage      TEXT   NOT NULL CHECK (stage IN (
                    'filing', 'conclusion', 'review', 'notice', 'statement', 'decision', 'service', 'closing')),
                body       TEXT   NOT NULL,
                author_id  TEXT   NOT NULL REFERENCES account (id),
                written_at BIGINT NOT NULL
            )
            """,
            "CREATE INDEX case_paper_by_case ON case_paper (case_id, id)",
            """
            CREATE TABLE case_evidence (
                id           TEXT   NOT NULL PRIMARY KEY,
                case_id      TEXT   NOT NULL REFERENCES case_file (id),
                kind         TEXT   NOT NULL CHECK (kind IN (
                    'document', 'object', 'audiovisual', 'electronic', 'witness', 'statement', 'opinion', 'inspection')),
                name         TEXT   NOT NULL CHECK (length(name) > 0),
                detail       TEXT   NOT NULL,
                collected_on TEXT   NOT NULL,
                collector    TEXT   NOT NULL CHECK (length(collector) > 0),
                evidence_id  TEXT   REFERENCES evidence (id),
                added_by     TEXT   NOT NULL REFERENCES account (id),
                added_at     BIGINT NOT NULL
            )
            """,
            "CREATE INDEX case_evidence_by_case ON case_evidence (case_id, id)",
        ] + ["case_paper", "case_evidence"].flatMap(AppendOnly.triggers))
}
