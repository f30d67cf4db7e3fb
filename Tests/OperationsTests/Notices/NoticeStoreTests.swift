import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct NoticeStoreTests {
    private let scene: ClueScene
    private let runner: JobRunner

    init() async throws {
        scene = try await ClueScene()
        runner = JobRunner(scene.house.office, name: "甲", random: { 0 })
    }

    /// Raises a notice to a reader, as an operation of the office would.
    private struct Raise: Operation {
        static let name = "test.raise"
        let cause: String
        let reader: NoticeReader
        var kind = RecordKind.clue
        func encode(to encoder: any Encoder) throws {}
        func perform(in work: Work) throws -> Done {
            try work.raise(
                "test", about: RecordReference(kind, "R1"), to: reader, Wording("通知\(cause)", "Notice \(cause)"),
                cause: cause)
            return Done()
        }
    }

    /// Sends a message as the acts of procedures do.
    private struct Send: Operation {
        static let name = "test.send"
        let number: Int
        func perform(in work: Work) throws -> Done {
            let units = try OrganisationStore.units(in: work.access)
            try work.send(
                "test", about: RecordReference(.clue, "R1"), to: units[0].id,
                Wording("消息\(number)", "Message \(number)"))
            return Done()
        }
    }

    private func raise(_ cause: String, to reader: NoticeReader, kind: RecordKind = .clue) async throws {
        _ = try await scene.house.office.perform(Raise(cause: cause, reader: reader, kind: kind), as: .office)
        scene.house.clock.advance(seconds: 1)
    }

    private func list(_ actor: Actor, unread: Bool = false) async throws -> [String] {
        let now = scene.house.clock.now
        return try await scene.house.office.read {
            try NoticeStore.list(for: actor, unreadOnly: unread, limit: 50, now: now, in: $0).map(\.text.zh)
        }
    }

    private func unread(_ actor: Actor) async throws -> Int {
        let now = scene.house.clock.now
        return try await scene.house.office.read { try NoticeStore.unread(for: actor, now: now, in: $0) }
    }

    @Test func `each reads what is for them, for the unit, or for its head`() async throws {
        let unit = scene.house.county.id
        try await raise("甲", to: .person(scene.officer.userID, of: unit))
        try await raise("乙", to: .unit(unit))
        try await raise("丙", to: .head(unit))
        try await raise("丁", to: .unit(scene.house.police.id))
        #expect(try await list(scene.officer) == ["通知乙", "通知甲"])
        #expect(try await list(scene.head) == ["通知丙", "通知乙"])
        #expect(try await list(scene.other) == ["通知乙"])
        #expect(try await unread(scene.officer) == 2)
    }

    @Test func `kinds of records that one may not see are not told of`() async throws {
        let unit = scene.house.county.id
        let keeper = try await scene.house.person("库管", [.custodian])
        try await raise("甲", to: .unit(unit))
        try await raise("乙", to: .unit(unit), kind: .case)
        #expect(try await list(keeper) == ["通知乙"])
    }

    @Test func `one cause is told once`() async throws {
        for _ in 0..<3 { try await raise("甲", to: .unit(scene.house.county.id)) }
        #expect(try await list(scene.officer) == ["通知甲"])
    }

    @Test func `reading is each reader's own`() async throws {
        let unit = scene.house.county.id
        for cause in ["甲", "乙", "丙"] { try await raise(cause, to: .unit(unit)) }
        let now = scene.house.clock.now
        let officer = scene.officer
        let first = try #require(
            try await scene.house.office.read { try NoticeStore.list(for: officer, limit: 1, now: now, in: $0).first })
        _ = try await scene.perform(ReadNotice(first.id), as: officer)
        _ = try await scene.perform(ReadNotice(first.id), as: officer)
        #expect(try await unread(officer) == 2)
        #expect(try await list(officer, unread: true) == ["通知乙", "通知甲"])
        #expect(try await unread(scene.other) == 3)
        let seen = scene.house.clock.now
        scene.house.clock.advance(seconds: 1)
        try await raise("丁", to: .unit(unit))
        _ = try await scene.perform(ReadAllNotices(until: seen), as: officer)
        #expect(try await list(officer, unread: true) == ["通知丁"])
        #expect(try await unread(scene.other) == 4)
    }

    @Test func `somebody else's notice cannot be marked`() async throws {
        try await raise("甲", to: .head(scene.house.county.id))
        let now = scene.house.clock.now
        let head = scene.head
        let notice = try #require(
            try await scene.house.office.read { try NoticeStore.list(for: head, limit: 1, now: now, in: $0).first })
        await expectRefusal(.notFound) { _ = try await scene.perform(ReadNotice(notice.id), as: scene.officer) }
    }

    @Test func `old notices count as read, and their marks go`() async throws {
        let unit = scene.house.county.id
        try await raise("甲", to: .unit(unit))
        try await raise("乙", to: .unit(unit))
        let now = scene.house.clock.now
        let officer = scene.officer
        let notices = try await scene.house.office.read {
            try NoticeStore.list(for: officer, limit: 9, now: now, in: $0)
        }
        _ = try await scene.perform(ReadNotice(notices[0].id), as: officer)
        scene.house.clock.advance(days: 91)
        #expect(try await unread(officer) == 0)
        try await runner.runDue()
        scene.house.clock.advance(days: 1)
        try await runner.runDue()
        let marks = try await scene.house.office.read { try $0.query("SELECT notice_id FROM notice_read").count }
        #expect(marks == 0)
        #expect(try await list(officer).suffix(2) == ["通知乙", "通知甲"])
    }

    @Test func `a message becomes a notice to its unit exactly once, whoever delivers`() async throws {
        for number in 0..<5 { _ = try await scene.house.office.perform(Send(number: number), as: .office) }
        let waiting = try await scene.house.office.read { try $0.query("SELECT message_id FROM outbox").count }
        #expect(waiting == 5)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for name in ["甲", "乙", "丙"] {
                let runner = JobRunner(scene.house.office, name: name, random: { 0 })
                group.addTask { try await runner.runDue() }
            }
            for try await _ in group {}
        }
        let (left, told, sent) = try await scene.house.office.read { access in
            (
                try access.query("SELECT message_id FROM outbox").count,
                try access.query("SELECT id FROM notice WHERE cause LIKE 'message/%'").count,
                try access.query("SELECT id FROM message").count
            )
        }
        #expect(left == 0)
        #expect(told == 5 && sent == 5)
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `lists and counts are found by indexes`() async throws {
        let (actor, now) = (scene.head, scene.house.clock.now)
        let plans = try await scene.house.office.read { access in
            try access.query(
                "EXPLAIN QUERY PLAN " + NoticeStore.countSQL(actor), [actor.userID, actor.unitID, now]
            ).map { try $0.get("detail", as: String.self) }
        }
        #expect(plans.contains { $0.contains("notice_by_unit") }, "\(plans)")
        #expect(plans.contains { $0.contains("notice_by_person") }, "\(plans)")
    }

    @Test func `the whole of it stands in the ledger and holds`() async throws {
        _ = try await scene.clue(in: .checking)
        scene.house.clock.advance(days: 90)
        try await runner.runDue()
        let (report, findings) = try await audit(scene.house.office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }
}
