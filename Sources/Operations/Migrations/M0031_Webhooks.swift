import Storage

extension Schema {
    /// Receivers that are told of messages to units, their sealed secrets, and what is on its way to them.
    static let m0031 = Migration(
        id: "M0031", name: "Webhooks",
        statements: [
            """
            CREATE TABLE webhook (
                id            TEXT     NOT NULL PRIMARY KEY,
                unit_id       TEXT     NOT NULL REFERENCES unit (id),
                label         TEXT     NOT NULL CHECK (length(label) > 0),
                address       TEXT     NOT NULL CHECK (length(address) > 0),
                reach         TEXT     NOT NULL CHECK (reach IN ('unit', 'region')),
                topics        TEXT     NOT NULL,
                state         TEXT     NOT NULL CHECK (state IN ('active', 'paused', 'withdrawn')),
                secret        {{blob}} NOT NULL,
                key_id        TEXT     NOT NULL CHECK (length(key_id) = 16),
                earlier       {{blob}},
                earlier_key   TEXT     CHECK (length(earlier_key) = 16),
                earlier_until BIGINT,
                made_by       TEXT     NOT NULL REFERENCES account (id),
                made_at       BIGINT   NOT NULL,
                version       INTEGER  NOT NULL,
                CHECK ((earlier IS NULL) = (earlier_key IS NULL) AND (earlier IS NULL) = (earlier_until IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX webhook_by_unit ON webhook (unit_id)",
            """
            CREATE TABLE webhook_delivery (
                id         TEXT    NOT NULL PRIMARY KEY,
                webhook_id TEXT    NOT NULL REFERENCES webhook (id),
                message_id TEXT    REFERENCES message (id),
                topic      TEXT    NOT NULL,
                state      TEXT    NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
                tries      INTEGER NOT NULL CHECK (tries >= 0),
                created_at BIGINT  NOT NULL,
                next_at    BIGINT,
                tried_at   BIGINT,
                status     INTEGER,
                failure    TEXT,
                UNIQUE (webhook_id, message_id),
                CHECK ((state = 'waiting') = (next_at IS NOT NULL))
            ) {{strict}}
            """,
            """
            CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, next_at, id) WHERE state = 'waiting'
            """,
            "CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook_id, id)",
            "CREATE INDEX webhook_delivery_by_age ON webhook_delivery (created_at) WHERE state <> 'waiting'",
        ])
}
