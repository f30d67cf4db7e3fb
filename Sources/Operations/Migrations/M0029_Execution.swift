import Storage

extension Schema {
    /// What follows a penalty decision: its execution, payments, and remedies against it.
    static let m0029 = Migration(
        id: "M0029", name: "Execution",
        statements: [
            """
            CREATE TABLE case_execution (
                id          TEXT    NOT NULL PRIMARY KEY,
                number      TEXT    NOT NULL UNIQUE,
                state       TEXT    NOT NULL CHECK (state IN (
                    'due', 'deferralAsked', 'deferred', 'reminded', 'applied', 'accepted', 'enforcing', 'unsettled',
                    'completed', 'terminated')),
                case_id     TEXT    NOT NULL UNIQUE REFERENCES case_file (id),
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                region      TEXT    NOT NULL,
                penalty     TEXT    NOT NULL,
                revoked     INTEGER NOT NULL CHECK (revoked IN (0, 1)),
                served_on   TEXT    NOT NULL,
                pay_by      TEXT,
                deferral    TEXT,
                demand      TEXT,
                application TEXT,
                reduction   TEXT,
                ending      TEXT,
                ended_at    BIGINT,
                version     INTEGER NOT NULL,
                CHECK (state NOT IN ('deferralAsked', 'deferred') OR deferral IS NOT NULL),
                CHECK (state NOT IN ('applied', 'accepted', 'enforcing') OR application IS NOT NULL),
                CHECK ((state IN ('completed', 'terminated')) = (ended_at IS NOT NULL)),
                CHECK ((ending IS NULL) = (ended_at IS NULL))
            ) {{strict}}
            """,
            "CREATE INDEX case_execution_by_unit ON case_execution (unit_id, state, id)",
            """
            CREATE TABLE case_payment (
                id           TEXT    NOT NULL PRIMARY KEY,
                execution_id TEXT    NOT NULL REFERENCES case_execution (id),
                purpose      TEXT    NOT NULL CHECK (purpose IN ('fine', 'gains', 'addition')),
                amount_minor BIGINT  NOT NULL CHECK (amount_minor > 0),
                paid_on      TEXT    NOT NULL,
                channel      TEXT    NOT NULL CHECK (channel IN ('bank', 'electronic', 'sale', 'court')),
                receipt      TEXT    NOT NULL CHECK (length(receipt) > 0),
                refund       INTEGER NOT NULL CHECK (refund IN (0, 1)),
                recorded_by  TEXT    NOT NULL REFERENCES account (id),
                recorded_at  BIGINT  NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX case_payment_by_execution ON case_payment (execution_id, paid_on, id)",
            """
            CREATE TABLE case_remedy (
                id           TEXT    NOT NULL PRIMARY KEY,
                execution_id TEXT    NOT NULL REFERENCES case_execution (id),
                kind         TEXT    NOT NULL CHECK (kind IN ('review', 'suit')),
                organ        TEXT    NOT NULL CHECK (length(organ) > 0),
                number       TEXT    NOT NULL,
                filed_on     TEXT    NOT NULL,
                result       TEXT,
                recorded_by  TEXT    NOT NULL REFERENCES account (id),
                recorded_at  BIGINT  NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX case_remedy_by_execution ON case_remedy (execution_id, filed_on, id)",
        ] + AppendOnly.triggers("case_payment"))
}
