import Storage

extension Schema {
    /// The wordings that units and regions have put in place of the product's own, every version kept.
    static let m0027 = Migration(
        id: "M0027", name: "Form wordings",
        statements: [
            """
            CREATE TABLE form_wording (
                id       TEXT    NOT NULL PRIMARY KEY,
                unit_id  TEXT    NOT NULL REFERENCES unit (id),
                region   TEXT    NOT NULL,
                form     TEXT    NOT NULL,
                reach    TEXT    NOT NULL CHECK (reach IN ('unit', 'region')),
                version  INTEGER NOT NULL CHECK (version >= 1),
                body     TEXT,
                saved_by TEXT    NOT NULL REFERENCES account (id),
                saved_at BIGINT  NOT NULL,
                UNIQUE (unit_id, form, reach, version)
            ) {{strict}}
            """,
            "CREATE INDEX form_wording_by_form ON form_wording (form, reach)",
        ] + AppendOnly.triggers("form_wording"))
}
