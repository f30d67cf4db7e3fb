import Enforcement
import Law
import Operations
import Storage

/// The rows of a million tasks, made by the engine itself.
enum PlanBoardRows {
    static func plan(of year: Int) -> PlanID { PlanID("PLAN-\(year)") }

    static func measure(_ place: Int, of plan: PlanID) -> String { "\(plan)-M\(place)" }

    static func fill(_ database: any Database, coordinator: Actor) async throws {
        let last = ScaleBench.present.date.year
        for year in (last - PlanBoardBench.years + 1)...last {
            try await database.write { access in
                try access.execute(
                    """
                    INSERT INTO plan (id, number, title, year, state, unit_id, region, drafted_by, drafted_at, adopted_at,
                                      version)
                    VALUES ($1, $2, $3, $4, 'adopted', $5, $6, $7, 0, 0, 1)
                    """,
                    [
                        plan(of: year), "云双打计〔\(year)〕1号", "\(year)年工作要点", year, coordinator.unitID,
                        coordinator.region, coordinator.userID,
                    ])
                for sql in [measures, clauses] { try access.execute(sql, [plan(of: year)]) }
                try access.execute(tasks, [plan(of: year)])
            }
        }
        if database.dialect == .postgresql { try await database.write { try $0.execute("ANALYZE", []) } }
    }

    private static let measures = """
        INSERT INTO plan_measure (id, plan_id, place, number, section, heading, body, line, removed)
        WITH RECURSIVE place (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < \(PlanBoardBench.measures))
        SELECT plan.id || '-M' || n, plan.id, n, '' || n, '', '加强第' || n || '类商品监管', '开展检查', n, 0
        FROM   place CROSS JOIN plan WHERE plan.id = $1
        """

    private static let clauses = """
        INSERT INTO plan_clause (id, plan_id, measure_id, place, body, campaigns, quantities, missing, line, removed)
        SELECT id || '-C', plan_id, id, 1, body, '[]', '[]', 0, line, 0 FROM plan_measure WHERE plan_id = $1
        """

    /// Old years are closed but for a few; of the last year's tasks some stand in every state.
    private static let tasks = """
        INSERT INTO plan_task (id, number, plan_id, measure_id, clause_id, title, state, unit_id, role, coordinator_id,
                               region, year, due_on, soon_on, due_basis, reports, links, outcome, assigned_at, closed_at,
                               version)
        SELECT made.measure_id || '-' || made.unit, made.measure_id || '/' || made.unit, made.plan_id, made.measure_id,
               made.measure_id || '-C', made.heading, made.state, made.unit_id, made.role, made.coordinator_id,
               made.region, made.year, made.year || made.due, made.year || made.soon, 'clause', 1, 0,
               CASE WHEN made.state = 'closed' THEN 'done' END, 0,
               CASE WHEN made.state IN ('closed', 'cancelled') THEN 0 END, 1
        FROM  (SELECT plan_measure.id AS measure_id, plan_measure.heading, plan.id AS plan_id, plan.year, plan.region,
                      plan.unit_id AS coordinator_id, unit.id AS unit_id, unit.short_name AS unit,
                      CASE (plan_measure.place + length(unit.name)) % 5 WHEN 0 THEN 'lead' ELSE 'responsible' END AS role,
                      CASE WHEN plan.year < \(ScaleBench.present.date.year) AND plan_measure.place % 50 > 0 THEN 'closed'
                           ELSE CASE (plan_measure.place * 7 + CAST(substr(unit.short_name, 2) AS INTEGER)) % 9
                                WHEN 0 THEN 'assigned' WHEN 1 THEN 'accepted' WHEN 2 THEN 'proposed'
                                WHEN 3 THEN 'returned' WHEN 4 THEN 'cancelled' WHEN 5 THEN 'closed'
                                ELSE 'reported' END END AS state,
                      CASE plan_measure.place % 4 WHEN 0 THEN '-06-30' WHEN 1 THEN '-09-30' WHEN 2 THEN '-11-30'
                           ELSE '-12-31' END AS due,
                      CASE plan_measure.place % 4 WHEN 0 THEN '-05-01' WHEN 1 THEN '-07-15' WHEN 2 THEN '-09-01'
                           ELSE '-12-01' END AS soon
               FROM   plan JOIN plan_measure ON plan_measure.plan_id = plan.id CROSS JOIN unit
               WHERE  plan.id = $1 AND unit.short_name LIKE 'B%') AS made
        """
}
