import Storage

extension Schema {
    /// The case in full: the states and papers of a hearing, and measures on premises and goods.
    static let m0025 = Migration(
        id: "M0025", name: "CaseInFull", statements: widerStates + widerPapers + measures)

    private static let caseStates = """
        'registered', 'checking', 'filingProposed', 'noFilingProposed', 'notFiled', 'investigating', 'concluded',
        'underReview', 'reviewed', 'noticeGiven', 'hearingAsked', 'hearingSet', 'hearingHeld', 'hearingReported',
        'hearingReview', 'heard', 'decided', 'served', 'closed', 'transferred'
        """

    private static let paperStages = """
        'filing', 'conclusion', 'review', 'notice', 'statement', 'hearingRequest', 'hearingNotice', 'hearingEnding',
        'hearingMinutes', 'hearingReport', 'decision', 'service', 'closing'
        """

    /// SQLite cannot change a CHECK: the table is made anew under its name while the keys that point at it wait for the end
    /// of the transaction.
    private static let widerStates = [
        "{{postgresql}}ALTER TABLE case_file DROP CONSTRAINT case_file_state_check{{end}}",
        """
        {{postgresql}}
        ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (\(caseStates)))
        {{end}}
        """,
        "{{sqlite}}PRAGMA defer_foreign_keys = ON{{end}}",
        "{{sqlite}}CREATE TABLE case_file_before AS SELECT * FROM case_file{{end}}",
        "{{sqlite}}DROP TABLE case_file{{end}}",
        """
        {{sqlite}}
        CREATE TABLE case_file (
            id                TEXT    NOT NULL PRIMARY KEY,
            number            TEXT    NOT NULL UNIQUE,
            title             TEXT    NOT NULL CHECK (length(title) > 0),
            state             TEXT    NOT NULL CHECK (state IN (\(caseStates))),
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
        {{end}}
        """,
        "{{sqlite}}INSERT INTO case_file SELECT * FROM case_file_before{{end}}",
        "{{sqlite}}DROP TABLE case_file_before{{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_unit ON case_file (unit_id, state, id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_region ON case_file (region, state, id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_subject ON case_file (subject_id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_state ON case_file (state, id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_province ON case_file (substr(region, 1, 2), state, id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_city ON case_file (substr(region, 1, 4), state, id){{end}}",
        "{{sqlite}}CREATE INDEX case_file_by_arrival ON case_file (unit_id, registered_at){{end}}",
        """
        {{sqlite}}
        CREATE INDEX case_file_sanctions ON case_file (subject_id, decided_at) WHERE decision = 'penalty'
        {{end}}
        """,
    ]

    private static let widerPapers =
        [
            "{{postgresql}}ALTER TABLE case_paper DROP CONSTRAINT case_paper_stage_check{{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_paper ADD CONSTRAINT case_paper_stage_check CHECK (stage IN (\(paperStages)))
            {{end}}
            """,
            "{{sqlite}}CREATE TABLE case_paper_before AS SELECT * FROM case_paper{{end}}",
            "{{sqlite}}DROP TABLE case_paper{{end}}",
            """
            {{sqlite}}
            CREATE TABLE case_paper (
                id         TEXT   NOT NULL PRIMARY KEY,
                case_id    TEXT   NOT NULL REFERENCES case_file (id),
                stage      TEXT   NOT NULL CHECK (stage IN (\(paperStages))),
                body       TEXT   NOT NULL,
                author_id  TEXT   NOT NULL REFERENCES account (id),
                written_at BIGINT NOT NULL
            )
            {{end}}
            """,
            "{{sqlite}}INSERT INTO case_paper SELECT * FROM case_paper_before{{end}}",
            "{{sqlite}}DROP TABLE case_paper_before{{end}}",
            "{{sqlite}}CREATE INDEX case_paper_by_case ON case_paper (case_id, id){{end}}",
        ] + AppendOnly.triggers("case_paper").filter { $0.contains("{{sqlite}}") }

    private static let measures =
        [
            """
            CREATE TABLE case_measure (
                id          TEXT    NOT NULL PRIMARY KEY,
                number      TEXT    NOT NULL UNIQUE,
                kind        TEXT    NOT NULL CHECK (kind IN ('keeping', 'sealing', 'detention')),
                state       TEXT    NOT NULL CHECK (state IN (
                    'proposed', 'refused', 'approved', 'urgent', 'standing', 'testing', 'ended', 'lapsed')),
                case_id     TEXT    NOT NULL REFERENCES case_file (id),
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                region      TEXT    NOT NULL,
                object      TEXT    NOT NULL CHECK (length(object) > 0),
                reason      TEXT    NOT NULL CHECK (length(reason) > 0),
                basis       TEXT    NOT NULL CHECK (length(basis) > 0),
                urgent      INTEGER NOT NULL CHECK (urgent IN (0, 1)),
                proposed_by TEXT    NOT NULL REFERENCES account (id),
                proposed_at BIGINT  NOT NULL,
                approved_at BIGINT,
                execution   TEXT,
                test        TEXT,
                ending      TEXT,
                ended_at    BIGINT,
                version     INTEGER NOT NULL,
                CHECK (state NOT IN ('urgent', 'standing', 'testing', 'lapsed') OR execution IS NOT NULL),
                CHECK ((state IN ('refused', 'ended', 'lapsed')) = (ended_at IS NOT NULL))
            ) {{strict}}
            """,
            "CREATE INDEX case_measure_by_case ON case_measure (case_id, id)",
            "CREATE INDEX case_measure_by_unit ON case_measure (unit_id, state, id)",
            """
            CREATE TABLE case_measure_goods (
                id         TEXT    NOT NULL PRIMARY KEY,
                measure_id TEXT    NOT NULL REFERENCES case_measure (id),
                line       INTEGER NOT NULL CHECK (line > 0),
                name       TEXT    NOT NULL CHECK (length(name) > 0),
                spec       TEXT    NOT NULL,
                quantity   BIGINT  NOT NULL CHECK (quantity > 0),
                unit_word  TEXT    NOT NULL CHECK (length(unit_word) > 0),
                note       TEXT    NOT NULL,
                UNIQUE (measure_id, line)
            ) {{strict}}
            """,
        ] + AppendOnly.triggers("case_measure_goods")
}
