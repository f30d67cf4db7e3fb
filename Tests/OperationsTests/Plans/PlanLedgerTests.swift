import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A plan document becomes a draft, is corrected with every correction kept, and becomes tasks.
struct PlanLedgerTests {
    @Test func `a document is stored with its file, its reading and its names`() async throws {
        let world = try await PlanWorld()
        let id = try await world.draft()
        let dossier = try await world.dossier(id)
        let plan = dossier.loaded.record
        #expect(plan.number == "云双打办计〔2026〕1号" && plan.year == 2026 && plan.state == .draft)
        #expect(plan.documentNumber == "云双打办〔2026〕1号" && plan.unitID == world.office.id)
        #expect(dossier.measures.map(\.number) == ["一", "二", "三"])
        #expect(dossier.measures.map(\.clauses.count) == [1, 2, 1])
        let names = dossier.measures.flatMap(\.clauses).flatMap(\.units)
        #expect(names.count == 8)
        #expect(names.filter { $0.standing == .sure }.count == 7)
        #expect(names.first { $0.name == PlanWorld.stranger }?.standing == .unknown)
        #expect(dossier.loaded.facts == PlanFacts(unsettled: 1, toAssign: 7))
        let piece = try #require(dossier.files.first)
        #expect(try await world.house.office.file(of: piece) == Array(PlanWorld.text.utf8))
        let kept = try await world.house.office.read { try PlanContents.document(of: id, in: $0) }
        #expect(kept?.text == PlanWorld.text && kept?.reading.contains(PlanWorld.stranger) == true)
    }

    @Test func `a text that is no plan is refused and nothing is stored`() async throws {
        let world = try await PlanWorld()
        await expectRefusal(RefusalCode("not-a-plan")) { _ = try await world.draft("今天天气很好。") }
        let count = try await world.house.office.read {
            try PlanList.lines(.init(), for: world.coordinator, in: $0).count
        }
        #expect(count == 0)
    }

    @Test func `only a coordinator sends in a plan`() async throws {
        let world = try await PlanWorld()
        await expectRefusal(.notAllowed) {
            _ = try await world.house.office.draftPlan(
                Array(PlanWorld.text.utf8), named: "a.txt", as: world.officer)
        }
    }

    @Test func `a name is settled wherever it stands, and what was chosen is kept`() async throws {
        let world = try await PlanWorld()
        let id = try await world.draft()
        await expectRefusal(RefusalCode("names-unsettled")) {
            try await world.act(AdoptPlan(id), as: world.coordinator)
        }
        try await world.act(
            SettleNames(id, [.init(PlanWorld.stranger, world.house.police.id)]), as: world.coordinator)
        let dossier = try await world.dossier(id)
        #expect(dossier.loaded.facts == PlanFacts(unsettled: 0, toAssign: 8))
        let correction = try #require(dossier.corrections.first)
        #expect(correction.part == .name && correction.partID == PlanWorld.stranger && correction.before == nil)
        #expect(correction.after == "云川市公安局" && correction.maker == "韩雪")
        await expectRefusal(.invalidInput) {
            try await world.act(SettleNames(id, [.init("无此单位", nil)]), as: world.coordinator)
        }
    }

