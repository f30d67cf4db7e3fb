import Storage

extension Schema {
    /// Firms and persons.
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
        ])
}
