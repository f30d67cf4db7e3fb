import Storage

extension Schema {
    /// Plans as they were sent in, as they stand after review, and the tasks that came of them with reports, requests and
    /// what is counted for them.
    static let m0021 = Migration(
        id: "M0021", name: "Plans",
        statements: plans + content + tasks + progress + AppendOnly.triggers("plan_document")
            + AppendOnly.triggers("plan_correction") + AppendOnly.triggers("plan_report"))

    private static let plans = [
        """
        CREATE TABLE plan (
            id              TEXT    NOT NULL PRIMARY KEY,
            number          TEXT    NOT NULL UNIQUE,
            title           TEXT    NOT NULL CHECK (length(title) > 0),
            document_number TEXT,
            issuer          TEXT,
            issued_on       TEXT,
            year            INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
            state           TEXT    NOT NULL CHECK (state IN ('draft', 'adopted', 'closed', 'discarded')),
            unit_id         TEXT    NOT NULL REFERENCES unit (id),
            region          TEXT    NOT NULL,
            drafted_by      TEXT    NOT NULL REFERENCES account (id),
            drafted_at      BIGINT  NOT NULL,
            adopted_at      BIGINT,
            version         INTEGER NOT NULL,
            CHECK ((state IN ('adopted', 'closed')) = (adopted_at IS NOT NULL))
        ) {{strict}}
        """,
        "CREATE INDEX plan_by_unit ON plan (unit_id, state, id)",
        "CREATE INDEX plan_by_state ON plan (state, id)",
        "CREATE INDEX plan_by_province ON plan (substr(region, 1, 2), state, id)",
        "CREATE INDEX plan_by_city ON plan (substr(region, 1, 4), state, id)",
        "CREATE INDEX plan_by_county ON plan (region, state, id)",
        """
        CREATE TABLE plan_document (
            id      TEXT NOT NULL PRIMARY KEY REFERENCES plan (id),
            name    TEXT NOT NULL,
            digest  TEXT NOT NULL CHECK (length(digest) = 64),
            body    TEXT NOT NULL,
            reading TEXT NOT NULL
        ) {{strict}}
        """,
    ]

    private static let content = [
        """
        CREATE TABLE plan_measure (
            id      TEXT    NOT NULL PRIMARY KEY,
            plan_id TEXT    NOT NULL REFERENCES plan (id),
            place   INTEGER NOT NULL CHECK (place >= 1),
            number  TEXT    NOT NULL,
            section TEXT    NOT NULL,
            heading TEXT    NOT NULL,
            body    TEXT    NOT NULL,
            line    INTEGER NOT NULL,
            removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
            UNIQUE (plan_id, place)
        ) {{strict}}
        """,
        """
        CREATE TABLE plan_clause (
            id         TEXT    NOT NULL PRIMARY KEY,
            plan_id    TEXT    NOT NULL REFERENCES plan (id),
            measure_id TEXT    NOT NULL REFERENCES plan_measure (id),
            place      INTEGER NOT NULL CHECK (place >= 1),
            body       TEXT    NOT NULL,
            mode       TEXT    CHECK (mode IN ('牵头', '分别', '按职责分工', '配合', '负责')),
            deadline   TEXT,
            due_on     TEXT,
            campaigns  TEXT    NOT NULL,
            quantities TEXT    NOT NULL,
            missing    INTEGER NOT NULL CHECK (missing >= 0),
            line       INTEGER NOT NULL,
            removed    INTEGER NOT NULL CHECK (removed IN (0, 1)),
            UNIQUE (measure_id, place)
        ) {{strict}}
        """,
        "CREATE INDEX plan_clause_by_plan ON plan_clause (plan_id)",
        """
        CREATE TABLE plan_name (
            id         TEXT    NOT NULL PRIMARY KEY,
            plan_id    TEXT    NOT NULL REFERENCES plan (id),
            clause_id  TEXT    NOT NULL REFERENCES plan_clause (id),
            place      INTEGER NOT NULL CHECK (place >= 1),
            name       TEXT    NOT NULL CHECK (length(name) > 0),
            role       TEXT    NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
            standing   TEXT    NOT NULL CHECK (standing IN ('sure', 'unsure', 'unknown', 'chosen', 'outside')),
            unit_id    TEXT    REFERENCES unit (id),
            candidates TEXT    NOT NULL,
            span_start INTEGER,
            span_end   INTEGER,
            removed    INTEGER NOT NULL CHECK (removed IN (0, 1)),
            UNIQUE (clause_id, place),
            CHECK (standing NOT IN ('sure', 'chosen') OR unit_id IS NOT NULL)
        ) {{strict}}
        """,
        "CREATE INDEX plan_name_by_plan ON plan_name (plan_id)",
        """
        CREATE TABLE plan_correction (
            id           TEXT   NOT NULL PRIMARY KEY,
            plan_id      TEXT   NOT NULL REFERENCES plan (id),
            part         TEXT   NOT NULL CHECK (part IN ('measure', 'clause', 'name')),
            part_id      TEXT   NOT NULL,
            field        TEXT   NOT NULL,
            before_value TEXT,
            after_value  TEXT,
            made_by      TEXT   NOT NULL REFERENCES account (id),
            made_at      BIGINT NOT NULL
        ) {{strict}}
        """,
        "CREATE INDEX plan_correction_by_plan ON plan_correction (plan_id, id)",
    ]

