import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// A measure that the reading missed, added by the reviewer.
struct AddMeasureTests {
    private func measures(_ plan: PlanID, _ world: PlanWorld) async throws -> [ReviewedMeasure] {
        try await world.house.office.read { try PlanContents.measures(of: plan, in: $0) }
    }

    private func missed(_ world: PlanWorld) -> CorrectMeasure.Correction {
        CorrectMeasure.Correction(
            number: "二之一", heading: "清理库存", text: "清理涉案物品库存。", isRemoved: false,
            clauses: [
                .init(
                    id: nil, text: "清理涉案物品库存", mode: .lead, deadline: "2026年9月底前", dueOn: LegalDate("2026-09-30"),
                    isRemoved: false,
                    units: [.init(id: nil, role: .lead, unit: world.market.id, isOutside: false, isRemoved: false)])
            ])
    }

    @Test func `it stands behind the measure named, is kept as a correction and becomes a task`() async throws {
        let world = try await PlanWorld()
        let plan = try await world.draft()
        let before = try await measures(plan, world)
        try await world.act(AddMeasure(plan, after: before[0].id, missed(world)), as: world.coordinator)
        let after = try await measures(plan, world)
        #expect(after.map(\.place) == Array(1...4))
        #expect(after.map(\.number) == ["一", "二之一", "二", "三"])
        #expect(after[1].section == before[0].section)
        #expect(after[1].clauses.first?.dueOn == LegalDate("2026-09-30"))
        let notes = try await world.house.office.read { try PlanContents.corrections(of: plan, in: $0) }
        #expect(Set(notes.map(\.part)) == [.measure, .clause, .name])
        try await world.act(SettleNames(plan, [.init(PlanWorld.stranger, nil)]), as: world.coordinator)
        try await world.act(AdoptPlan(plan), as: world.coordinator)
        let found = try await world.house.office.read {
            try SearchStore.hits("涉案物品库存", of: [.task], for: world.officer, limit: 5, in: $0)
        }
        #expect(found.map(\.title.text) == ["清理库存"])
    }

    @Test func `first of all, without a clause, by who may not, in a plan in force`() async throws {
        let world = try await PlanWorld()
        let plan = try await world.draft()
        try await world.act(AddMeasure(plan, after: nil, missed(world)), as: world.coordinator)
        #expect(try await measures(plan, world).first?.number == "二之一")
        var empty = missed(world)
        empty.clauses = []
        let (without, whole) = (empty, missed(world))
        await expectRefusal(.invalidInput) {
            try await world.act(AddMeasure(plan, after: nil, without), as: world.coordinator)
        }
        await expectRefusal(.invalidInput) {
            try await world.act(AddMeasure(plan, after: "?", whole), as: world.coordinator)
        }
        await expectRefusal(.notFound) {
            try await world.act(AddMeasure(plan, after: nil, whole), as: world.officer)
        }
        let adopted = try await world.adopted()
        await expectRefusal(.notInThisState) {
            try await world.act(AddMeasure(adopted, after: nil, whole), as: world.coordinator)
        }
    }
}
