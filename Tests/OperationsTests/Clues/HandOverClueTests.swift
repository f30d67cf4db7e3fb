import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// Handing a clue to another unit.
struct HandOverClueTests {
    @Test func `a clue that is handed over stands new in the other unit's queue, with the period it had`() async throws
    {
        let house = try await TestOffice()
        let head = try await house.person("陈立", [.unitHead])
        let other = try await house.unit("云川市局", short: "云市监", region: "430200")
        let stranger = try await house.person("石磊", [.unitHead], in: other)
        let id = try await house.office.perform(
            OpenClue(source: .media, title: "市场售假", summary: "", unit: house.county.id), as: head)
        _ = try await house.office.perform(TriageClue(id, version: 1, priority: .high), as: head)
        house.clock.advance(days: 2)
        let due = try await house.office.read { access in
            try ClueFile(id, for: head, at: house.clock.now, yellow: .third, in: access).clocks.map(\.dueAt)
        }
        let done = try await house.office.perform(
            HandOverClue(id, version: 2, to: other.id, reason: "店铺住所在云川市"), as: head)
        #expect(done.state == .received)
        let now = house.clock.now
        let file = try await house.office.read { try ClueFile(id, for: stranger, at: now, yellow: .third, in: $0) }
        #expect(file.clue.unitID == other.id && file.clocks.map(\.dueAt) == due)
        #expect(file.clocks.allSatisfy { $0.unitID == other.id })
        let items = try await house.office.read { try TodayStore.items(for: stranger, limit: 10, now: now, in: $0) }
        #expect(items.map(\.record.id) == [id.rawValue], "it is the other unit's to do")
        let messages = try await house.office.read { try TodayStore.messages(for: stranger, limit: 5, in: $0) }
        #expect(messages.map(\.text.zh) == ["收到转交线索：市场售假"])
        let report = try await LedgerAudit(of: house.office).run()
        #expect(report.isClean)
    }

    @Test func `only a unit that works clues takes one, and only from the queue`() async throws {
        let house = try await TestOffice()
        let head = try await house.person("陈立", [.unitHead])
        let other = try await house.unit("云川市局", short: "云市监", region: "430200")
        let court = try await house.unit("云川市法院", short: "云法", kind: .court, region: "430200")
        let id = try await house.office.perform(
            OpenClue(source: .media, title: "市场售假", summary: "", unit: house.county.id), as: head)
        for unit in [court.id, house.county.id, UnitID("NONE")] {
            let refusal = await #expect(throws: Refusal.self) {
                try await house.office.perform(HandOverClue(id, version: 1, to: unit, reason: "管辖"), as: head)
            }
            #expect(refusal?.facts["field"] == "unit")
        }
        _ = try await house.office.perform(
            DismissClue(id, version: 1, closure: .notFounded, reason: "查无实据"), as: head)
        let late = await #expect(throws: Refusal.self) {
            try await house.office.perform(HandOverClue(id, version: 2, to: other.id, reason: "管辖"), as: head)
        }
        #expect(late?.code == .notInThisState)
    }
}
