import Storage

extension Schema {
    /// Cases of agencies' own systems: how their files are read, each run of an import, what was wrong with its rows, and which case of
    /// theirs is which of ours, with the goods that wait until its state takes them.
    static let m0036 = Migration(
        id: "M0036", name: "Exchange",
        statements: [
            """
            CREATE TABLE agency_mapping (
                id       TEXT    NOT NULL PRIMARY KEY,
                unit_id  TEXT    NOT NULL REFERENCES unit (id),
                agency   TEXT    NOT NULL CHECK (length(agency) > 0),
                body     TEXT    NOT NULL,
                saved_by TEXT    NOT NULL REFERENCES account (id),
                saved_at BIGINT  NOT NULL,
                version  INTEGER NOT NULL,
                UNIQUE (unit_id, agency)
            ) {{strict}}
            """,
            """
            CREATE TABLE exchange_run (
                id          TEXT    NOT NULL PRIMARY KEY,
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                agency      TEXT    NOT NULL,
                mapping     TEXT    NOT NULL,
                rehearsal   INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
                started_by  TEXT    NOT NULL REFERENCES account (id),
                started_at  BIGINT  NOT NULL,
                finished_at BIGINT,
                added       INTEGER NOT NULL DEFAULT 0,
                changed     INTEGER NOT NULL DEFAULT 0,
                unchanged   INTEGER NOT NULL DEFAULT 0,
                refused     INTEGER NOT NULL DEFAULT 0,
                size        BIGINT,
                digest      TEXT    CHECK (length(digest) = 64),
                job_id      TEXT,
                version     INTEGER NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX exchange_run_by_unit ON exchange_run (unit_id, id)",
            """
            CREATE TABLE exchange_problem (
                id        TEXT    NOT NULL PRIMARY KEY,
                run_id    TEXT    NOT NULL REFERENCES exchange_run (id),
                line      BIGINT  NOT NULL,
                place     TEXT,
                code      TEXT    NOT NULL,
                cause_zh  TEXT    NOT NULL,
                cause_en  TEXT    NOT NULL,
                remedy_zh TEXT    NOT NULL,
                remedy_en TEXT    NOT NULL,
                taken     INTEGER NOT NULL CHECK (taken IN (0, 1))
            ) {{strict}}
            """,
            "CREATE INDEX exchange_problem_by_run ON exchange_problem (run_id, line, id)",
            """
            CREATE TABLE foreign_record (
                id          TEXT    NOT NULL PRIMARY KEY,
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                agency      TEXT    NOT NULL,
                foreign_key TEXT    NOT NULL CHECK (length(foreign_key) > 0),
                record_id   TEXT    NOT NULL REFERENCES case_file (id),
                digest      TEXT    NOT NULL CHECK (length(digest) = 64),
                goods_lines TEXT    NOT NULL,
                waiting     TEXT,
                run_id      TEXT    NOT NULL REFERENCES exchange_run (id),
                version     INTEGER NOT NULL,
                UNIQUE (unit_id, agency, foreign_key)
            ) {{strict}}
            """,
            """
            CREATE TABLE exchange_seen (
                run_id      TEXT NOT NULL REFERENCES exchange_run (id),
                foreign_key TEXT NOT NULL,
                PRIMARY KEY (run_id, foreign_key)
            ) {{strict}}
            """,
            "CREATE INDEX foreign_record_waiting ON foreign_record (unit_id) WHERE waiting IS NOT NULL",
            "CREATE INDEX foreign_record_by_record ON foreign_record (record_id)",
        ] + AppendOnly.triggers("exchange_problem"))
}
