import Storage

extension Schema {
    /// When overdue clocks are told of further up, and how each unit wants to be warned. Clocks that are overdue already begin
    /// their chain at the next turn; the periods of others, which nobody is late with, have none.
    static let m0044 = Migration(
        id: "M0044", name: "Warnings",
        statements: [
            """
            CREATE TABLE escalation_watch (
                id       TEXT    NOT NULL PRIMARY KEY REFERENCES clock (id),
                told     INTEGER NOT NULL CHECK (told >= 0),
                turns_at BIGINT  NOT NULL
            ) {{strict}}
            """,
            "CREATE INDEX escalation_watch_by_turn ON escalation_watch (turns_at, id)",
            """
            INSERT INTO escalation_watch (id, told, turns_at)
            SELECT clock.id, 0, 0 FROM clock
            WHERE  clock.stopped_at IS NULL
              AND  clock.limit_id NOT IN (
                       'case.statement', 'penalty.payment', 'execution.instalment', 'enforcement.demand',
                       'enforcement.acceptance', 'enforcement.ruling')
              AND  EXISTS (SELECT 1 FROM clock_light
                           WHERE clock_light.clock_id = clock.id AND clock_light.due_at = clock.due_at
                             AND clock_light.light = 'overdue')
            """,
            """
            CREATE TABLE unit_warning (
                id        TEXT    NOT NULL PRIMARY KEY REFERENCES unit (id),
                head_from TEXT    NOT NULL CHECK (head_from IN ('yellow', 'today', 'overdue')),
                digest    INTEGER NOT NULL CHECK (digest IN (0, 1)),
                saved_by  TEXT    NOT NULL REFERENCES account (id),
                saved_at  BIGINT  NOT NULL,
                version   INTEGER NOT NULL
            ) {{strict}}
            """,
        ])
}
