import Storage

extension Schema {
    /// What each unit has learnt of its scores from its officers' verdicts, every version as it was trained.
    static let m0047 = Migration(
        id: "M0047", name: "Calibrations",
        statements: [
            """
            CREATE TABLE calibration (
                id          TEXT    NOT NULL PRIMARY KEY,
                unit_id     TEXT    NOT NULL REFERENCES unit (id),
                version     INTEGER NOT NULL CHECK (version > 0),
                curve       TEXT    NOT NULL,
                reliability TEXT    NOT NULL,
                reason      TEXT    NOT NULL CHECK (length(reason) > 0),
                trained_by  TEXT    NOT NULL REFERENCES account (id),
                trained_at  BIGINT  NOT NULL,
                UNIQUE (unit_id, version)
            ) {{strict}}
            """
        ] + AppendOnly.triggers("calibration"))
}