    private static let tasks = [
        """
        CREATE TABLE plan_task (
            id             TEXT    NOT NULL PRIMARY KEY,
            number         TEXT    NOT NULL UNIQUE,
            plan_id        TEXT    NOT NULL REFERENCES plan (id),
            measure_id     TEXT    NOT NULL REFERENCES plan_measure (id),
            clause_id      TEXT    NOT NULL REFERENCES plan_clause (id),
            title          TEXT    NOT NULL CHECK (length(title) > 0),
            state          TEXT    NOT NULL CHECK (state IN (
                'assigned', 'accepted', 'reported', 'proposed', 'returned', 'closed', 'cancelled')),
            unit_id        TEXT    NOT NULL REFERENCES unit (id),
            role           TEXT    NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
            coordinator_id TEXT    NOT NULL REFERENCES unit (id),
            region         TEXT    NOT NULL,
            year           INTEGER NOT NULL,
            due_on         TEXT    NOT NULL,
            soon_on        TEXT    NOT NULL,
            due_basis      TEXT    NOT NULL CHECK (due_basis IN ('clause', 'yearEnd', 'coordinator')),
            reports        INTEGER NOT NULL,
            links          INTEGER NOT NULL,
            proposed_by    TEXT    REFERENCES account (id),
            outcome        TEXT    CHECK (outcome IN ('done', 'partlyDone', 'notDone', 'carriedOver')),
            assigned_at    BIGINT  NOT NULL,
            closed_at      BIGINT,
            version        INTEGER NOT NULL,
            UNIQUE (clause_id, unit_id),
            CHECK ((state = 'closed') = (outcome IS NOT NULL)),
            CHECK ((state IN ('closed', 'cancelled')) = (closed_at IS NOT NULL))
        ) {{strict}}
        """,
        "CREATE INDEX plan_task_by_plan_unit ON plan_task (plan_id, unit_id, state, due_on, soon_on)",
        "CREATE INDEX plan_task_by_plan_measure ON plan_task (plan_id, measure_id, state, due_on, soon_on)",
        "CREATE INDEX plan_task_by_plan_due ON plan_task (plan_id, due_on, soon_on, state)",
        "CREATE INDEX plan_task_of_plan ON plan_task (plan_id, state, due_on, id)",
        "CREATE INDEX plan_task_of_unit ON plan_task (unit_id, state, due_on, id)",
        "CREATE INDEX plan_task_of_coordinator ON plan_task (coordinator_id, state, due_on, id)",
        "CREATE INDEX plan_task_by_state ON plan_task (state, due_on, id)",
        "CREATE INDEX plan_task_by_province ON plan_task (substr(region, 1, 2), state, due_on, id)",
        "CREATE INDEX plan_task_by_city ON plan_task (substr(region, 1, 4), state, due_on, id)",
        "CREATE INDEX plan_task_by_county ON plan_task (region, state, due_on, id)",
    ]

