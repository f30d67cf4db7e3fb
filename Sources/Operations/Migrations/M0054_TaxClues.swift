import Storage

extension Schema {
    /// Tax authorities among the units, and what is handed over to them from cases.
    static let m0054 = Migration(id: "M0054", name: "TaxClues", statements: kinds + clues)

    private static let unitKinds = """
        'coordination', 'marketSupervision', 'copyright', 'culture', 'agriculture', 'drug', 'tobacco', 'post',
        'customs', 'police', 'procuratorate', 'court', 'justice', 'tax', 'environment', 'laboratory'
        """

    /// SQLite cannot change a CHECK: the table is made anew under its name.
    private static let kinds = [
        "{{postgresql}}ALTER TABLE unit DROP CONSTRAINT unit_kind_check{{end}}",
        "{{postgresql}}ALTER TABLE unit ADD CONSTRAINT unit_kind_check CHECK (kind IN (\(unitKinds))){{end}}",
        "{{sqlite}}PRAGMA defer_foreign_keys = ON{{end}}",
        "{{sqlite}}CREATE TABLE unit_before AS SELECT * FROM unit{{end}}",
        "{{sqlite}}DROP TABLE unit{{end}}",
        """
        {{sqlite}}
        CREATE TABLE unit (
            id         TEXT    NOT NULL PRIMARY KEY,
            name       TEXT    NOT NULL UNIQUE CHECK (length(name) > 0),
            short_name TEXT    NOT NULL UNIQUE CHECK (length(short_name) > 0),
            kind       TEXT    NOT NULL CHECK (kind IN (\(unitKinds))),
            region     TEXT    NOT NULL CHECK (length(region) = 6),
            active     INTEGER NOT NULL CHECK (active IN (0, 1)),
            version    INTEGER NOT NULL
        ) {{strict}}
        {{end}}
        """,
        "{{sqlite}}INSERT INTO unit SELECT * FROM unit_before{{end}}",
        "{{sqlite}}DROP TABLE unit_before{{end}}",
    ]

    private static let clues = [
        """
        CREATE TABLE tax_clue (
            id           TEXT    NOT NULL PRIMARY KEY,
            number       TEXT    NOT NULL UNIQUE,
            state        TEXT    NOT NULL CHECK (state IN (
                'handedOver', 'underCheck', 'answered', 'sentBack', 'withdrawn')),
            case_id      TEXT    NOT NULL REFERENCES case_file (id),
            unit_id      TEXT    NOT NULL REFERENCES unit (id),
            region       TEXT    NOT NULL,
            authority_id TEXT    NOT NULL REFERENCES unit (id),
            finding      TEXT    NOT NULL,
            reason       TEXT,
            feedback     TEXT,
            handed_by    TEXT    NOT NULL REFERENCES account (id),
            handed_at    BIGINT  NOT NULL,
            answered_at  BIGINT,
            version      INTEGER NOT NULL,
            CHECK ((state = 'answered') = (feedback IS NOT NULL)),
            CHECK ((feedback IS NULL) = (answered_at IS NULL)),
            CHECK ((state IN ('sentBack', 'withdrawn')) = (reason IS NOT NULL))
        ) {{strict}}
        """,
        "CREATE INDEX tax_clue_by_unit ON tax_clue (unit_id, state, id)",
        "CREATE INDEX tax_clue_by_region ON tax_clue (region, state, id)",
        "CREATE INDEX tax_clue_by_authority ON tax_clue (authority_id, state, id)",
        "CREATE INDEX tax_clue_by_case ON tax_clue (case_id, id)",
    ]
}
