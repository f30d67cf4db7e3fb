import Storage

extension Schema {
    /// The training of officers, and how many hours a year a unit asks for.
    static let m0046 = Migration(
        id: "M0046", name: "Training",
        statements: [
            """
            CREATE TABLE training (
                id              TEXT    NOT NULL PRIMARY KEY,
                account_id      TEXT    NOT NULL REFERENCES account (id),
                held_on         TEXT    NOT NULL,
                hours           INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 200),
                subject         TEXT    NOT NULL CHECK (length(subject) > 0),
                organiser       TEXT    NOT NULL CHECK (length(organiser) > 0),
                entered_by      TEXT    NOT NULL REFERENCES account (id),
                entered_at      BIGINT  NOT NULL,
                withdrawn_by    TEXT    REFERENCES account (id),
                withdrawn_at    BIGINT,
                withdraw_reason TEXT,
                CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
                CHECK ((withdrawn_at IS NULL) = (withdraw_reason IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX training_by_account ON training (account_id, held_on)",
            """
            CREATE TABLE unit_training (
                id       TEXT    NOT NULL PRIMARY KEY REFERENCES unit (id),
                hours    INTEGER NOT NULL CHECK (hours BETWEEN 1 AND 400),
                saved_by TEXT    NOT NULL REFERENCES account (id),
                saved_at BIGINT  NOT NULL,
                version  INTEGER NOT NULL
            ) {{strict}}
            """,
        ])
}
