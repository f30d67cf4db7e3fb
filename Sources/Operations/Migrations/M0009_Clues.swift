import Storage

extension Schema {
    /// Clues, and the listings and rights they speak of.
    static let m0009 = Migration(
        id: "M0009", name: "Clues",
        statements: [
            """
            CREATE TABLE clue (
                id           TEXT    NOT NULL PRIMARY KEY,
                number       TEXT    NOT NULL UNIQUE,
                title        TEXT    NOT NULL CHECK (length(title) > 0),
                summary      TEXT    NOT NULL,
                source       TEXT    NOT NULL CHECK (source IN (
                    'monitoring', 'report', 'inspection', 'otherUnit', 'rightsHolder', 'media')),
                state        TEXT    NOT NULL CHECK (state IN (
                    'received', 'triaged', 'assigned', 'checking', 'checked', 'filed', 'closed', 'merged')),
                priority     TEXT    NOT NULL CHECK (priority IN ('urgent', 'high', 'normal', 'low')),
                rank         INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 3),
                unit_id      TEXT    NOT NULL REFERENCES unit (id),
                region       TEXT    NOT NULL,
                from_unit    TEXT    NOT NULL,
                subject_id   TEXT    REFERENCES subject (id),
                amount_minor BIGINT  CHECK (amount_minor >= 0),
                received_at  BIGINT  NOT NULL,
                report       TEXT,
                reporter_id  TEXT    REFERENCES account (id),
                closure      TEXT    CHECK (closure IN (
                    'notFounded', 'authorised', 'compatibleUse', 'minorCorrected', 'outsideLimitation',
                    'otherJurisdiction', 'insufficient')),
                merged_into  TEXT    REFERENCES clue (id),
                case_id      TEXT,
                extensions   INTEGER NOT NULL DEFAULT 0,
                version      INTEGER NOT NULL,
                CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
                CHECK ((state = 'filed') = (case_id IS NOT NULL)),
                CHECK (state <> 'closed' OR closure IS NOT NULL)
            ) {{strict}}
            """,
            "CREATE INDEX clue_queue ON clue (unit_id, state, rank, id)",
            "CREATE INDEX clue_by_region ON clue (region, state, rank, id)",
            "CREATE INDEX clue_by_subject ON clue (subject_id)",
            """
            CREATE TABLE clue_listing (
                id         TEXT NOT NULL PRIMARY KEY,
                clue_id    TEXT NOT NULL REFERENCES clue (id),
                listing_id TEXT NOT NULL REFERENCES listing (id),
                UNIQUE (clue_id, listing_id)
            ) {{strict}}
            """,
            "CREATE INDEX clue_listing_by_listing ON clue_listing (listing_id)",
            """
            CREATE TABLE clue_right (
                id       TEXT NOT NULL PRIMARY KEY,
                clue_id  TEXT NOT NULL REFERENCES clue (id),
                right_id TEXT NOT NULL REFERENCES ip_right (id),
                UNIQUE (clue_id, right_id)
            ) {{strict}}
            """,
        ])
}
