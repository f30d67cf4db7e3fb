import Storage

/// The table of what was written on cases, as migrations make it anew for further stages.
///
/// SQLite cannot change a CHECK: the table is made anew under its name. What stands here is part of released migrations and is
/// never edited.
enum CasePaperTable {
    /// The statements after which the table takes these stages and no others.
    static func taking(_ stages: String) -> [String] {
        [
            "{{postgresql}}ALTER TABLE case_paper DROP CONSTRAINT case_paper_stage_check{{end}}",
            """
            {{postgresql}}
            ALTER TABLE case_paper ADD CONSTRAINT case_paper_stage_check CHECK (stage IN (\(stages)))
            {{end}}
            """,
            "{{sqlite}}CREATE TABLE case_paper_before AS SELECT * FROM case_paper{{end}}",
            "{{sqlite}}DROP TABLE case_paper{{end}}",
            """
            {{sqlite}}
            CREATE TABLE case_paper (
                id         TEXT   NOT NULL PRIMARY KEY,
                case_id    TEXT   NOT NULL REFERENCES case_file (id),
                stage      TEXT   NOT NULL CHECK (stage IN (\(stages))),
                body       TEXT   NOT NULL,
                author_id  TEXT   NOT NULL REFERENCES account (id),
                written_at BIGINT NOT NULL
            )
            {{end}}
            """,
            "{{sqlite}}INSERT INTO case_paper SELECT * FROM case_paper_before{{end}}",
            "{{sqlite}}DROP TABLE case_paper_before{{end}}",
            "{{sqlite}}CREATE INDEX case_paper_by_case ON case_paper (case_id, id){{end}}",
        ] + AppendOnly.triggers("case_paper").filter { $0.contains("{{sqlite}}") }
    }
}
