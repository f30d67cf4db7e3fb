import Storage

extension Schema {
    /// Transfers to the police, and the police through whose hands each went.
    static let m0011 = Migration(
        id: "M0011", name: "Transfers",
        statements: [
            """
            CREATE TABLE transfer (
                id                  TEXT    NOT NULL PRIMARY KEY,
                number              TEXT    NOT NULL UNIQUE,
                case_id             TEXT    NOT NULL REFERENCES case_file (id),
                state               TEXT    NOT NULL CHECK (state IN (
                    'proposed', 'notApproved', 'withdrawn', 'approved', 'handedOver', 'forwarded', 'received', 'filed',
                    'goodsHandedOver', 'notFiled', 'takenBack', 'sentBack')),
                unit_id             TEXT    NOT NULL REFERENCES unit (id),
                region              TEXT    NOT NULL,
                receiver_id         TEXT    REFERENCES unit (id),
                crime               TEXT    NOT NULL CHECK (crime IN (
                    '140', '141', '142', '142-1', '143', '144', '145', '146', '147', '148', '213', '214', '215', '216',
                    '217', '218', '219', '219-1', '225')),
                ground              TEXT    NOT NULL CHECK (ground IN ('thresholdMet', 'reasonableSuspicion')),
                facts               TEXT    NOT NULL CHECK (length(facts) > 0),
                amount_minor        BIGINT  CHECK (amount_minor >= 0),
                proposed_by         TEXT    NOT NULL REFERENCES account (id),
                approved_by         TEXT    REFERENCES account (id),
                attachments         TEXT    NOT NULL,
                supplement_open     INTEGER NOT NULL CHECK (supplement_open IN (0, 1)),
                police_number       TEXT,
                proposed_at         BIGINT  NOT NULL,
                approved_at         BIGINT,
                handed_over_at      BIGINT,
                received_at         BIGINT,
                decided_at          BIGINT,
                version             INTEGER NOT NULL,
                CHECK (state NOT IN ('handedOver', 'forwarded', 'received', 'filed', 'goodsHandedOver', 'notFiled',
                                     'takenBack', 'sentBack') OR receiver_id IS NOT NULL),
                CHECK ((approved_by IS NULL) = (approved_at IS NULL))
            )
            """,
            "CREATE INDEX transfer_by_unit ON transfer (unit_id, state, id)",
            "CREATE INDEX transfer_by_region ON transfer (region, state, id)",
            "CREATE INDEX transfer_by_receiver ON transfer (receiver_id, state, id)",
            """
            CREATE UNIQUE INDEX transfer_open_by_case ON transfer (case_id)
            WHERE state IN ('proposed', 'approved', 'handedOver', 'forwarded', 'received', 'filed', 'goodsHandedOver')
            """,
            """
            CREATE TABLE transfer_receiver (
                id          TEXT   NOT NULL PRIMARY KEY,
                transfer_id TEXT   NOT NULL REFERENCES transfer (id),
                unit_id     TEXT   NOT NULL REFERENCES unit (id),
                since       BIGINT NOT NULL,
                UNIQUE (transfer_id, unit_id, since)
            )
            """,
            "CREATE INDEX transfer_receiver_by_unit ON transfer_receiver (unit_id)",
        ] + AppendOnly.triggers("transfer_receiver"))
}
