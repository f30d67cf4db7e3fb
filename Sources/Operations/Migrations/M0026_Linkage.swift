import Storage

extension Schema {
    /// The judicial half of the linkage: objections to not filing, and suspects from the police's filing to the
    /// judgment, and referrals back for a penalty.
    static let m0026 = Migration(
        id: "M0026", name: "Linkage",
        statements: objections + suspects + referrals)

    /// How far the objection of a unit has come, and which procuratorate it asked.
    private static let objections = [
        """
        ALTER TABLE transfer ADD COLUMN objection TEXT CHECK (objection IN (
            'reconsideration', 'upheld', 'supervision', 'takenUp', 'declined'))
        """,
        "ALTER TABLE transfer ADD COLUMN supervisor_id TEXT REFERENCES unit (id)",
        "CREATE INDEX transfer_by_supervisor ON transfer (supervisor_id, objection)",
        "CREATE INDEX supervision_by_transfer ON supervision (transfer_id, state)",
    ]

    /// One row for each person or unit against whom a criminal case goes.
    private static let suspects = [
        """
        CREATE TABLE suspect (
            id                TEXT    NOT NULL PRIMARY KEY,
            number            TEXT    NOT NULL UNIQUE,
            state             TEXT    NOT NULL CHECK (state IN (
                'investigated', 'detained', 'arrestRequested', 'arrested', 'prosecutionRequested', 'prosecuted',
                'judged', 'final', 'notProsecuted', 'dropped')),
            transfer_id       TEXT    NOT NULL REFERENCES transfer (id),
            case_id           TEXT    NOT NULL REFERENCES case_file (id),
            subject_id        TEXT    NOT NULL REFERENCES subject (id),
            sender_id         TEXT    NOT NULL REFERENCES unit (id),
            unit_id           TEXT    NOT NULL REFERENCES unit (id),
            region            TEXT    NOT NULL,
            procuratorate_id  TEXT    REFERENCES unit (id),
            crime             TEXT    NOT NULL CHECK (crime IN (
                '140', '141', '142', '142-1', '143', '144', '145', '146', '147', '148', '213', '214', '215', '216',
                '217', '218', '219', '219-1', '225')),
            measure           TEXT    NOT NULL CHECK (measure IN ('none', 'bail', 'residence', 'detention', 'arrest')),
            measure_since     TEXT,
            is_grave          INTEGER NOT NULL CHECK (is_grave IN (0, 1)),
            is_fast           INTEGER NOT NULL CHECK (is_fast IN (0, 1)),
            arrest_refusal    TEXT    CHECK (arrest_refusal IN ('noCrime', 'insufficient', 'unnecessary')),
            arrested_at       BIGINT,
            review_since      BIGINT,
            prosecuted_at     BIGINT,
            non_prosecution   TEXT    CHECK (non_prosecution IN ('statutory', 'discretionary', 'insufficient')),
            not_prosecuted_at BIGINT,
            judgment          TEXT,
            judged_on         TEXT,
            effective_on      TEXT,
            registered_at     BIGINT  NOT NULL,
            version           INTEGER NOT NULL,
            UNIQUE (transfer_id, subject_id),
            CHECK ((measure = 'none') = (measure_since IS NULL)),
            CHECK ((state = 'notProsecuted') = (non_prosecution IS NOT NULL)),
            CHECK ((judgment IS NULL) = (judged_on IS NULL)),
            CHECK (state NOT IN ('judged', 'final') OR judgment IS NOT NULL),
            CHECK (state NOT IN ('arrestRequested', 'prosecutionRequested', 'prosecuted') OR procuratorate_id IS NOT NULL)
        ) {{strict}}
        """,
        "CREATE INDEX suspect_by_unit ON suspect (unit_id, state, id)",
        "CREATE INDEX suspect_by_region ON suspect (region, state, id)",
        "CREATE INDEX suspect_by_sender ON suspect (sender_id, id)",
        "CREATE INDEX suspect_by_procuratorate ON suspect (procuratorate_id, state, id)",
        "CREATE INDEX suspect_by_case ON suspect (case_id, id)",
        "CREATE INDEX suspect_by_subject ON suspect (subject_id, id)",
    ]

    /// One row for each suspect that was not prosecuted; and the case in which a transfer goes on that came back.
    private static let referrals = [
        "ALTER TABLE transfer ADD COLUMN new_case_id TEXT REFERENCES case_file (id)",
        """
        CREATE TABLE referral (
            id              TEXT    NOT NULL PRIMARY KEY,
            number          TEXT    NOT NULL UNIQUE,
            state           TEXT    NOT NULL CHECK (state IN (
                'opened', 'underReview', 'terminated', 'opinionSent', 'takenUp', 'replied', 'settled')),
            suspect_id      TEXT    NOT NULL UNIQUE REFERENCES suspect (id),
            case_id         TEXT    NOT NULL REFERENCES case_file (id),
            new_case_id     TEXT    REFERENCES case_file (id),
            unit_id         TEXT    NOT NULL REFERENCES unit (id),
            region          TEXT    NOT NULL,
            addressee_id    TEXT    NOT NULL REFERENCES unit (id),
            non_prosecution TEXT    NOT NULL CHECK (non_prosecution IN ('statutory', 'discretionary', 'insufficient')),
            opinion         TEXT,
            reply           TEXT,
            opened_at       BIGINT  NOT NULL,
            sent_at         BIGINT,
            replied_at      BIGINT,
            version         INTEGER NOT NULL,
            CHECK (state IN ('opened', 'underReview', 'terminated') OR sent_at IS NOT NULL),
            CHECK ((opinion IS NULL) = (sent_at IS NULL)),
            CHECK (state <> 'takenUp' OR new_case_id IS NOT NULL)
        ) {{strict}}
        """,
        "CREATE INDEX referral_by_unit ON referral (unit_id, state, id)",
        "CREATE INDEX referral_by_region ON referral (region, state, id)",
        "CREATE INDEX referral_by_addressee ON referral (addressee_id, state, id)",
        "CREATE INDEX referral_by_case ON referral (case_id, id)",
        "CREATE INDEX referral_by_new_case ON referral (new_case_id, id)",
    ]
}
