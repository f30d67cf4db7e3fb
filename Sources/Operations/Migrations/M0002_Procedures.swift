import Storage

extension Schema {
    /// What every procedure leaves behind: steps, people, clocks, documents, numbers and messages.
    static let m0002 = Migration(
        id: "M0002", name: "Procedures",
        statements: [
            """
            CREATE TABLE record_index (
                id         TEXT   NOT NULL PRIMARY KEY,
                kind       TEXT   NOT NULL,
                number     TEXT   NOT NULL,
                title      TEXT   NOT NULL,
                state      TEXT   NOT NULL,
                unit_id    TEXT   NOT NULL,
                region     TEXT   NOT NULL,
                updated_at BIGINT NOT NULL,
                UNIQUE (kind, number)
            ) {{strict}}
            """,
            "CREATE INDEX record_index_by_unit ON record_index (unit_id, kind, state)",
            """
            CREATE TABLE step (
                id          TEXT   NOT NULL PRIMARY KEY,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                from_state  TEXT,
                event       TEXT   NOT NULL,
                to_state    TEXT   NOT NULL,
                actor_id    TEXT   NOT NULL,
                unit_id     TEXT   NOT NULL,
                at          BIGINT NOT NULL,
                reason      TEXT,
                law         TEXT,
                article     TEXT,
                entry       BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX step_by_record ON step (record_kind, record_id, at)",
            """
            CREATE TABLE assignment (
                id          TEXT   NOT NULL PRIMARY KEY,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                user_id     TEXT   NOT NULL,
                part        TEXT   NOT NULL CHECK (part IN ('lead', 'officer', 'reviewer')),
                since       BIGINT NOT NULL,
                until       BIGINT
            ) {{strict}}
            """,
            "CREATE INDEX assignment_by_record ON assignment (record_kind, record_id)",
            "CREATE INDEX assignment_by_user ON assignment (user_id, until)",
            """
            CREATE TABLE clock (
                id          TEXT   NOT NULL PRIMARY KEY,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                limit_id    TEXT   NOT NULL,
                task_zh     TEXT   NOT NULL,
                task_en     TEXT   NOT NULL,
                holder      TEXT   NOT NULL CHECK (holder IN ('assignee', 'unit', 'head', 'counterpart')),
                unit_id     TEXT   NOT NULL,
                started_at  BIGINT NOT NULL,
                due_at      BIGINT NOT NULL,
                assumed     INTEGER NOT NULL CHECK (assumed IN (0, 1)),
                extensions  TEXT   NOT NULL DEFAULT '[]',
                suspensions TEXT   NOT NULL DEFAULT '[]',
                stopped_at  BIGINT,
                outcome     TEXT   CHECK (outcome IN ('met', 'late', 'void')),
                CHECK ((stopped_at IS NULL) = (outcome IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX clock_by_record ON clock (record_kind, record_id)",
            "CREATE INDEX clock_running ON clock (unit_id, stopped_at, due_at)",
            """
            CREATE TABLE document (
                id          TEXT   NOT NULL PRIMARY KEY,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                form        TEXT   NOT NULL,
                number      TEXT   NOT NULL UNIQUE,
                unit_id     TEXT   NOT NULL,
                issued_by   TEXT   NOT NULL,
                issued_at   BIGINT NOT NULL,
                content     TEXT   NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX document_by_record ON document (record_kind, record_id)",
            """
            CREATE TABLE number_series (
                id        TEXT    NOT NULL PRIMARY KEY,
                last_used INTEGER NOT NULL CHECK (last_used >= 1)
            ) {{strict}}
            """,
            """
            CREATE TABLE message (
                id          TEXT   NOT NULL PRIMARY KEY,
                topic       TEXT   NOT NULL,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                to_unit     TEXT   NOT NULL,
                text_zh     TEXT   NOT NULL,
                text_en     TEXT   NOT NULL,
                created_at  BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX message_by_unit ON message (to_unit, created_at)",
            """
            CREATE TABLE outbox (
                message_id   TEXT    NOT NULL PRIMARY KEY REFERENCES message (id),
                attempts     INTEGER NOT NULL DEFAULT 0,
                delivered_at BIGINT
            ) {{strict}}
            """,
        ] + ["step", "document", "message"].flatMap(AppendOnly.triggers))
}
