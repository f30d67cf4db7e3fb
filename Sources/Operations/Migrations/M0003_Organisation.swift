import Enforcement
import Storage

extension Schema {
    /// Units, users with roles, and officers' certificates.
    static let m0003 = Migration(
        id: "M0003", name: "Organisation",
        statements: [
            """
            CREATE TABLE unit (
                id         TEXT    NOT NULL PRIMARY KEY,
                name       TEXT    NOT NULL UNIQUE CHECK (length(name) > 0),
                short_name TEXT    NOT NULL UNIQUE CHECK (length(short_name) > 0),
                kind       TEXT    NOT NULL CHECK (kind IN (
                    'coordination', 'marketSupervision', 'copyright', 'culture', 'agriculture', 'drug', 'tobacco',
                    'post', 'customs', 'police', 'procuratorate', 'court', 'justice', 'environment', 'laboratory')),
                region     TEXT    NOT NULL CHECK (length(region) = 6),
                active     INTEGER NOT NULL CHECK (active IN (0, 1)),
                version    INTEGER NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE account (
                id           TEXT    NOT NULL PRIMARY KEY,
                unit_id      TEXT    NOT NULL REFERENCES unit (id),
                sign_in_name TEXT    NOT NULL UNIQUE CHECK (length(sign_in_name) > 0),
                name         TEXT    NOT NULL CHECK (length(name) > 0),
                active       INTEGER NOT NULL CHECK (active IN (0, 1)),
                version      INTEGER NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX account_by_unit ON account (unit_id)",
            """
            CREATE TABLE account_role (
                id         TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id),
                role       TEXT NOT NULL CHECK (role IN (
                    'coordinator', 'officer', 'unitHead', 'legalReviewer', 'custodian', 'police', 'policeHead',
                    'procurator', 'judge', 'assessor', 'auditor', 'administrator', 'integrator')),
                since      BIGINT NOT NULL,
                until      BIGINT
            ) {{strict}}
            """,
            "CREATE INDEX account_role_by_account ON account_role (account_id, until)",
            """
            CREATE TABLE certificate (
                id          TEXT    NOT NULL PRIMARY KEY,
                account_id  TEXT    NOT NULL REFERENCES account (id),
                number      TEXT    NOT NULL UNIQUE,
                valid_from  TEXT    NOT NULL,
                valid_until TEXT    NOT NULL CHECK (valid_until >= valid_from),
                suspended   INTEGER NOT NULL CHECK (suspended IN (0, 1)),
                version     INTEGER NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX certificate_by_account ON certificate (account_id)",
        ])
}
