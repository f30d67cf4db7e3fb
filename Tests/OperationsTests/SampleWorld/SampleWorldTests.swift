import Enforcement
import Law
import Storage
import Testing
import TestSupport

@testable import Operations

struct SampleWorldTests {
    @Test func `the world is whole, and goes into an empty database only`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let counts = try await house.office.read { access in
            try ["unit", "account", "listing", "ip_right"].map { table in
                try access.first("SELECT COUNT(*) AS n FROM \(table)")?.get("n", as: Int.self) ?? 0
            }
        }
        #expect(counts == [19, 31, 3000, 12])
        try await expectCounted(in: house)
        let clueStates = try await house.office.read { access in
            Set(try access.query("SELECT DISTINCT state FROM clue").map { try $0.get("state", as: String.self) })
        }
        #expect(clueStates.isSuperset(of: ["received", "triaged", "assigned", "checking", "checked", "closed"]))
        let refusal = await #expect(throws: Refusal.self) { try await SampleWorld(in: house.office).seed() }
        #expect(refusal?.code.rawValue == "not-empty")
        try await SampleWorld.requireSample(house.office)
    }

    /// What a task may count in the world is found record by record, of every kind.
    private func expectCounted(in house: TestOffice) async throws {
        let found = try await house.office.read { access in
            let head = try #require(try OrganisationStore.actor(signInName: "head", by: .web, in: access))
            let day = house.clock.now.date
            return try CountedKind.allCases.map { kind in
                let rule = CountedRecords(
                    kind: kind, unitID: head.unitID, from: day.adding(days: -200), through: day, words: nil)
                return (try rule.number(in: access), try rule.lines(limit: 500, for: head, in: access).count)
            }
        }
        #expect(found.allSatisfy { $0.0 == $0.1 && $0.0 > 0 }, "\(found)")
    }

    @Test func `nobody in the world works at night`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let hours = try await house.office.read { access in
            Set(try access.query("SELECT at FROM step").map { try $0.get("at", as: Moment.self).hour })
        }
        #expect(hours.allSatisfy { (8..<19).contains($0) }, "\(hours.sorted())")
    }

    @Test func `an office that people set up is no sample world, and cannot be marked as one`() async throws {
        let house = try await TestOffice()
        await expectRefusal(RefusalCode("not-a-sample")) { try await SampleWorld.requireSample(house.office) }
        let administrator = try await house.person("管理员", [.administrator])
        await expectRefusal(RefusalCode("not-empty")) {
            _ = try await house.office.perform(MarkSampleWorld(), as: administrator)
        }
        #expect(try await !SampleWorld.isSample(house.office))
    }

    @Test func `a person is introduced for every role that anybody has`() {
        let parts = SampleWorld.introductions.map(\.part.zh)
        #expect(parts.contains("法官") && parts.contains("物品管理员") && parts.contains("考核员"))
        #expect(SampleWorld.introductions.first { $0.part == Role.unitHead.label }?.name == "马骏")
        #expect(Set(parts).isSuperset(of: Role.allCases.filter { $0 != .integrator }.map(\.label.zh)))
    }

    @Test func `screening finds what the world hides and leaves honest titles alone`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let rows = try await house.office.read { access in
            try access.query(
                "SELECT title, score, (SELECT COUNT(*) FROM finding WHERE listing_id = listing.id) AS n FROM listing"
            )
            .map { (title: try $0.get("title", as: String.self), found: try $0.get("n", as: Int.self) > 0) }
        }
        let hidden = rows.filter { row in SampleWorldTests.disguises.contains { row.title.hasPrefix($0) } }
        let missed = hidden.filter { !$0.found }
        #expect(hidden.count > 40)
        #expect(missed.map(\.title).isEmpty)
    }

    /// Disguises of one kind each, as they begin a title of the world.
    private static let disguises = ["雲嶺泉", "云.岭.泉", "松間月", "鹿*鸣*坊", "北.辰.星", "Ve1ora", "ＶＥＬＯＲＡ", "N0rdvik", "康.护.宝"]
}

struct SampleWorldCasesTests {
    @Test func `there is a case and a transfer in every state that a person meets`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let states = try await house.office.read { access in
            try ["case", "transfer", "clue", "task", "plan", "measure", "execution"].map { kind in
                let rows = try access.query("SELECT DISTINCT state FROM record_index WHERE kind = $1", [kind])
                return Set(try rows.map { try $0.get("state", as: String.self) })
            }
        }
        let caseStates = Set(CaseState.allCases.map(\.rawValue)).subtracting(["transferred"])
        #expect(states[0].isSuperset(of: caseStates), "\(caseStates.subtracting(states[0]))")
        let transferStates: Set<String> = [
            "proposed", "notApproved", "approved", "handedOver", "received", "notFiled", "filed", "goodsHandedOver",
        ]
        #expect(states[1].isSuperset(of: transferStates), "\(transferStates.subtracting(states[1]))")
        let taskStates = Set(PlanTaskState.allCases.map(\.rawValue))
        #expect(states[3] == taskStates, "\(taskStates.subtracting(states[3]))")
        #expect(states[4] == ["draft", "adopted"])
        #expect(states[5] == Set(MeasureState.allCases.map(\.rawValue)))
        #expect(states[6] == Set(ExecutionState.allCases.map(\.rawValue)))
    }

    @Test func `nothing in the world happens after the present`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let last = try await house.office.read { access in
            try access.first("SELECT MAX(at) AS last FROM ledger_entry")?.get("last", as: Moment.self)
        }
        #expect(try #require(last) <= house.clock.now)
    }
}
