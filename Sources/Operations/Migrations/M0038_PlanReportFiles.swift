import Storage

extension Schema {
    /// The files that prove one typed report on a task; each is evidence of the task.
    static let m0038 = Migration(
        id: "M0038", name: "PlanReportFiles",
        statements: [
            """
            CREATE TABLE plan_report_file (
                id          TEXT   NOT NULL PRIMARY KEY,
                report_id   TEXT   NOT NULL REFERENCES plan_report (id),
                evidence_id TEXT   NOT NULL REFERENCES evidence (id),
                attached_by TEXT   NOT NULL REFERENCES account (id),
                attached_at BIGINT NOT NULL,
                UNIQUE (report_id, evidence_id)
            ) {{strict}}
            """
        ] + AppendOnly.triggers("plan_report_file"))
}
