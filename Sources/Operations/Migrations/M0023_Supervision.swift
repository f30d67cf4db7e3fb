import Storage

extension Schema {
    /// What should have happened and did not, as each look over the cases found it; who looked at a finding; and the
    /// letters of the procuratorate.
    static let m0023 = Migration(
        id: "M0023", name: "Supervision",
        statements: [
            """
            CREATE TABLE omission (
                id             TEXT    NOT NULL PRIMARY KEY,
                omission_key   TEXT    NOT NULL UNIQUE,
                kind           TEXT    NOT NULL CHECK (kind IN (
                    'thresholdMet', 'closeWithRepeats', 'splitCases', 'acrossUnits', 'fineBelowRange', 'lateEntry',
                    'lateStep', 'goodsReleased', 'stuckWithPolice')),
                case_id        TEXT    NOT NULL REFERENCES case_file (id),
                transfer_id    TEXT    REFERENCES transfer (id),
                unit_id        TEXT    NOT NULL REFERENCES unit (id),
                region         TEXT    NOT NULL,
                crime          TEXT    CHECK (crime IN (
                    '140', '141', '142', '142-1', '143', '144', '145', '146', '147', '148', '213', '214', '215', '216',
                    '217', '218', '219', '219-1', '225')),
                amount_minor   BIGINT  CHECK (amount_minor >= 0),
                since          BIGINT  NOT NULL,
                body           TEXT    NOT NULL,
                first_seen_at  BIGINT  NOT NULL,
                gone_at        BIGINT,
                dismissed_at   BIGINT,
                dismissed_by   TEXT    REFERENCES account (id),
                dismiss_reason TEXT,
                version        INTEGER NOT NULL,
                CHECK ((dismissed_at IS NULL) = (dismissed_by IS NULL)),
                CHECK ((dismissed_at IS NULL) = (dismiss_reason IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX omission_by_region ON omission (region, id)",
            "CREATE INDEX omission_by_case ON omission (case_id, id)",
            """
            CREATE TABLE omission_run (
                id       TEXT   NOT NULL PRIMARY KEY,
                at       BIGINT NOT NULL,
                asked_by TEXT   NOT NULL,
                cases    BIGINT NOT NULL CHECK (cases >= 0),
                standing BIGINT NOT NULL CHECK (standing >= 0),
                fresh    BIGINT NOT NULL CHECK (fresh >= 0),
                gone     BIGINT NOT NULL CHECK (gone >= 0)
            ) {{strict}}
            """,
            """
            CREATE TABLE omission_look (
                id          TEXT   NOT NULL PRIMARY KEY,
                omission_id TEXT   NOT NULL REFERENCES omission (id),
                looked_by   TEXT   NOT NULL REFERENCES account (id),
                looked_at   BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX omission_look_by_omission ON omission_look (omission_id, looked_by)",
            """
            CREATE TABLE supervision (
                id           TEXT    NOT NULL PRIMARY KEY,
                number       TEXT    NOT NULL UNIQUE,
                kind         TEXT    NOT NULL CHECK (kind IN ('reasons', 'opinion', 'correction')),
                state        TEXT    NOT NULL CHECK (state IN (
                    'drafted', 'sent', 'answered', 'ordered', 'carriedOut', 'settled', 'withdrawn')),
                unit_id      TEXT    NOT NULL REFERENCES unit (id),
                region       TEXT    NOT NULL,
                addressee_id TEXT    NOT NULL REFERENCES unit (id),
                case_id      TEXT    NOT NULL REFERENCES case_file (id),
                transfer_id  TEXT    REFERENCES transfer (id),
                omission_id  TEXT    REFERENCES omission (id),
                grounds      TEXT    NOT NULL CHECK (length(grounds) > 0),
                demand       TEXT    NOT NULL CHECK (length(demand) > 0),
                answer       TEXT,
                drafted_at   BIGINT  NOT NULL,
                sent_at      BIGINT,
                answered_at  BIGINT,
                ended_at     BIGINT,
                version      INTEGER NOT NULL,
                CHECK (state IN ('drafted', 'withdrawn') OR sent_at IS NOT NULL),
                CHECK ((state IN ('settled', 'withdrawn')) = (ended_at IS NOT NULL))
            ) {{strict}}
            """,
            "CREATE INDEX supervision_by_unit ON supervision (unit_id, state, id)",
            "CREATE INDEX supervision_by_addressee ON supervision (addressee_id, state, id)",
            "CREATE INDEX supervision_by_case ON supervision (case_id, id)",
            "CREATE INDEX supervision_by_omission ON supervision (omission_id, id)",
            "CREATE INDEX case_file_sanctions ON case_file (subject_id, decided_at) WHERE decision = 'penalty'",
        ] + ["omission_run", "omission_look"].flatMap(AppendOnly.triggers))
}
