import Storage

extension Schema {
    /// Work in the background: jobs, what repeats, what an administrator decided about a job, and the ids that a running
    /// import has met.
    static let m0012 = Migration(
        id: "M0012", name: "Jobs",
        statements: [
            """
            CREATE TABLE job (
                id           TEXT    NOT NULL PRIMARY KEY,
                kind         TEXT    NOT NULL CHECK (length(kind) > 0),
                payload      TEXT    NOT NULL,
                dedupe_key   TEXT,
                state        TEXT    NOT NULL CHECK (state IN ('queued', 'leased', 'done', 'dead', 'dropped')),
                available_at BIGINT  NOT NULL,
                attempt      INTEGER NOT NULL DEFAULT 0 CHECK (attempt >= 0),
                failures     INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
                holder       TEXT,
                done         BIGINT  NOT NULL DEFAULT 0 CHECK (done >= 0),
                total        BIGINT  CHECK (total >= 0),
                line_zh      TEXT,
                line_en      TEXT,
                mark         TEXT,
                last_error   TEXT,
                created_at   BIGINT  NOT NULL,
                created_by   TEXT    NOT NULL,
                started_at   BIGINT,
                finished_at  BIGINT,
                finished_by  TEXT,
                CHECK ((state = 'leased') = (holder IS NOT NULL)),
                CHECK ((state IN ('done', 'dead', 'dropped')) = (finished_at IS NOT NULL)),
                CHECK ((line_zh IS NULL) = (line_en IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX job_due ON job (available_at, id) WHERE finished_at IS NULL",
            "CREATE UNIQUE INDEX job_open_key ON job (dedupe_key) WHERE finished_at IS NULL",
            "CREATE INDEX job_by_state ON job (state, id)",
            "CREATE INDEX job_by_end ON job (finished_at) WHERE finished_at IS NOT NULL",
            """
            CREATE TABLE job_schedule (
                id      TEXT   NOT NULL PRIMARY KEY,
                next_at BIGINT NOT NULL,
                last_at BIGINT
            ) {{strict}}
            """,
            """
            CREATE TABLE job_act (
                id       TEXT   NOT NULL PRIMARY KEY,
                job_id   TEXT   NOT NULL,
                kind     TEXT   NOT NULL,
                act      TEXT   NOT NULL CHECK (act IN ('retry', 'drop')),
                reason   TEXT   NOT NULL CHECK (length(reason) > 0),
                actor_id TEXT   NOT NULL REFERENCES account (id),
                at       BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX job_act_by_job ON job_act (job_id, at)",
            """
            CREATE TABLE import_seen (
                batch_id    TEXT NOT NULL REFERENCES import_batch (id),
                platform    TEXT NOT NULL,
                external_id TEXT NOT NULL,
                PRIMARY KEY (batch_id, platform, external_id)
            ) {{strict}}
            """,
            "ALTER TABLE import_batch ADD COLUMN job_id TEXT",
            "CREATE INDEX idempotent_request_by_age ON idempotent_request (created_at)",
        ] + AppendOnly.triggers("job_act"))
}