    @Test func `a measure is corrected field by field, and each change is kept with what it was before`() async throws {
        let world = try await PlanWorld()
        let id = try await world.draft()
        let measure = try await world.dossier(id).measures[1]
        var correction = CorrectMeasure.Correction(measure)
        correction.heading = "严打网络销售假冒"
        correction.clauses[0].dueOn = LegalDate("2026-09-30")
        correction.clauses[0].mode = .lead
        correction.clauses[0].units[0].role = .lead
        correction.clauses[0].units[1].isRemoved = true
        correction.clauses[1].units.append(
            .init(id: nil, role: .support, unit: world.house.county.id, isOutside: false, isRemoved: false))
        correction.clauses.append(
            .init(
                id: nil, text: "建立平台约谈机制", mode: nil, deadline: nil, dueOn: nil, isRemoved: false,
                units: [.init(id: nil, role: .lead, unit: world.market.id, isOutside: false, isRemoved: false)]))
        let asked = correction
        try await world.act(CorrectMeasure(id, version: 1, measure: measure.id, asked), as: world.coordinator)
        let after = try await world.dossier(id)
        let corrected = after.measures[1]
        #expect(corrected.heading == "严打网络销售假冒" && corrected.clauses.count == 3)
        #expect(corrected.clauses[0].standing.map(\.role) == [.lead])
        #expect(corrected.clauses[1].standing.map(\.name) == ["云川市市场监督管理局", "青石县市场监督管理局"])
        #expect(corrected.clauses[2].assignments == [PlanAssignment(unitID: world.market.id, role: .lead)])
        #expect(
            Set(after.corrections.map(\.field)) == ["heading", "due", "mode", "role", "removed", "added"])
        #expect(after.corrections.first { $0.field == "heading" }?.before == measure.heading)
        await expectRefusal(.versionConflict) {
            try await world.act(CorrectMeasure(id, version: 1, measure: measure.id, asked), as: world.coordinator)
        }
    }

    @Test func `adopting makes one task for each unit of each clause, due when the clause says`() async throws {
        let world = try await PlanWorld()
        let id = try await world.adopted()
        var filter = PlanTaskList.Filter()
        filter.plan = id
        let (asked, today) = (filter, world.house.clock.now.date)
        let lines = try await world.house.office.read {
            try PlanTaskList.lines(asked, for: world.coordinator, today: today, in: $0)
        }
        #expect(lines.count == 7)
        let first = lines.filter { $0.record.dueOn == LegalDate("2026-11-30") }
        #expect(Set(first.map(\.unitName)) == ["云川市市场监督管理局", "云川市公安局", "青石县市场监督管理局"])
        #expect(first.allSatisfy { $0.record.dueBasis == .clause })
        #expect(first.first { $0.unitName == "云川市市场监督管理局" }?.record.role == .lead)
        let others = lines.filter { $0.record.dueBasis == .yearEnd }
        #expect(others.count == 4 && others.allSatisfy { $0.record.dueOn == LegalDate("2026-12-31") })
        let clocks = try await world.house.office.read { access in
            try lines.flatMap { try ClockStore.clocks(of: $0.record.reference, now: world.house.clock.now, in: access) }
        }
        #expect(clocks.count == 7 && clocks.allSatisfy { $0.limitID == .planTask && $0.source == nil })
        #expect(clocks.allSatisfy { !$0.isUnverified })
        let told = try await world.house.office.read { access in
            try access.query("SELECT to_unit FROM message WHERE topic = 'plan.assigned'", [])
                .map { try $0.get("to_unit", as: UnitID.self) }
        }
        #expect(Set(told) == [world.market.id, world.house.police.id, world.house.county.id])
    }

    @Test func `a plan in force is corrected no more, and closed only when no task is open`() async throws {
        let world = try await PlanWorld()
        let id = try await world.adopted()
        await expectRefusal(.notInThisState) {
            try await world.act(SettleNames(id, [.init(PlanWorld.stranger, nil)]), as: world.coordinator)
        }
        await expectRefusal(RefusalCode("tasks-open")) {
            try await world.act(ClosePlan(id, reason: "完成"), as: world.coordinator)
        }
        for unit in [world.market.id, world.house.police.id, world.house.county.id] {
            var filter = PlanTaskList.Filter()
            (filter.plan, filter.unit) = (id, unit)
            let (asked, today) = (filter, world.house.clock.now.date)
            let lines = try await world.house.office.read {
                try PlanTaskList.lines(asked, for: world.coordinator, today: today, in: $0)
            }
            for line in lines { try await world.take(.cancel, line.record.id) }
        }
        try await world.act(ClosePlan(id, reason: "完成"), as: world.coordinator)
        #expect(try await world.dossier(id).loaded.record.state == .closed)
    }

    @Test func `a draft is seen by its coordinators alone, a plan in force by every unit with a task`() async throws {
        let world = try await PlanWorld()
        let id = try await world.draft()
        await expectRefusal(.notFound) { _ = try await world.dossier(id, as: world.officer) }
        let other = try await world.adopted()
        #expect(try await world.dossier(other, as: world.officer).acts.isEmpty)
        let stranger = try await world.house.person(
            "外人", [.officer], in: try await world.house.unit("临江市文化局", kind: .culture, region: "440100"))
        await expectRefusal(.notFound) { _ = try await world.dossier(other, as: stranger) }
        let listed = try await world.house.office.read { try PlanList.lines(.init(), for: world.officer, in: $0) }
        #expect(listed.map(\.record.id) == [other])
    }
}
