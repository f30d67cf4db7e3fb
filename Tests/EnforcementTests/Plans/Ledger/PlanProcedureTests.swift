import Enforcement
import Law
import Testing

struct PlanProcedureTests {
    @Test(
        arguments: [
            (PlanFacts(unsettled: 0, toAssign: 3), nil),
            (PlanFacts(unsettled: 2, toAssign: 3), RefusalCode("names-unsettled")),
            (PlanFacts(unsettled: 0, toAssign: 0), RefusalCode("nothing-to-assign")),
        ] as [(PlanFacts, RefusalCode?)])
    func `a draft is adopted when every name is settled and a task comes of it`(
        facts: PlanFacts, expected: RefusalCode?
    ) {
        #expect(refusal(.draft, .adopt, facts) == expected)
    }

    @Test(
        arguments: [
            (0, "全部办结", nil), (1, "全部办结", RefusalCode("tasks-open")), (0, " ", RefusalCode("reasons-missing")),
        ] as [(Int, String, RefusalCode?)])
    func `a plan is closed with reasons when no task is open`(open: Int, reason: String, expected: RefusalCode?) {
        #expect(refusal(.adopted, .close, PlanFacts(open: open, reason: reason)) == expected)
    }

    @Test func `only the coordinator of the plan's own unit adopts it`() {
        let facts = PlanFacts(toAssign: 1)
        let above = CaseScene.actor("UP", [.coordinator], unit: UnitID("UP"), region: "430000")
        #expect(refusal(.draft, .adopt, facts, by: above) == .notAllowed)
        #expect(refusal(.draft, .adopt, facts, by: CaseScene.officer) == .notAllowed)
        let beside = CaseScene.actor("BY", [.coordinator], unit: UnitID("BY"), region: "440000")
        #expect(refusal(.draft, .adopt, facts, by: beside) == .notFound)
    }

    @Test func `of one unit named twice in a clause one task comes, in the part that says most`() {
        let clause = ReviewedClause(
            id: "C", place: 1, text: "开展整治", mode: .lead, deadline: nil, dueOn: nil, campaigns: [], quantities: [],
            missing: 0, line: 1, isRemoved: false,
            units: [
                name("工商局", .responsible, .sure, "A"), name("市监局", .lead, .chosen, "A"),
                name("公安局", .support, .sure, "B"), name("海关", .responsible, .unsure, "D"),
                name("某协会", .responsible, .outside, nil), name("农委", .lead, .chosen, "E", isRemoved: true),
            ])
        #expect(
            clause.assignments == [
                PlanAssignment(unitID: UnitID("A"), role: .lead), PlanAssignment(unitID: UnitID("B"), role: .support),
            ])
    }

    @Test(arguments: [
        ("加强监管", 2, "加强监管：开展整治"), ("加强监管", 1, "加强监管"), ("", 1, "开展整治"),
    ])
    func `a task is called by its measure, and by its clause where the measure has several`(
        heading: String, clauses: Int, title: String
    ) {
        let all = (1...clauses).map { place in
            ReviewedClause(
                id: "C\(place)", place: place, text: "开展整治", mode: nil, deadline: nil, dueOn: nil, campaigns: [],
                quantities: [], missing: 0, line: 1, isRemoved: false, units: [])
        }
        let measure = ReviewedMeasure(
            id: "M", place: 1, number: "一", section: "", heading: heading, text: "开展整治。", line: 1, isRemoved: false,
            clauses: all)
        #expect(measure.title(of: all[0]) == title)
    }

    private func name(
        _ name: String, _ role: PlanRole, _ standing: NameStanding, _ unit: String?, isRemoved: Bool = false
    ) -> ReviewedUnit {
        ReviewedUnit(
            id: name, place: 1, name: name, role: role, standing: standing, unitID: unit.map { UnitID($0) },
            candidates: [], span: nil, isRemoved: isRemoved)
    }

    private func refusal(
        _ state: PlanState, _ event: PlanEvent, _ facts: PlanFacts, by actor: Actor? = nil
    ) -> RefusalCode? {
        let scope = RecordScope(kind: .plan, unitID: CaseScene.unit, region: "430103", parties: [])
        let coordinator = CaseScene.actor("CO", [.coordinator])
        let scopeOfParty = RecordScope(
            kind: .plan, unitID: UnitID("OTHER"), region: "430103", parties: [CaseScene.unit])
        do throws(Refusal) {
            _ = try Plan.procedure.advance(
                state, on: event, facts: facts, scope: actor == CaseScene.officer ? scopeOfParty : scope,
                by: actor ?? coordinator, at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }
}
