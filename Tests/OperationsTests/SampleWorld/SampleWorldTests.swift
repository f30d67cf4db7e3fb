import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct SampleWorldTests {
    @Test func `the world is whole, and goes into an empty database only`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let counts = try await house.office.read { access in
            try ["unit", "account", "listing", "ip_right"].map { table in
                try access.first("SELECT COUNT(*) AS n FROM \(table)")?.get("n", as: Int.self) ?? 0
            }
        }
        #expect(counts == [18, 30, 3000, 12])
        let clueStates = try await house.office.read { access in
            Set(try access.query("SELECT DISTINCT state FROM clue").map { try $0.get("state", as: String.self) })
        }
        #expect(clueStates.isSuperset(of: ["received", "triaged", "assigned", "checking", "checked", "closed"]))
        let refusal = await #expect(throws: Refusal.self) { try await SampleWorld(in: house.office).seed() }
        #expect(refusal?.code.rawValue == "not-empty")
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
            try ["case", "transfer", "clue", "task", "plan", "measure"].map { kind in
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
