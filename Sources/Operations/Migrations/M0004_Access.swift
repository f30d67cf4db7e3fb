import Storage

extension Schema {
    /// Passwords, one-time codes, sessions, tokens, and the attempts that are counted to slow down guessing.
    static let m0004 = Migration(
        id: "M0004", name: "Access",
        statements: [
            """
            CREATE TABLE credential (
                id            TEXT    NOT NULL PRIMARY KEY REFERENCES account (id),
                password_hash TEXT    NOT NULL CHECK (length(password_hash) > 0),
                set_at        BIGINT  NOT NULL,
                temporary     INTEGER NOT NULL CHECK (temporary IN (0, 1)),
                version       INTEGER NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE one_time_code (
                id      TEXT    NOT NULL PRIMARY KEY REFERENCES account (id),
                state   TEXT    NOT NULL CHECK (state IN ('proposed', 'on', 'off')),
                secret  {{blob}},
                since   BIGINT  NOT NULL,
                version INTEGER NOT NULL,
                CHECK ((state = 'off') = (secret IS NULL))
            ) {{strict}}
            """,
            """
            CREATE TABLE one_time_code_use (
                id        TEXT   NOT NULL PRIMARY KEY REFERENCES account (id),
                last_step BIGINT NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE recovery_code (
                id         TEXT   NOT NULL PRIMARY KEY,
                account_id TEXT   NOT NULL REFERENCES account (id),
                digest     TEXT   NOT NULL,
                created_at BIGINT NOT NULL,
                ended_at   BIGINT,
                outcome    TEXT   CHECK (outcome IN ('used', 'replaced')),
                UNIQUE (account_id, digest),
                CHECK ((ended_at IS NULL) = (outcome IS NULL))
            ) {{strict}}
            """,
            """
            CREATE TABLE session (
                id         TEXT   NOT NULL PRIMARY KEY CHECK (length(id) = 64),
                account_id TEXT   REFERENCES account (id),
                opened_at  BIGINT NOT NULL,
                seen_at    BIGINT NOT NULL,
                content    TEXT   NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX session_by_account ON session (account_id, seen_at)",
            "CREATE INDEX session_by_age ON session (seen_at)",
            """
            CREATE TABLE sign_in_attempt (
                id          TEXT   NOT NULL PRIMARY KEY,
                at          BIGINT NOT NULL,
                name_digest TEXT   NOT NULL CHECK (length(name_digest) = 64),
                address     TEXT   NOT NULL,
                factor      TEXT   NOT NULL CHECK (factor IN ('password', 'code')),
                outcome     TEXT   NOT NULL CHECK (outcome IN ('pending', 'wrong', 'half', 'passed'))
            ) {{strict}}
            """,
            "CREATE INDEX sign_in_attempt_by_name ON sign_in_attempt (name_digest, at)",
            "CREATE INDEX sign_in_attempt_by_address ON sign_in_attempt (address, at)",
            "CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (at)",
            """
            CREATE TABLE api_token (
                id         TEXT    NOT NULL PRIMARY KEY,
                account_id TEXT    NOT NULL REFERENCES account (id),
                label      TEXT    NOT NULL CHECK (length(label) > 0),
                digest     TEXT    NOT NULL UNIQUE CHECK (length(digest) = 64),
                scopes     TEXT    NOT NULL CHECK (length(scopes) > 0),
                issued_by  TEXT    NOT NULL,
                created_at BIGINT  NOT NULL,
                expires_at BIGINT  NOT NULL CHECK (expires_at > created_at),
                revoked_at BIGINT,
                version    INTEGER NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX api_token_by_account ON api_token (account_id, created_at)",
            """
            CREATE TABLE api_token_use (
                id      TEXT   NOT NULL PRIMARY KEY REFERENCES api_token (id),
                used_at BIGINT NOT NULL
            ) {{strict}}
            """,
        ])
}
