import Storage

extension Schema {
    /// What the pictures among the evidence look like, and from which two of them a finding comes: that of the listing, and that
    /// which stands under the right.
    static let m0042 = Migration(
        id: "M0042", name: "Photos",
        statements: [
            """
            CREATE TABLE photo (
                id      TEXT    NOT NULL PRIMARY KEY REFERENCES evidence (id),
                hash    TEXT    CHECK (length(hash) = 64),
                turns   TEXT,
                quality INTEGER CHECK (quality BETWEEN 0 AND 100),
                fault   TEXT    CHECK (fault IN ('damaged', 'too-large', 'too-small', 'unread-format')),
                shows   TEXT    CHECK (shows IN ('genuine', 'fake')),
                CHECK ((fault IS NULL) = (hash IS NOT NULL)),
                CHECK ((hash IS NULL) = (turns IS NULL) AND (hash IS NULL) = (quality IS NULL))
            ) {{strict}}
            """,
            """
            CREATE TABLE photo_part (
                part     INTEGER NOT NULL CHECK (part BETWEEN 0 AND 1048575),
                photo_id TEXT    NOT NULL REFERENCES photo (id),
                PRIMARY KEY (part, photo_id)
            ) {{strict}}
            """,
            """
            CREATE TABLE photo_finding (
                id         TEXT NOT NULL PRIMARY KEY REFERENCES finding (id),
                photo_id   TEXT NOT NULL REFERENCES photo (id),
                library_id TEXT NOT NULL REFERENCES photo (id)
            ) {{strict}}
            """,
        ] + ["photo", "photo_finding"].flatMap(AppendOnly.triggers))
}
