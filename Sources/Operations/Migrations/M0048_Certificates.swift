import Storage

extension Schema {
    /// What certificates cover, and their suspensions; and the steps of a person.
    ///
    /// Certificates that were registered before cover everything: a column without a value says so, and leaves the digest of
    /// the row as it is. `suspended` goes on saying which were suspended before days and reasons were kept, until that is
    /// lifted.
    static let m0048 = Migration(
        id: "M0048", name: "Certificates",
        statements: [
            "ALTER TABLE certificate ADD COLUMN kind TEXT CHECK (kind IN ('national', 'department', 'auxiliary'))",
            "ALTER TABLE certificate ADD COLUMN areas TEXT CHECK (length(areas) > 2)",
            "ALTER TABLE certificate ADD COLUMN region TEXT CHECK (length(region) = 6)",
            """
            CREATE TABLE certificate_suspension (
                id             TEXT   NOT NULL PRIMARY KEY,
                certificate_id TEXT   NOT NULL REFERENCES certificate (id),
                from_on        TEXT   NOT NULL,
                until_on       TEXT   CHECK (until_on >= from_on),
                reason         TEXT   NOT NULL CHECK (length(reason) > 0),
                suspended_by   TEXT   NOT NULL REFERENCES account (id),
                suspended_at   BIGINT NOT NULL,
                lifted_by      TEXT   REFERENCES account (id),
                lifted_at      BIGINT,
                lift_reason    TEXT   CHECK (length(lift_reason) > 0),
                CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
                CHECK ((lifted_at IS NULL) = (lift_reason IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX certificate_suspension_by_certificate ON certificate_suspension (certificate_id)",
            "CREATE INDEX step_by_actor ON step (actor_id, record_kind, event)",
        ])
}
