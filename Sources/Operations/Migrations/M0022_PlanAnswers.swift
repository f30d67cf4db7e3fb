import Storage

extension Schema {
    /// Which measures of a plan answer which of a higher plan, as a person confirmed it.
    static let m0022 = Migration(
        id: "M0022", name: "PlanAnswers",
        statements: [
            """
            CREATE TABLE plan_answer (
                id                TEXT    NOT NULL PRIMARY KEY,
                plan_id           TEXT    NOT NULL REFERENCES plan (id),
                measure_id        TEXT    NOT NULL REFERENCES plan_measure (id),
                higher_plan_id    TEXT    NOT NULL REFERENCES plan (id),
                higher_measure_id TEXT    NOT NULL REFERENCES plan_measure (id),
                likeness          INTEGER NOT NULL CHECK (likeness BETWEEN 0 AND 1000),
                confirmed_by      TEXT    NOT NULL REFERENCES account (id),
                confirmed_at      BIGINT  NOT NULL,
                ended_by          TEXT    REFERENCES account (id),
                ended_at          BIGINT,
                CHECK (plan_id <> higher_plan_id),
                CHECK ((ended_by IS NULL) = (ended_at IS NULL))
            ) {{strict}}
            """,
            """
            CREATE UNIQUE INDEX plan_answer_standing ON plan_answer (measure_id, higher_measure_id)
            WHERE ended_at IS NULL
            """,
            "CREATE INDEX plan_answer_by_plan ON plan_answer (plan_id, higher_plan_id)",
            "CREATE INDEX plan_answer_by_higher ON plan_answer (higher_plan_id, plan_id)",
        ])
}
