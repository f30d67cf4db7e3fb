package import Enforcement
import Law
package import Storage

/// Two stored plans compared as they stand after all corrections.
package enum StoredComparison {
    /// - Throws: `Refusal`: `notFound` where one is out of sight, `invalidInput` where both are the same.
    /// - Complexity: as `PlanComparison`, and the rows of both plans.
    package static func read(
        from old: PlanID, to new: PlanID, for actor: Actor, in access: any ReadAccess
    ) throws -> PlanComparison {
        guard old != new else {
            throw Refusal.invalid("new", Wording("请选择两份不同的计划", "Choose two different plans"))
        }
        return PlanComparison(
            from: try plan(old, for: actor, in: access), to: try plan(new, for: actor, in: access))
    }

    private static func plan(_ id: PlanID, for actor: Actor, in access: any ReadAccess) throws -> ComparedPlan {
        let loaded = try PlanStore.load(id, for: actor, in: access)
        let measures = try PlanContents.measures(of: id, in: access).filter { !$0.isRemoved }
        return ComparedPlan(title: loaded.record.title, measures: measures.map(ComparedMeasure.init))
    }
}

extension ComparedMeasure {
    fileprivate init(_ measure: ReviewedMeasure) {
        self.init(
            number: measure.number, heading: measure.heading,
            clauses: measure.clauses.filter { !$0.isRemoved }.map { clause in
                ComparedClause(
                    text: clause.text,
                    units: clause.standing.map { ComparedUnit(name: $0.name, role: $0.role) },
                    deadline: (clause.deadline ?? clause.dueOn?.description).map {
                        ComparedDeadline(text: $0, due: clause.dueOn)
                    })
            })
    }
}