    private static let progress = [
        """
        CREATE TABLE plan_report (
            id          TEXT    NOT NULL PRIMARY KEY,
            task_id     TEXT    NOT NULL REFERENCES plan_task (id),
            serial      INTEGER NOT NULL CHECK (serial >= 1),
            body        TEXT    NOT NULL CHECK (length(body) > 0),
            reported_by TEXT    NOT NULL REFERENCES account (id),
            reported_at BIGINT  NOT NULL,
            UNIQUE (task_id, serial)
        ) {{strict}}
        """,
        """
        CREATE TABLE plan_request (
            id           TEXT    NOT NULL PRIMARY KEY,
            task_id      TEXT    NOT NULL REFERENCES plan_task (id),
            serial       INTEGER NOT NULL CHECK (serial >= 1),
            body         TEXT    NOT NULL CHECK (length(body) > 0),
            due_on       TEXT    NOT NULL,
            made_by      TEXT    NOT NULL REFERENCES account (id),
            made_at      BIGINT  NOT NULL,
            reply        TEXT,
            replied_by   TEXT    REFERENCES account (id),
            replied_at   BIGINT,
            asked_on     TEXT,
            asked_reason TEXT,
            extensions   INTEGER NOT NULL,
            ended_by     TEXT    REFERENCES account (id),
            ended_at     BIGINT,
            ending       TEXT,
            UNIQUE (task_id, serial),
            CHECK ((reply IS NULL) = (replied_at IS NULL)),
            CHECK ((asked_on IS NULL) = (asked_reason IS NULL)),
            CHECK ((ended_at IS NULL) = (ending IS NULL))
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX plan_request_open ON plan_request (task_id) WHERE ended_at IS NULL",
        """
        CREATE TABLE plan_link (
            id          TEXT   NOT NULL PRIMARY KEY,
            task_id     TEXT   NOT NULL REFERENCES plan_task (id),
            record_kind TEXT   NOT NULL CHECK (record_kind IN ('clue', 'case', 'transfer')),
            record_id   TEXT   NOT NULL,
            linked_by   TEXT   NOT NULL REFERENCES account (id),
            linked_at   BIGINT NOT NULL,
            until       BIGINT
        ) {{strict}}
        """,
        "CREATE UNIQUE INDEX plan_link_standing ON plan_link (task_id, record_kind, record_id) WHERE until IS NULL",
        "CREATE INDEX plan_link_by_record ON plan_link (record_kind, record_id)",
        """
        CREATE TABLE plan_count (
            id         TEXT    NOT NULL PRIMARY KEY,
            task_id    TEXT    NOT NULL REFERENCES plan_task (id),
            kind       TEXT    NOT NULL CHECK (kind IN ('clue', 'case', 'transfer')),
            unit_id    TEXT    NOT NULL REFERENCES unit (id),
            from_on    TEXT    NOT NULL,
            through_on TEXT    NOT NULL CHECK (through_on >= from_on),
            words      TEXT,
            active     INTEGER NOT NULL CHECK (active IN (0, 1)),
            UNIQUE (task_id, kind)
        ) {{strict}}
        """,
        "CREATE INDEX clue_by_arrival ON clue (unit_id, received_at)",
        "CREATE INDEX case_file_by_arrival ON case_file (unit_id, registered_at)",
        "CREATE INDEX transfer_by_arrival ON transfer (unit_id, proposed_at)",
    ]
}
