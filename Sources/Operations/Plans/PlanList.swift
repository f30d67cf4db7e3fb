package import Enforcement
import Law
package import Storage

/// Lists of plans: exactly those that the actor may see.
package enum PlanList {
    /// Which plans a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<PlanState> = []
        package var year: Int?
        package var unit: UnitID?
        /// The last line of the page before.
        package var after: PlanID?
        package var limit = 50

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Plan
        package let unitName: String
    }

    /// The newest plans first.
    ///
    /// - Complexity: a page's length from one range of an index for each state and each way of seeing a plan.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let sight = try Sight(of: .planRead, for: actor, first: 1)
        var arguments = sight.arguments
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        let states = PlanState.allCases.filter { filter.states.isEmpty || filter.states.contains($0) }
        var ranges = ListRanges(
            table: "plan", keys: [.init(column: "id", isFalling: true)],
            branches: sight.branches(
                unit: "plan.unit_id", region: "plan.region", record: "plan.id", kind: .plan, parties: parties(actor)),
            division: (column: "state", values: states.map(\.rawValue)))
        if let unit = filter.unit { ranges.narrow(to: "plan.unit_id = \(bind(unit))") }
        if let year = filter.year { ranges.rest.append("plan.year = \(bind(year))") }
        if let after = filter.after { ranges.rest.append("plan.id < \(bind(after))") }
        let limit = bind(filter.limit)
        return try access.query(
            """
            SELECT plan.*, unit.name AS unit_name
            FROM   (\(ranges.page(limit: limit))) AS page
            CROSS  JOIN plan
            JOIN   unit ON unit.id = plan.unit_id
            WHERE  plan.id = page.id
            ORDER  BY \(ranges.order())
            LIMIT  \(limit)
            """, arguments
        ).map { Line(record: try PlanStore.plan($0), unitName: try $0.get("unit_name")) }
    }

    /// The units with a task of a plan see it, and the coordinators whose region it binds.
    static func parties(_ actor: Actor) -> String {
        let takesPart = "EXISTS (SELECT 1 FROM plan_task WHERE plan_task.plan_id = plan.id AND plan_task.unit_id = %)"
        return BindingPlans.condition(for: actor).map { "(\(takesPart) OR \($0))" } ?? takesPart
    }

    /// The condition that leaves only what the actor may see.
    static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "plan.unit_id", region: "plan.region", record: "plan.id", kind: .plan,
            parties: parties(sight.actor))
    }
}
