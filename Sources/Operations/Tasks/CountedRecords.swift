package import Enforcement
package import Law
package import Storage

/// What is counted for a task, live: the records of one kind, of one unit, that came in during a period, about a matter.
package struct CountedRecords: Sendable, Hashable {
    package let kind: CountedKind
    package let unitID: UnitID
    package let from: LegalDate
    package let through: LegalDate
    /// Only records with this in their title.
    package let words: String?

    /// One record that is counted.
    package struct Line: Sendable, Hashable {
        package let record: RecordReference
        package let number: String
        package let title: String
        /// The stored word of its state.
        package let state: String
        /// When it came in.
        package let at: Moment
    }

    /// What is counted for a task, kind by kind.
    package static func rules(of task: PlanTaskID, in access: any ReadAccess) throws -> [CountedRecords] {
        try access.query("SELECT * FROM plan_count WHERE task_id = $1 AND active = 1 ORDER BY kind", [task]).map {
            row in
            CountedRecords(
                kind: try row.get("kind"), unitID: try row.get("unit_id"), from: try row.get("from_on"),
                through: try row.get("through_on"), words: try row.get("words"))
        }
    }

    /// How many there are.
    ///
    /// - Complexity: one range of an index: what the unit had in the period.
    package func number(in access: any ReadAccess) throws -> Int {
        try access.first("SELECT COUNT(*) AS number FROM (\(select)) AS counted", arguments)?.get("number") ?? 0
    }

    /// The records that the actor may see, the latest first.
    package func lines(limit: Int, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let rows = try access.query(
            "SELECT * FROM (\(select)) AS counted ORDER BY at DESC, id DESC LIMIT \(limit)", arguments)
        return try rows.compactMap { row in
            let record = RecordReference(kind.record, try row.get("id"))
            guard (try? EvidenceStore.scope(of: record, for: actor, in: access)) != nil else { return nil }
            return Line(
                record: record, number: try row.get("number"), title: try row.get("title"), state: try row.get("state"),
                at: try row.get("at"))
        }
    }

    private var arguments: [any SQLConvertible] {
        let period: [any SQLConvertible] = [unitID, Moment(from), Moment(through.adding(days: 1))]
        return words.map { period + [LikePattern.containing($0)] } ?? period
    }

    private var select: String {
        switch kind {
        case .clue:
            """
            SELECT id, number, title, state, received_at AS at
            FROM   clue
            WHERE  unit_id = $1 AND received_at >= $2 AND received_at < $3 \(about("title"))
            """
        case .case:
            """
            SELECT id, number, title, state, registered_at AS at
            FROM   case_file
            WHERE  unit_id = $1 AND registered_at >= $2 AND registered_at < $3 \(about("title"))
            """
        case .transfer:
            """
            SELECT transfer.id AS id, transfer.number AS number, case_file.title AS title, transfer.state AS state,
                   transfer.proposed_at AS at
            FROM   transfer
            JOIN   case_file ON case_file.id = transfer.case_id
            WHERE  transfer.unit_id = $1 AND transfer.proposed_at >= $2 AND transfer.proposed_at < $3
                   \(about("case_file.title"))
            """
        }
    }

    private func about(_ column: String) -> String {
        words == nil ? "" : "AND \(LikePattern.condition([column], "$4"))"
    }
}
