import Storage

extension Schema {
    /// The days by which a task was due, each from when it was set, so that a past month is told by the days of that month;
    /// and the order of one measure's tasks.
    static let m0024 = Migration(
        id: "M0024", name: "PlanDays",
        statements: [
            """
            CREATE TABLE plan_task_due (
                id      TEXT   NOT NULL PRIMARY KEY,
                task_id TEXT   NOT NULL REFERENCES plan_task (id),
                due_on  TEXT   NOT NULL,
                soon_on TEXT   NOT NULL,
                set_at  BIGINT NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX plan_task_due_by_task ON plan_task_due (task_id, set_at)",
            // Of the tasks there are the days before are not known any more: theirs count from the beginning.
            """
            INSERT INTO plan_task_due (id, task_id, due_on, soon_on, set_at)
            SELECT id, id, due_on, soon_on, assigned_at FROM plan_task
            """,
            "CREATE INDEX plan_task_of_measure ON plan_task (plan_id, measure_id, state, due_on, id)",
        ] + AppendOnly.triggers("plan_task_due"))
}
