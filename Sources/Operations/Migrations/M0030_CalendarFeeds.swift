import Storage

extension Schema {
    /// The private address of each person's calendar of deadlines: the digest of its secret, none once it is withdrawn; and when a
    /// program last asked for it.
    static let m0030 = Migration(
        id: "M0030", name: "CalendarFeeds",
        statements: [
            """
            CREATE TABLE calendar_feed (
                id      TEXT    NOT NULL PRIMARY KEY REFERENCES account (id),
                digest  TEXT    UNIQUE CHECK (length(digest) = 64),
                since   BIGINT  NOT NULL,
                version INTEGER NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE calendar_feed_use (
                id      TEXT   NOT NULL PRIMARY KEY REFERENCES calendar_feed (id),
                used_at BIGINT NOT NULL
            ) {{strict}}
            """,
        ])
}
