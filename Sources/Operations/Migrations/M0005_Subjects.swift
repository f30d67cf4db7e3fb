import Storage

extension Schema {
    /// Firms and persons, and who looked at the personal values of one.
    static let m0005 = Migration(
        id: "M0005", name: "Subjects",
        statements: [
            """
            CREATE TABLE subject (
                id       TEXT    NOT NULL PRIMARY KEY,
                kind     TEXT    NOT NULL CHECK (kind IN ('firm', 'person', 'unidentified')),
                name     TEXT    NOT NULL CHECK (length(name) > 0),
                name_key TEXT    NOT NULL,
                code     TEXT    UNIQUE,
                address  TEXT,
                phone    TEXT,
                region   TEXT,
                version  INTEGER NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX subject_by_name ON subject (name_key)",
            "CREATE INDEX subject_list ON subject (name, id)",
            """
            CREATE TABLE subject_look (
                id         TEXT   NOT NULL PRIMARY KEY,
                subject_id TEXT   NOT NULL REFERENCES subject (id),
                reason     TEXT   NOT NULL CHECK (length(reason) > 0),
                looked_by  TEXT   NOT NULL REFERENCES account (id),
                looked_at  BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX subject_look_by_subject ON subject_look (subject_id, looked_at)",
        ] + AppendOnly.triggers("subject_look"))
}
