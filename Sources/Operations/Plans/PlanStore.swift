package import Enforcement
import Law
package import Storage

/// The SQL of plans.
package enum PlanStore {
    /// So many open tasks are counted, no more.
    static let openLimit = 1_001

    /// One plan with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Plan
        package let scope: RecordScope
        package let unitName: String
        package let drafterName: String
        /// What the guards look at, with nothing handed in.
        package let facts: PlanFacts
    }

    /// Loads a plan that the actor may see: the coordinators of its region, its own unit, every unit with a task of it, and
    /// the coordinators whose region it binds.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: PlanID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        let row = try access.first(
            """
            SELECT plan.*, unit.name AS unit_name, account.name AS drafter_name
            FROM   plan
            JOIN   unit ON unit.id = plan.unit_id
            JOIN   account ON account.id = plan.drafted_by
            WHERE  plan.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.plan) }
        let record = try plan(row)
        let takesPart = try access.first(
            "SELECT id FROM plan_task WHERE plan_id = $1 AND unit_id = $2 LIMIT 1", [id, actor.unitID])
        let scope = RecordScope(
            kind: .plan, unitID: record.unitID, region: record.region,
            parties: takesPart != nil || BindingPlans.bind(record, actor) ? [actor.unitID] : [])
        try Authority.require(.planRead, by: actor, on: scope)
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"), drafterName: try row.get("drafter_name"),
            facts: try facts(of: record, in: access))
    }

    private static func facts(of plan: Plan, in access: any ReadAccess) throws -> PlanFacts {
        switch plan.state {
        case .draft:
            let row = try access.first(
                """
                SELECT COALESCE(SUM(CASE WHEN standing IN ('unsure', 'unknown') THEN 1 ELSE 0 END), 0) AS unsettled,
                       COUNT(DISTINCT CASE WHEN standing IN ('sure', 'chosen') THEN clause_id || unit_id END) AS tasks
                FROM   (\(standingNames)) AS names
                """, [plan.id])
            return PlanFacts(unsettled: try row?.get("unsettled") ?? 0, toAssign: try row?.get("tasks") ?? 0)
        case .adopted:
            let states = PlanTaskState.open.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            let row = try access.first(
                """
                SELECT COUNT(*) AS number
                FROM   (SELECT id FROM plan_task WHERE plan_id = $1 AND state IN (\(states)) LIMIT \(openLimit)) AS open
                """, [plan.id])
            return PlanFacts(open: try row?.get("number") ?? 0)
        case .closed, .discarded: return PlanFacts()
        }
    }

    /// The names of a plan that count: neither they nor their clause nor its measure were taken out.
    static let standingNames = """
        SELECT plan_name.*
        FROM   plan_name
        JOIN   plan_clause ON plan_clause.id = plan_name.clause_id
        JOIN   plan_measure ON plan_measure.id = plan_clause.measure_id
        WHERE  plan_name.plan_id = $1 AND plan_name.removed = 0 AND plan_clause.removed = 0
          AND  plan_measure.removed = 0
        """

    static func plan(_ row: Row) throws -> Plan {
        Plan(
            id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
            documentNumber: try row.get("document_number"), issuer: try row.get("issuer"),
            issuedOn: try row.get("issued_on"), year: try row.get("year"), state: try row.get("state"),
            unitID: try row.get("unit_id"), region: try row.get("region"), draftedBy: try row.get("drafted_by"),
            draftedAt: try row.get("drafted_at"), adoptedAt: try row.get("adopted_at"), version: try row.get("version"))
    }
}
