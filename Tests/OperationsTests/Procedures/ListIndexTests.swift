import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The lists of an office with many records go by the indexes made for them, on the engine the tests run on: PostgreSQL
/// chooses by statistics, so that there must be rows enough to tell.
struct ListIndexTests {
    private static let count = 20_000

    /// Clues and cases of forty units in ten provinces, a twentieth of them open, written as plain rows.
    private static func fill(_ office: Office) async throws {
        let numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)"
        let unit = "'U' || (i % 40)"
        let region = "CAST(430100 + i % 40 * 10000 AS TEXT)"
        try await office.database.write { access in
            try access.execute(
                """
                \(numbers) INSERT INTO unit (id, name, short_name, kind, region, active, version)
                SELECT \(unit), 'U' || i, 'U' || i, 'marketSupervision', '430100', 1, 1 FROM n
                """, [40])
            try access.execute(
                """
                \(numbers) INSERT INTO clue (id, number, title, summary, source, state, priority, rank, unit_id, region,
                                             from_unit, received_at, closure, version)
                SELECT 'C' || (100000 + i), 'C' || i, 'x', 'x', 'media',
                       CASE WHEN i % 20 = 0 THEN 'checking' ELSE 'closed' END, 'normal', 2, \(unit), \(region), \(unit),
                       i, CASE WHEN i % 20 = 0 THEN NULL ELSE 'notFounded' END, 1 FROM n
                """, [count])
            try access.execute(
                """
                \(numbers) INSERT INTO case_file (id, number, title, state, unit_id, region, source, conduct,
                                                  registered_at, closed_at, version)
                SELECT 'F' || (100000 + i), 'F' || i, 'x',
                       CASE WHEN i % 20 = 0 THEN 'investigating' ELSE 'notFiled' END, \(unit), \(region), 'other', 'x',
                       i, CASE WHEN i % 20 = 0 THEN NULL ELSE i END, 1 FROM n
                """, [count])
            try access.execute(
                """
                \(numbers) INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id,
                                              started_at, due_at, assumed, stopped_at, outcome)
                SELECT 'K' || i, 'case', 'F' || (100000 + i), 'caseDecision', 'x', 'x', 'assignee', \(unit), 1, i, 0,
                       CASE WHEN i % 20 = 0 THEN NULL ELSE 5 END, CASE WHEN i % 20 = 0 THEN NULL ELSE 'met' END FROM n
                """, [count])
            try access.execute(
                """
                \(numbers) INSERT INTO assignment (id, record_kind, record_id, user_id, part, since, until)
                SELECT 'A' || i, 'clue', 'C' || (100000 + i), 'P' || (i % 80), 'lead', 1,
                       CASE WHEN i % 20 = 0 THEN NULL ELSE 5 END FROM n
                """, [count])
            if office.database.dialect == .postgresql { try access.execute("ANALYZE") }
        }
    }

    private static func indexes(
        _ office: Office, _ read: @Sendable (any ReadAccess) throws -> Void
    ) async throws -> Set<String> {
        try await office.read { access in
            let plans = try QueryPlans(access, dialect: office.database.dialect)
            try read(plans)
            #expect(plans.tablesReadWhole.isEmpty, "\(plans.tablesReadWhole)")
            return plans.indexes
        }
    }

    @Test func `each list goes by its index, whoever looks at it`() async throws {
        let house = try await TestOffice()
        let office = house.office
        try await Self.fill(office)
        let officer = try await house.person("李梅", [.officer])
        func coordinator(_ region: String) async throws -> Actor {
            try await house.person(
                "双打办", [.coordinator], in: try await house.unit("双打办\(region)", kind: .coordination, region: region))
        }
        let lists: [(viewer: Actor, clues: String, cases: String)] = [
            (officer, "clue_queue", "case_file_by_unit"),
            (try await coordinator("430103"), "clue_by_region", "case_file_by_region"),
            (try await coordinator("430100"), "clue_by_city", "case_file_by_city"),
            (try await coordinator("430000"), "clue_by_province", "case_file_by_province"),
            (try await coordinator("000000"), "clue_by_state", "case_file_by_state"),
        ]
        for (viewer, clues, cases) in lists {
            let ofClues = try await Self.indexes(office) {
                _ = try ClueQueue.lines(.init(), for: viewer, now: office.now, in: $0)
            }
            #expect(ofClues.contains(clues), "\(viewer.region): \(ofClues.sorted())")
            let ofCases = try await Self.indexes(office) { _ = try CaseList.lines(.init(), for: viewer, in: $0) }
            #expect(ofCases.contains(cases), "\(viewer.region): \(ofCases.sorted())")
        }
    }

    @Test func `overdue cases come along the running clocks, and somebody's clues by name`() async throws {
        let house = try await TestOffice()
        let office = house.office
        try await Self.fill(office)
        let nation = try await house.person(
            "双打办", [.coordinator], in: try await house.unit("双打办", kind: .coordination, region: "000000"))
        let late = try await Self.indexes(office) { access in
            var filter = CaseList.Filter()
            (filter.dueBefore, filter.limit) = (Moment(milliseconds: 15_000), 10)
            let lines = try CaseList.lines(filter, for: nation, in: access)
            #expect(lines.map(\.record.id.rawValue).first == "F114980")
            #expect(lines.count == 10)
        }
        #expect(late.contains("clock_running_of_record"), "\(late.sorted())")
        let mine = try await Self.indexes(office) { access in
            var filter = ClueQueue.Filter()
            (filter.states, filter.assignedTo) = ([.checking], UserID("P20"))
            let lines = try ClueQueue.lines(filter, for: nation, now: office.now, in: access)
            #expect(lines.count == 50)
        }
        #expect(mine.contains("assignment_of_user"), "\(mine.sorted())")
    }
}
