import Storage

extension Schema {
    /// When running clocks must be looked at next, which lights were told, and the notices to people and units.
    static let m0013 = Migration(
        id: "M0013", name: "Notices",
        statements: [
            """
            CREATE TABLE clock_watch (
                id       TEXT   NOT NULL PRIMARY KEY REFERENCES clock (id),
                told     TEXT   NOT NULL CHECK (told IN ('none', 'yellow', 'today', 'overdue')),
                turns_at BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX clock_watch_by_turn ON clock_watch (turns_at, id)",
            "INSERT INTO clock_watch (id, told, turns_at) SELECT id, 'none', 0 FROM clock WHERE stopped_at IS NULL",
            """
            CREATE TABLE clock_light (
                id        TEXT   NOT NULL PRIMARY KEY,
                clock_id  TEXT   NOT NULL REFERENCES clock (id),
                light     TEXT   NOT NULL CHECK (light IN ('yellow', 'today', 'overdue')),
                due_at    BIGINT NOT NULL,
                turned_at BIGINT NOT NULL,
                told_at   BIGINT NOT NULL,
                UNIQUE (clock_id, due_at, light)
            ) {{strict}}
            """,
            """
            CREATE TABLE notice (
                id          TEXT   NOT NULL PRIMARY KEY,
                topic       TEXT   NOT NULL,
                cause       TEXT   NOT NULL UNIQUE,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                unit_id     TEXT   NOT NULL,
                account_id  TEXT   REFERENCES account (id),
                audience    TEXT   NOT NULL CHECK (audience IN ('person', 'unit', 'head')),
                text_zh     TEXT   NOT NULL,
                text_en     TEXT   NOT NULL,
                raised_at   BIGINT NOT NULL,
                CHECK ((audience = 'person') = (account_id IS NOT NULL))
            ) {{strict}}
            """,
            "CREATE INDEX notice_by_unit ON notice (unit_id, raised_at, id) WHERE account_id IS NULL",
            "CREATE INDEX notice_by_person ON notice (account_id, raised_at, id) WHERE account_id IS NOT NULL",
            """
            CREATE TABLE notice_read (
                notice_id  TEXT   NOT NULL REFERENCES notice (id),
                account_id TEXT   NOT NULL REFERENCES account (id),
                read_at    BIGINT NOT NULL,
                PRIMARY KEY (account_id, notice_id)
            ) {{strict}}
            """,
            """
            CREATE TABLE notice_reader (
                account_id TEXT   NOT NULL PRIMARY KEY REFERENCES account (id),
                read_until BIGINT NOT NULL
            ) {{strict}}
            """,
        ] + ["clock_light", "notice"].flatMap(AppendOnly.triggers))
}
