import Storage

extension Schema {
    /// Where a case leaves its ordinary way: the summary procedure, suspension and termination, collective discussion.
    static let m0028 = Migration(
        id: "M0028", name: "CaseBranches", statements: states + papers + summary)

    private static let caseStates = """
        'registered', 'checking', 'filingProposed', 'noFilingProposed', 'notFiled', 'investigating', 'suspended',
        'concluded', 'underReview', 'reviewed', 'noticeGiven', 'hearingAsked', 'hearingSet', 'hearingHeld',
        'hearingReported', 'hearingReview', 'heard', 'decided', 'served', 'closed', 'terminated', 'transferred'
        """

    private static let paperStages = """
        'filing', 'conclusion', 'review', 'notice', 'statement', 'hearingRequest', 'hearingNotice', 'hearingEnding',
        'hearingMinutes', 'hearingReport', 'weight', 'discussion', 'extension', 'stay', 'termination', 'decision',
        'spot', 'spotReport', 'service', 'closing'
        """

    /// SQLite cannot change a CHECK: the table is made anew under its name while the keys that point at it wait for the end
    /// of the transaction.
    private static let states = [
        "{{postgresql}}ALTER TABLE case_file DROP CONSTRAINT case_file_state_check{{end}}",
        """
        {{postgresql}}
        ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (\(caseStates)))
        {{end}}
        """,
        """
        {{postgresql}}
        ALTER TABLE case_file ADD CONSTRAINT case_file_terminated_check
            CHECK (state <> 'terminated' OR closed_at IS NOT NULL)
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
            CHECK (state NOT IN ('notFiled', 'closed', 'terminated', 'transferred') OR closed_at IS NOT NULL)
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

    private static let papers =
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

    /// Whether a case was decided on the spot; no value where it was not, so that the rows of before keep their digests.
    private static let summary = [
        "ALTER TABLE case_file ADD COLUMN summary INTEGER CHECK (summary = 1)"
    ]
}
