import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Progress is drawn from the records: put under a task by hand, or counted by rule.
struct TaskRecordsTests {
    @Test func `a record is put under a task by its number, once, and taken away again`() async throws {
        let world = try await PlanWorld()
        let clue = try await world.act(
            OpenClue(source: .inspection, title: "疑似假冒丝巾", summary: "", unit: world.market.id), as: world.officer)
        let number = try await world.house.office.read {
            try ClueStore.load(clue, for: world.officer, in: $0).number
        }
        let id = try await world.task(in: .accepted)
        try await world.take(.link, id, record: number)
        await expectRefusal(.invalidInput) { try await world.take(.link, id, record: number) }
        await expectRefusal(.invalidInput) { try await world.take(.link, id, record: "无此编号") }
        let file = try await world.file(id)
        #expect(file.links.map(\.number) == [number] && file.links[0].isOpen && file.loaded.record.links == 1)
        try await world.take(.propose, id)
        try await world.take(.sendBack, id)
        try await world.take(.unlink, id, record: number)
        #expect(try await world.file(id).links.isEmpty)
        await expectRefusal(.invalidInput) { try await world.take(.unlink, id, record: number) }
        await expectRefusal(RefusalCode("nothing-to-show")) { try await world.take(.propose, id) }
        try await world.take(.link, id, record: clue.rawValue)
        #expect(try await world.file(id).loaded.record.links == 1)
    }

    @Test func `nobody puts a record under a task that they may not see`() async throws {
        let world = try await PlanWorld()
        let clue = try await world.act(
            OpenClue(source: .inspection, title: "疑似假冒", summary: "", unit: world.house.county.id),
            as: world.countyOfficer)
        let id = try await world.task(in: .accepted)
        await expectRefusal(.invalidInput) { try await world.take(.link, id, record: clue.rawValue) }
    }

    @Test func `records are counted by kind, unit, period and matter, as they stand at the moment`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        let day = world.house.clock.now.date
        func count(_ words: String?, from: Int = -10, through: Int = 10, unit: UnitID? = nil, active: Bool = true)
            async throws -> [Int]
        {
            try await world.act(
                CountForTask(
                    id, kind: .clue, unit: unit, from: day.adding(days: from), through: day.adding(days: through),
                    words: words, isActive: active), as: world.coordinator)
            return try await world.file(id).counted.map(\.number)
        }
        #expect(try await count("丝巾") == [0])
        for title in ["假冒丝巾", "丝巾无标", "假冒白酒"] {
            try await world.act(
                OpenClue(source: .inspection, title: title, summary: "", unit: world.market.id), as: world.officer)
        }
        #expect(try await world.file(id).counted.map(\.number) == [2])
        #expect(try await count(nil) == [3])
        #expect(try await count("100%") == [0])
        #expect(try await count(nil, from: 1) == [0])
        #expect(try await count(nil, through: 0) == [3])
        #expect(try await count(nil, unit: world.house.county.id) == [0])
        #expect(try await count(nil, active: false) == [])
        await expectRefusal(.invalidInput) { _ = try await count(nil, from: 5, through: 4) }
    }

    @Test(arguments: CountedKind.allCases)
    func `records of every kind are counted and listed`(kind: CountedKind) async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        let (day, actor) = (world.house.clock.now.date, world.coordinator)
        for words in [nil, "丝巾"] {
            try await world.act(
                CountForTask(id, kind: kind, from: day.adding(days: -1), through: day, words: words), as: actor)
            let rule = try #require(try await world.file(id).counted.first?.rule)
            let found = try await world.house.office.read { access in
                (try rule.number(in: access), try rule.lines(limit: 5, for: actor, in: access))
            }
            #expect(found.0 == 0 && found.1.isEmpty)
        }
    }

    @Test func `what is counted can be shown as complete, and opens as a list of what one may see`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        try await world.act(
            OpenClue(source: .inspection, title: "假冒丝巾", summary: "", unit: world.market.id), as: world.officer)
        let day = world.house.clock.now.date
        await expectRefusal(RefusalCode("nothing-to-show")) { try await world.take(.propose, id) }
        try await world.act(
            CountForTask(id, kind: .clue, from: day, through: day, words: "丝巾"), as: world.coordinator)
        let rule = try #require(try await world.file(id).counted.first?.rule)
        func lines(_ actor: Actor) async throws -> [String] {
            try await world.house.office.read { try rule.lines(limit: 10, for: actor, in: $0).map(\.title) }
        }
        #expect(try await lines(world.officer) == ["假冒丝巾"])
        #expect(try await lines(world.coordinator) == ["假冒丝巾"])
        #expect(try await lines(world.policeman) == [])
        try await world.take(.propose, id)
    }
}
