import Storage

extension Schema {
    /// Cases handed over to the unit with jurisdiction, and what superiors designate.
    static let m0035 = Migration(
        id: "M0035", name: "Jurisdiction", statements: states + bonds + requests)

    private static let caseStates = """
        'registered', 'checking', 'filingProposed', 'noFilingProposed', 'notFiled', 'investigating', 'suspended',
        'concluded', 'underReview', 'reviewed', 'noticeGiven', 'hearingAsked', 'hearingSet', 'hearingHeld',
        'hearingReported', 'hearingReview', 'heard', 'decided', 'served', 'closed', 'terminated', 'merged',
        'handedOver', 'transferred'
        """

    /// SQLite cannot change a CHECK: the table is made anew under its name while the keys that point at it wait for the end
    /// of the transaction.
    private static let states =
        [
            "{{postgresql}}ALTER TABLE case_file DROP CONSTRAINT case_file_state_check{{end}}",
            "{{postgresql}}ALTER TABLE case_file DROP CONSTRAINT case_file_ended_check{{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (\(caseStates)))
            {{end}}
            """,
            """
            {{postgresql}}
            ALTER TABLE case_file ADD CONSTRAINT case_file_ended_check
                CHECK (state NOT IN ('terminated', 'merged', 'handedOver') OR closed_at IS NOT NULL)
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
                summary           INTEGER CHECK (summary = 1),
                CHECK ((decision IS NULL) = (decided_at IS NULL)),
                CHECK ((state IN ('decided', 'served', 'closed')) = (decision IS NOT NULL)),
                CHECK (state NOT IN ('notFiled', 'closed', 'transferred', 'terminated', 'merged', 'handedOver')
                       OR closed_at IS NOT NULL)
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

    private static let bondKinds = "'merged', 'split', 'handedOver'"

    private static let bonds =
        [
            "{{postgresql}}ALTER TABLE case_bond DROP CONSTRAINT case_bond_kind_check{{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_bond ADD CONSTRAINT case_bond_kind_check CHECK (kind IN (\(bondKinds)))
            {{end}}
            """,
            "{{postgresql}}ALTER TABLE case_bond ADD COLUMN receiver_id TEXT REFERENCES unit (id){{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_bond ADD CONSTRAINT case_bond_receiver_check
                CHECK ((kind = 'handedOver') = (receiver_id IS NOT NULL))
            {{end}}
            """,
            "{{sqlite}}CREATE TABLE case_bond_before AS SELECT * FROM case_bond{{end}}",
            "{{sqlite}}DROP TABLE case_bond{{end}}",
            """
            {{sqlite}}
            CREATE TABLE case_bond (
                id          TEXT   NOT NULL PRIMARY KEY,
                kind        TEXT   NOT NULL CHECK (kind IN (\(bondKinds))),
                from_id     TEXT   NOT NULL REFERENCES case_file (id),
                to_id       TEXT   NOT NULL REFERENCES case_file (id),
                reasons     TEXT   NOT NULL CHECK (length(reasons) > 0),
                made_by     TEXT   NOT NULL REFERENCES account (id),
                made_at     BIGINT NOT NULL,
                receiver_id TEXT   REFERENCES unit (id),
                CHECK (from_id <> to_id),
                CHECK ((kind = 'handedOver') = (receiver_id IS NOT NULL))
            )
            {{end}}
            """,
            """
            {{sqlite}}
            INSERT INTO case_bond SELECT id, kind, from_id, to_id, reasons, made_by, made_at, NULL FROM case_bond_before
            {{end}}
            """,
            "{{sqlite}}DROP TABLE case_bond_before{{end}}",
            "{{sqlite}}CREATE INDEX case_bond_by_from ON case_bond (from_id, id){{end}}",
            "{{sqlite}}CREATE INDEX case_bond_by_to ON case_bond (to_id, id){{end}}",
            "{{postgresql}}DROP INDEX case_bond_merged_once{{end}}",
            "CREATE UNIQUE INDEX case_bond_ended_once ON case_bond (from_id) WHERE kind <> 'split'",
            "CREATE INDEX case_bond_by_receiver ON case_bond (receiver_id, from_id)",
        ] + AppendOnly.triggers("case_bond").filter { $0.contains("{{sqlite}}") }

    private static let requests = [
        """
        CREATE TABLE case_jurisdiction (
            id            TEXT   NOT NULL PRIMARY KEY,
            case_id       TEXT   NOT NULL REFERENCES case_file (id),
            superior_id   TEXT   NOT NULL REFERENCES unit (id),
            other_id      TEXT   NOT NULL REFERENCES unit (id),
            reasons       TEXT   NOT NULL CHECK (length(reasons) > 0),
            asked_by      TEXT   NOT NULL REFERENCES account (id),
            asked_at      BIGINT NOT NULL,
            designated_id TEXT   REFERENCES unit (id),
            opinion       TEXT,
            decided_by    TEXT   REFERENCES account (id),
            decided_at    BIGINT,
            CHECK ((designated_id IS NULL) = (decided_at IS NULL)),
            CHECK ((opinion IS NULL) = (decided_at IS NULL)),
            CHECK ((decided_by IS NULL) = (decided_at IS NULL))
        ) {{strict}}
        """,
        "CREATE INDEX case_jurisdiction_by_case ON case_jurisdiction (case_id, id)",
        "CREATE INDEX case_jurisdiction_by_superior ON case_jurisdiction (superior_id, case_id)",
        "CREATE UNIQUE INDEX case_jurisdiction_open ON case_jurisdiction (case_id) WHERE decided_at IS NULL",
    ]
}
