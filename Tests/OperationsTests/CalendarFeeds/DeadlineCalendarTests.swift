import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct DeadlineCalendarTests {
    private static let tuesday = LegalDate("2026-11-24")

    @Test func `what counts in days is due all day, what counts in hours at its minute in UTC`() async throws {
        let scene = try await CalendarScene()
        let day = try #require(DeadlineCalendarTests.tuesday)
        try await scene.clock("1", .clueCheck, due: day.lastInstant)
        try await scene.clock("2", .transferHandOver, due: Moment(day, hour: 7, minute: 30))
        let lines = CalendarReader.unfold(try await scene.text())
        #expect(
            lines.filter { $0.hasPrefix("DTSTART") } == ["DTSTART:20261123T233000Z", "DTSTART;VALUE=DATE:20261124"])
    }

    @Test func `an event says what is due and the number, and nothing of what the record holds`() async throws {
        let scene = try await CalendarScene()
        try await scene.clock("1", .clueCheck, due: scene.house.clock.now.adding(hours: 30), assumed: true)
        let text = try await scene.text()
        let lines = CalendarReader.unfold(text)
        #expect(lines.contains("SUMMARY:核查线索：青市监线索〔2026〕1号"))
        #expect(lines.contains("URL:https://qy.example.gov.cn/clues/R1"))
        #expect(text.contains("UID:clock-C1@qingyuan.local\r\n"))
        #expect(lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("《") && $0.contains("推定") })
        #expect(!text.contains("张三"))
        #expect(!text.contains("售假"))
        let english = CalendarReader.unfold(try await scene.text(english: true))
        #expect(english.contains("SUMMARY:Check the clue: 青市监线索〔2026〕1号"))
        #expect(english.contains("X-WR-CALNAME:Qingyuan deadlines"))
    }

    @Test func `only what the reader has to meet is in it`() async throws {
        let scene = try await CalendarScene()
        let due = scene.house.clock.now.adding(hours: 30)
        let neighbour = try await scene.house.unit("邻县市场监督管理局", region: "430104")
        try await scene.clock("1", .clueCheck, due: due)
        try await scene.clock("2", .clueCheck, due: due, unit: neighbour.id)
        let auditor = try await scene.house.person("孙正", [.auditor])
        #expect(try await scene.text().contains("clock-C1@"))
        #expect(try await !scene.text().contains("clock-C2@"))
        #expect(try await !scene.text(for: auditor).contains("VEVENT"))
    }

    @Test func `a calendar is sound, empty, with one event or with five hundred`() async throws {
        let scene = try await CalendarScene()
        #expect(CalendarReader.problems(try await scene.text()) == [])
        for number in 1...(DeadlineCalendar.limit + 5) {
            try await scene.clock("\(number)", .clueCheck, due: scene.house.clock.now.adding(hours: number))
        }
        let text = try await scene.text()
        #expect(CalendarReader.problems(text) == [])
        #expect(text.split(separator: "BEGIN:VEVENT").count - 1 == DeadlineCalendar.limit)
    }

    @Test func `an event is stamped with the act that set its deadline last`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        world.house.clock.advance(days: 3)
        let before = try await world.office.deadlines(of: world.li)
        let clock = try #require(before.items.first { $0.record.id == id.rawValue })
        #expect(before.revised[clock.clock] == clock.startedAt)
        let now = world.house.clock.now
        try await world.office.database.write { access in
            try access.execute("UPDATE clock SET due_at = due_at WHERE id = $1", [clock.clock])
        }
        #expect(try await world.office.deadlines(of: world.li).revised[clock.clock] == clock.startedAt)
        _ = try await world.office.perform(Extend(record: clock.record, limit: .caseDecision), as: world.head)
        #expect(try await world.office.deadlines(of: world.li).revised[clock.clock] == now)
    }

    /// Extends the clock of a record, as an act would.
    private struct Extend: Operations.Operation {
        static let name = "test.extend"
        let record: RecordReference
        let limit: TimeLimitID

        func encode(to encoder: any Encoder) throws {}

        func perform(in work: Work) throws -> Done {
            try work.extendClock(limit, on: record)
            return Done()
        }
    }

    @Test(.enabled(if: PythonOracle.has("icalendar"), "PyPI icalendar is not installed"))
    func `the library icalendar reads what was meant`() async throws {
        let scene = try await CalendarScene()
        let day = try #require(DeadlineCalendarTests.tuesday)
        let long = String(repeating: "核查、补正；", count: 30) + "a,b;c\\d"
        try await scene.clock("1", .clueCheck, due: day.lastInstant, task: Wording(long, long))
        try await scene.clock("2", .transferHandOver, due: Moment(day, hour: 7, minute: 30))
        let script = """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            assert calendar["VERSION"] == "2.0"
            for event in calendar.walk("VEVENT"):
                assert not event.errors, event.errors
                print(event["UID"], event["DTSTART"].dt.isoformat(), event["DTSTAMP"].dt.isoformat(), event["SUMMARY"], sep="|")
            """
        let read = try PythonOracle.run(script, input: try await scene.text())
        let stamp = "2026-11-22T01:00:00+00:00"
        #expect(
            read.split(separator: "\n").map(String.init) == [
                "clock-C2@qingyuan.local|2026-11-23T23:30:00+00:00|\(stamp)|核查线索：青市监线索〔2026〕2号",
                "clock-C1@qingyuan.local|2026-11-24|\(stamp)|\(long)：青市监线索〔2026〕1号",
            ])
    }
}
