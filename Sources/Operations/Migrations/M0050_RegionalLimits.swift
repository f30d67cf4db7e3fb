import Storage

extension Schema {
    /// The times that regions set, the rule with which a clock began, and when cases of other systems were filed there.
    static let m0050 = Migration(
        id: "M0050", name: "RegionalLimits",
        statements: [
            """
            CREATE TABLE regional_limit (
                id         TEXT    NOT NULL PRIMARY KEY,
                limit_id   TEXT    NOT NULL CHECK (length(limit_id) > 0),
                region     TEXT    NOT NULL CHECK (length(region) = 6),
                amount     INTEGER CHECK (amount BETWEEN 1 AND 365),
                measure    TEXT    CHECK (measure IN ('workingDay', 'calendarDay', 'hour', 'month')),
                document   TEXT    NOT NULL CHECK (length(document) > 0),
                valid_from TEXT    NOT NULL,
                entered_by TEXT    NOT NULL REFERENCES account (id),
                entered_at BIGINT  NOT NULL,
                CHECK ((amount IS NULL) = (measure IS NULL))
            ) {{strict}}
            """,
            "ALTER TABLE clock ADD COLUMN regional TEXT",
            "CREATE INDEX regional_limit_by_limit ON regional_limit (limit_id, entered_at)",
            """
            CREATE TABLE foreign_filing (
                id         TEXT   NOT NULL PRIMARY KEY REFERENCES case_file (id),
                filed_on   TEXT,
                decided_on TEXT,
                noted_at   BIGINT NOT NULL,
                CHECK (filed_on IS NOT NULL OR decided_on IS NOT NULL)
            ) {{strict}}
            """,
        ])
}
