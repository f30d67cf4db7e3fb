import Enforcement
import Law
import Storage

/// The rows of clauses and names, as they are stored to begin with and added in review.
enum PlanRows {
    static func insert(
        _ clause: PlanContent.Clause, _ id: String, at place: Int, of measure: String, _ plan: PlanID, in work: Work
    ) throws {
        try work.write(
            "plan_clause",
            """
            INSERT INTO plan_clause (id, plan_id, measure_id, place, body, mode, deadline, due_on, campaigns, quantities,
                                     missing, line, removed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0)
            RETURNING *
            """,
            [
                id, plan, measure, place, clause.text, clause.mode, clause.deadline, clause.dueOn,
                try JSONText.encode(clause.campaigns), try JSONText.encode(clause.quantities), clause.missing,
                clause.line,
            ])
    }

    static func insert(
        _ name: PlanContent.Name, at place: Int, of clause: String, _ plan: PlanID, in work: Work
    ) throws {
        try work.write(
            "plan_name",
            """
            INSERT INTO plan_name (id, plan_id, clause_id, place, name, role, standing, unit_id, candidates, span_start,
                                   span_end, removed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), plan, clause, place, name.name, name.role, name.standing,
                name.unit, try JSONText.encode(name.candidates), name.start, name.end,
            ])
    }

    /// Adds a unit that the document does not name.
    ///
    /// - Returns: the id of its row.
    static func add(
        _ unit: Unit, as role: PlanRole, at place: Int, to clause: String, _ plan: PlanID, in work: Work
    ) throws -> String {
        let id = work.office.newIdentifier(at: work.now)
        try work.write(
            "plan_name",
            """
            INSERT INTO plan_name (id, plan_id, clause_id, place, name, role, standing, unit_id, candidates, removed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '[]', 0)
            RETURNING *
            """, [id, plan, clause, place, unit.name, role, NameStanding.chosen, unit.id])
        return id
    }
}

extension PlanState: SQLConvertible {}
extension PlanMode: SQLConvertible {}
extension PlanRole: SQLConvertible {}
extension NameStanding: SQLConvertible {}
