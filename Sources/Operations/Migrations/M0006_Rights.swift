import Storage

extension Schema {
    /// Rights with their aliases and the sellers their holders have authorised.
    static let m0006 = Migration(
        id: "M0006", name: "Rights",
        statements: [
            """
            CREATE TABLE ip_right (
                id                    TEXT    NOT NULL PRIMARY KEY,
                kind                  TEXT    NOT NULL CHECK (kind IN (
                    'trademark', 'patent', 'copyright', 'geographicalIndication', 'plantVariety',
                    'customsRecordation')),
                mark                  TEXT    NOT NULL CHECK (length(mark) > 0),
                aliases               TEXT    NOT NULL,
                classes               TEXT    NOT NULL,
                holder                TEXT    NOT NULL,
                holder_code           TEXT,
                registration_number   TEXT    NOT NULL,
                valid_from            TEXT,
                valid_until           TEXT,
                reference_price_minor BIGINT  CHECK (reference_price_minor >= 0),
                revoked               INTEGER NOT NULL CHECK (revoked IN (0, 1)),
                revocation            TEXT,
                unit_id               TEXT    NOT NULL REFERENCES unit (id),
                version               INTEGER NOT NULL,
                UNIQUE (kind, registration_number),
                CHECK ((revoked = 1) = (revocation IS NOT NULL)),
                CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_from <= valid_until)
            ) {{strict}}
            """,
            "CREATE INDEX ip_right_by_mark ON ip_right (mark, id)",
            """
            CREATE TABLE authorised_seller (
                id          TEXT NOT NULL PRIMARY KEY,
                right_id    TEXT NOT NULL REFERENCES ip_right (id),
                name        TEXT NOT NULL,
                code        TEXT,
                valid_until TEXT,
                withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
                UNIQUE (right_id, name)
            ) {{strict}}
            """,
        ])
}
