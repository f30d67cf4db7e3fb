package import Enforcement
package import Law
package import Storage

/// What a procedure left behind on one record, as pages and the API show it: steps, clocks and documents.
package enum RecordHistory {
    /// One step as it was taken.
    package struct TakenStep: Sendable, Hashable {
        package let from: String?
        package let event: String
        package let to: String
        package let actorName: String
        package let unitName: String
        package let at: Moment
        package let reason: String?
        /// The act and article on which it rested.
        package let law: String?
        package let article: String?
        /// The entry of the ledger that speaks of it.
        package let entry: Int64
    }

    /// One clock, running or stopped.
    package struct Clock: Sendable, Hashable {
        package let limit: TimeLimitID
        package let task: Wording
        package let holder: ClockStart.Holder
        /// The unit that has to act.
        package let unitID: UnitID
        package let startedAt: Moment
        package let dueAt: Moment
        /// Whether a day was counted without its year's holiday notice.
        package let assumed: Bool
        package let stoppedAt: Moment?
        package let outcome: String?

        /// Green, yellow or red at a moment; nil for a clock that ended without being met or missed.
        package func light(at now: Moment, yellow: YellowShare) -> Light? {
            outcome == "void"
                ? nil : Light.of(due: dueAt, from: startedAt, asOf: now, done: stoppedAt, yellow: yellow)
        }

        /// The rule under which it runs.
        package var rule: TimeLimit? { TimeLimits.row(limit, on: startedAt.date) }
    }

    /// One document that was issued on a record.
    package struct IssuedDocument: Sendable, Hashable {
        package let id: DocumentID
        package let form: DocumentForm
        package let number: String
        package let issuedBy: String
        package let issuedAt: Moment
    }

    /// The steps of a record, the first one first.
    package static func steps(of record: RecordReference, in access: any ReadAccess) throws -> [TakenStep] {
        try access.query(
            """
            SELECT   step.from_state, step.event, step.to_state, step.at, step.reason, step.law, step.article,
                     step.entry, account.name AS actor_name, unit.name AS unit_name
            FROM     step
            LEFT JOIN account ON account.id = step.actor_id
            LEFT JOIN unit    ON unit.id = step.unit_id
            WHERE    step.record_kind = $1 AND step.record_id = $2
            ORDER BY step.at, step.id
            """, [record.kind, record.id]
        ).map { row in
            TakenStep(
                from: try row.get("from_state"), event: try row.get("event"), to: try row.get("to_state"),
                actorName: try row.get("actor_name") ?? "", unitName: try row.get("unit_name") ?? "",
                at: try row.get("at"), reason: try row.get("reason"), law: try row.get("law"),
                article: try row.get("article"), entry: try row.get("entry"))
        }
    }

    /// The clocks of a record: the running ones by when they are due, then the stopped ones, the latest first.
    package static func clocks(of record: RecordReference, in access: any ReadAccess) throws -> [Clock] {
        try access.query(
            """
            SELECT   limit_id, task_zh, task_en, holder, unit_id, started_at, due_at, assumed, stopped_at, outcome
            FROM     clock
            WHERE    record_kind = $1 AND record_id = $2
            ORDER BY CASE WHEN stopped_at IS NULL THEN 0 ELSE 1 END, COALESCE(-stopped_at, due_at), id
            """, [record.kind, record.id]
        ).map { row in
            Clock(
                limit: try row.get("limit_id"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                holder: try row.get("holder"), unitID: try row.get("unit_id"), startedAt: try row.get("started_at"),
                dueAt: try row.get("due_at"), assumed: try row.get("assumed"), stoppedAt: try row.get("stopped_at"),
                outcome: try row.get("outcome"))
        }
    }

    /// The documents of a record, the first one first.
    package static func documents(of record: RecordReference, in access: any ReadAccess) throws -> [IssuedDocument] {
        try access.query(
            """
            SELECT   document.id, document.form, document.number, document.issued_at, account.name AS issued_by_name
            FROM     document
            LEFT JOIN account ON account.id = document.issued_by
            WHERE    document.record_kind = $1 AND document.record_id = $2
            ORDER BY document.issued_at, document.id
            """, [record.kind, record.id]
        ).map { row in
            IssuedDocument(
                id: try row.get("id"), form: try row.get("form"), number: try row.get("number"),
                issuedBy: try row.get("issued_by_name") ?? "", issuedAt: try row.get("issued_at"))
        }
    }
}
