import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct TodayStoreTests {
    /// Puts clocks on records straight into the tables.
    private struct Scene {
        let house: TestOffice

        func clock(
            _ id: String, _ kind: RecordKind, holder: ClockStart.Holder, unit: UnitID, hours: Int,
            to user: UserID? = nil, limit: TimeLimitID = .transferHeadDecision, stopped: Bool = false,
            index: Bool = true
        ) async throws {
            let (now, record) = (house.clock.now, "R" + id)
            try await house.office.database.write { access in
                if index {
                    try access.execute(
                        """
                        INSERT INTO record_index (id, kind, number, title, state, unit_id, region, updated_at)
                        VALUES ($1, $2, $3, $4, 'new', $5, '430103', $6)
                        """, [record, kind, "号" + id, "标题" + id, unit, now])
                }
                try access.execute(
                    """
                    INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id, started_at,
                                       due_at, assumed, stopped_at, outcome)
                    VALUES ($1, $2, $3, $10, '决定是否移送', 'Decide on transfer', $4, $5, $6, $7, 0, $8, $9)
                    """,
                    [
                        "C" + id, kind, record, holder, unit, now.adding(hours: -24), now.adding(hours: hours),
                        stopped ? now : nil, stopped ? "met" : nil, limit,
                    ])
                if let user {
                    try access.execute(
                        """
                        INSERT INTO assignment (id, record_kind, record_id, user_id, part, since)
                        VALUES ($1, $2, $3, $4, 'lead', 0)
                        """, ["A" + id, kind, record, user])
                }
            }
        }

        func numbers(_ actor: Actor, after place: TodayStore.Place? = nil, limit: Int = 50) async throws -> [String] {
            let now = house.clock.now
            return try await house.office.read {
                try TodayStore.items(for: actor, after: place, limit: limit, now: now, in: $0).map(\.number)
            }
        }
    }

    @Test func `each sees what is theirs to do: the assigned officer, the unit, its head, the other side`() async throws
    {
        let house = try await TestOffice()
        let scene = Scene(house: house)
        let li = try await house.person("李梅", [.officer])
        let zhao = try await house.person("赵敏", [.officer])
        let head = try await house.person("钱程", [.unitHead])
        let police = try await house.person("王强", [.police], in: house.police)
        let auditor = try await house.person("孙正", [.auditor])
        try await scene.clock("1", .case, holder: .assignee, unit: house.county.id, hours: 5, to: li.userID)
        try await scene.clock("2", .clue, holder: .unit, unit: house.county.id, hours: 4)
        try await scene.clock("3", .transfer, holder: .head, unit: house.county.id, hours: 3)
        try await scene.clock("4", .transfer, holder: .counterpart, unit: house.police.id, hours: 2)
        try await scene.clock("5", .clue, holder: .unit, unit: house.county.id, hours: 1, stopped: true)
        #expect(try await scene.numbers(li) == ["号2", "号1"])
        #expect(try await scene.numbers(zhao) == ["号2"])
        #expect(try await scene.numbers(head) == ["号3", "号2"])
        #expect(try await scene.numbers(police) == ["号4"])
        #expect(try await scene.numbers(auditor).isEmpty)
        let machine = try await house.actor(li.userID, by: .api, scopes: [.clueRead])
        #expect(try await scene.numbers(machine) == ["号2"])
    }

    @Test func `the next due comes first, and a page goes on where the last one ended`() async throws {
        let house = try await TestOffice()
        let scene = Scene(house: house)
        let head = try await house.person("钱程", [.unitHead])
        for (id, hours) in [("1", 7), ("2", -1), ("3", 3), ("4", 3), ("5", 900)] {
            try await scene.clock(id, .clue, holder: .unit, unit: house.county.id, hours: hours)
        }
        #expect(try await scene.numbers(head) == ["号2", "号3", "号4", "号1", "号5"])
        let place = TodayStore.Place(dueAt: house.clock.now.adding(hours: 3), clock: "C3")
        #expect(try await scene.numbers(head, after: place, limit: 2) == ["号4", "号1"])
    }

    @Test func `the counts are of everything, in the four stretches`() async throws {
        let house = try await TestOffice()
        let scene = Scene(house: house)
        let head = try await house.person("钱程", [.unitHead])
        // Monday nine: until midnight 15 hours, until the end of the seventh day 7 days and 15 hours.
        for (id, hours) in [
            ("1", -30), ("2", -1), ("3", 0), ("4", 14), ("5", 15), ("6", 7 * 24 + 14), ("7", 7 * 24 + 15),
        ] {
            try await scene.clock(id, .clue, holder: .unit, unit: house.county.id, hours: hours)
        }
        let now = house.clock.now
        let counts = try await house.office.read { try TodayStore.counts(for: head, now: now, in: $0) }
        #expect(counts == TodayCounts(overdue: 2, today: 2, week: 2, later: 1))
        let items = try await house.office.read { try TodayStore.items(for: head, limit: 50, now: now, in: $0) }
        #expect(items.map { $0.stretch(at: now) } == [.overdue, .overdue, .today, .today, .week, .week, .later])
    }

    @Test func `a period of the other side that is over counts for today, as it stands in the list`() async throws {
        let house = try await TestOffice()
        let scene = Scene(house: house)
        let li = try await house.person("李梅", [.officer])
        for (place, limit) in TimeLimitID.awaited.sorted(by: { $0.rawValue < $1.rawValue }).enumerated() {
            try await scene.clock(
                "\(place)", .case, holder: .assignee, unit: li.unitID, hours: -1, to: li.userID, limit: limit)
        }
        try await scene.clock("X", .case, holder: .assignee, unit: li.unitID, hours: -1, to: li.userID)
        let now = house.clock.now
        let (counts, items) = try await house.office.read { access in
            (
                try TodayStore.counts(for: li, now: now, in: access),
                try TodayStore.items(for: li, limit: 50, now: now, in: access)
            )
        }
        #expect(counts == TodayCounts(overdue: 1, today: TimeLimitID.awaited.count, week: 0, later: 0))
        for stretch in TodayStretch.allCases {
            #expect(items.count { $0.stretch(at: now) == stretch } == counts[stretch])
        }
    }

    @Test(arguments: 0..<7) func `what is due tomorrow is near on every day of the week`(days: Int) {
        let now = TestClock.mondayMorning.adding(hours: 24 * days)
        #expect(TodayStretch.of(due: now.adding(hours: 24), at: now) == .week)
    }

    @Test func `an item carries its light and the article it rests on`() async throws {
        let house = try await TestOffice()
        let scene = Scene(house: house)
        let head = try await house.person("钱程", [.unitHead])
        for (id, hours) in [("1", -1), ("2", 2), ("3", 200)] {
            try await scene.clock(id, .transfer, holder: .head, unit: house.county.id, hours: hours)
        }
        let now = house.clock.now
        let items = try await house.office.read { try TodayStore.items(for: head, limit: 50, now: now, in: $0) }
        #expect(items.map(\.light) == [.red, .yellow, .green])
        #expect(items.allSatisfy { $0.limit?.id == .transferHeadDecision })
        #expect(items.first?.limit?.source.article.isEmpty == false)
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `home is read through the indexes of clocks and assignments`() async throws {
        let house = try await TestOffice()
        let head = try await house.person("钱程", [.unitHead])
        let plan = try await house.office.read { access in
            try access.query(
                "EXPLAIN QUERY PLAN " + TodayStore.itemsSQL(head),
                TodayStore.arguments(head) + [Moment(milliseconds: 0), "", 50]
            ).map { try $0.get("detail", as: String.self) }
        }
        #expect(plan.contains { $0.contains("clock_running (unit_id=? AND stopped_at=?") }, "\(plan)")
        #expect(plan.contains { $0.contains("assignment_of_user (user_id=?") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN clock") || $0.hasPrefix("SCAN assignment") }, "\(plan)")
    }

    @Test func `the latest messages to the unit stand beside`() async throws {
        let house = try await TestOffice()
        for number in 1...3 {
            _ = try await house.office.perform(
                SendNothing(unit: house.county.id, text: "第\(number)条"), as: house.founder)
            house.clock.advance(minutes: 1)
        }
        let officer = try await house.person("李梅", [.officer])
        let messages = try await house.office.read { try TodayStore.messages(for: officer, limit: 2, in: $0) }
        #expect(messages.map(\.text.zh) == ["第3条", "第2条"])
        let police = try await house.person("王强", [.police], in: house.police)
        #expect(try await house.office.read { try TodayStore.messages(for: police, limit: 2, in: $0) }.isEmpty)
    }

    @Test func `nobody is told of records of a kind that they may not see`() async throws {
        let house = try await TestOffice()
        for kind in [RecordKind.clue, .case, .plan] {
            _ = try await house.office.perform(
                SendNothing(unit: house.county.id, text: kind.rawValue, kind: kind), as: house.founder)
        }
        func told(_ role: Role) async throws -> Set<String> {
            let reader = try await house.person(role.rawValue, [role])
            let home = try await house.office.read { access in
                try TodayStore.Home(
                    for: reader, after: nil, limit: 10, now: house.clock.now, yellow: .third, in: access)
            }
            return Set(home.messages.map(\.text.zh))
        }
        #expect(try await told(.officer) == ["clue", "case", "plan"])
        #expect(try await told(.custodian) == ["case", "plan"])
        #expect(try await told(.administrator).isEmpty)
    }
}

/// Sends a message about a record that is not there.
private struct SendNothing: Operation {
    static let name = "test.send"
    let unit: UnitID
    let text: String
    var kind: RecordKind = .clue

    func perform(in work: Work) throws -> Done {
        try work.send("test", about: RecordReference(kind, "RECORD"), to: unit, Wording(text, text))
        return Done()
    }
}
