import Storage

extension Schema {
    /// Captured listings, the batches in which they came, and evidence of every kind.
    static let m0007 = Migration(
        id: "M0007", name: "Listings",
        statements: [
            """
            CREATE TABLE import_batch (
                id           TEXT    NOT NULL PRIMARY KEY,
                unit_id      TEXT    NOT NULL REFERENCES unit (id),
                name         TEXT    NOT NULL CHECK (length(name) > 0),
                started_at   BIGINT  NOT NULL,
                started_by   TEXT    NOT NULL REFERENCES account (id),
                accepted     INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
                repeated     INTEGER NOT NULL DEFAULT 0 CHECK (repeated >= 0),
                refused      INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0),
                found        INTEGER NOT NULL DEFAULT 0 CHECK (found BETWEEN 0 AND accepted),
                size         BIGINT  CHECK (size >= 0),
                content_hash TEXT,
                finished_at  BIGINT,
                version      INTEGER NOT NULL,
                CHECK ((finished_at IS NULL) = (content_hash IS NULL)),
                CHECK ((finished_at IS NULL) = (size IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX import_batch_by_unit ON import_batch (unit_id, id)",
            """
            CREATE TABLE import_problem (
                id        TEXT    NOT NULL PRIMARY KEY,
                batch_id  TEXT    NOT NULL REFERENCES import_batch (id),
                line      INTEGER NOT NULL CHECK (line >= 1),
                place     TEXT,
                code      TEXT    NOT NULL,
                cause_zh  TEXT    NOT NULL,
                cause_en  TEXT    NOT NULL,
                remedy_zh TEXT    NOT NULL,
                remedy_en TEXT    NOT NULL,
                taken     INTEGER NOT NULL CHECK (taken IN (0, 1))
            ) {{strict}}
            """,
            "CREATE INDEX import_problem_by_batch ON import_problem (batch_id, line)",
            """
            CREATE TABLE listing (
                id           TEXT    NOT NULL PRIMARY KEY,
                batch_id     TEXT    NOT NULL REFERENCES import_batch (id),
                unit_id      TEXT    NOT NULL REFERENCES unit (id),
                region       TEXT    NOT NULL,
                platform     TEXT    NOT NULL,
                external_id  TEXT    NOT NULL,
                url          TEXT,
                title        TEXT    NOT NULL CHECK (length(title) > 0),
                description  TEXT,
                price_minor  BIGINT  CHECK (price_minor >= 0),
                currency     TEXT,
                category     TEXT,
                seller_name  TEXT,
                seller_code  TEXT,
                images       TEXT    NOT NULL DEFAULT '[]',
                captured_at  BIGINT  NOT NULL,
                collector    TEXT    NOT NULL,
                content_hash TEXT    NOT NULL,
                rule_set     TEXT,
                score        REAL,
                signals      TEXT    NOT NULL DEFAULT '[]',
                status       TEXT    NOT NULL CHECK (status IN ('unseen', 'suspected', 'cleared', 'unsure', 'dispatched')),
                version      INTEGER NOT NULL,
                UNIQUE (unit_id, platform, external_id, content_hash),
                CHECK ((price_minor IS NULL) = (currency IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX listing_queue ON listing (unit_id, status, score)",
            "CREATE INDEX listing_by_region ON listing (region, status, score)",
            "CREATE INDEX listing_by_seller ON listing (seller_code)",
            "CREATE INDEX listing_by_batch ON listing (batch_id)",
            """
            CREATE TABLE evidence (
                id          TEXT   NOT NULL PRIMARY KEY,
                record_kind TEXT   NOT NULL,
                record_id   TEXT   NOT NULL,
                kind        TEXT   NOT NULL CHECK (kind IN (
                    'document', 'object', 'audiovisual', 'electronic', 'witness', 'statement', 'opinion', 'inspection')),
                name        TEXT   NOT NULL CHECK (length(name) > 0),
                media_type  TEXT   NOT NULL,
                size        BIGINT NOT NULL CHECK (size >= 0),
                file_hash   TEXT   NOT NULL CHECK (length(file_hash) = 64),
                captured_at BIGINT NOT NULL,
                collector   TEXT   NOT NULL,
                added_by    TEXT   NOT NULL REFERENCES account (id),
                added_at    BIGINT NOT NULL,
                UNIQUE (record_kind, record_id, file_hash)
            ) {{strict}}
            """,
            "CREATE INDEX evidence_by_hash ON evidence (file_hash)",
        ] + ["import_problem", "evidence"].flatMap(AppendOnly.triggers))
}
