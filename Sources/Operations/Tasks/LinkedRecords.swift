package import Enforcement
package import Law
package import Storage

/// The records that were put under a task by hand.
package enum LinkedRecords {
    /// One record under a task.
    package struct Line: Sendable, Hashable {
        package let record: RecordReference
        package let number: String
        package let title: String
        /// The stored word of its state.
        package let state: String
        package let linkedBy: String
        package let linkedAt: Moment
        /// Whether the reader may open it; else its number alone is shown.
        package let isOpen: Bool
    }

    /// The records under a task, the latest first.
    package static func lines(of task: PlanTaskID, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        try access.query(
            """
            SELECT plan_link.*, account.name AS linker, record_index.number, record_index.title, record_index.state
            FROM   plan_link
            JOIN   account ON account.id = plan_link.linked_by
            JOIN   record_index ON record_index.id = plan_link.record_id
            WHERE  plan_link.task_id = $1 AND plan_link.until IS NULL
            ORDER  BY plan_link.id DESC
            LIMIT  500
            """, [task]
        ).map { row in
            let record = RecordReference(try row.get("record_kind"), try row.get("record_id"))
            return Line(
                record: record, number: try row.get("number"), title: try row.get("title"), state: try row.get("state"),
                linkedBy: try row.get("linker"), linkedAt: try row.get("linked_at"),
                isOpen: (try? EvidenceStore.scope(of: record, for: actor, in: access)) != nil)
        }
    }

    /// The clue, case or transfer of a number or id, that the actor may see.
    ///
    /// - Throws: `Refusal.invalid` where there is none.
    static func named(
        _ name: String, for actor: Actor, in access: any ReadAccess
    ) throws -> (record: RecordReference, number: String) {
        let kinds = CountedKind.allCases.map { "'\($0.record.rawValue)'" }.joined(separator: ", ")
        let rows = try access.query(
            """
            SELECT id, kind, number FROM record_index WHERE id = $1 AND kind IN (\(kinds))
            UNION
            SELECT id, kind, number FROM record_index WHERE number = $1 AND kind IN (\(kinds))
            """, [name])
        for row in rows {
            let record = RecordReference(try row.get("kind"), try row.get("id"))
            if (try? EvidenceStore.scope(of: record, for: actor, in: access)) != nil {
                return (record, try row.get("number"))
            }
        }
        throw Refusal.invalid(
            "record",
            Wording("没有这个编号的线索、案件或者移送，或者您无权查看", "There is no clue, case or transfer of this number that you may see"))
    }
}
