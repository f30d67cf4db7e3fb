import Enforcement
import Law
import Storage
import TestSupport

@testable import Operations

/// 李梅 with clocks of several kinds, put straight into the tables.
struct CalendarScene {
    let house: TestOffice
    let li: Actor

    init() async throws {
        house = try await TestOffice()
        li = try await house.person("李梅", [.officer], signInName: "li.mei")
    }

    /// A running clock on a record of the unit.
    func clock(
        _ id: String, _ limit: TimeLimitID, due: Moment, task: Wording = Wording("核查线索", "Check the clue"),
        number: String? = nil, assumed: Bool = false, unit: UnitID? = nil
    ) async throws {
        let (begin, owner) = (house.clock.now.adding(hours: -24), unit ?? house.county.id)
        try await house.office.database.write { access in
            try access.execute(
                """
                INSERT INTO record_index (id, kind, number, title, state, unit_id, region, updated_at)
                VALUES ($1, 'clue', $2, '张三售假案', 'new', $3, '430103', $4)
                """, ["R" + id, number ?? "青市监线索〔2026〕\(id)号", owner, begin])
            try access.execute(
                """
                INSERT INTO clock (id, record_kind, record_id, limit_id, task_zh, task_en, holder, unit_id, started_at,
                                   due_at, assumed)
                VALUES ($1, 'clue', $2, $3, $4, $5, 'unit', $6, $7, $8, $9)
                """, ["C" + id, "R" + id, limit, task.zh, task.en, owner, begin, due, assumed])
        }
    }

    /// The calendar of somebody, as text.
    func text(for actor: Actor? = nil, english: Bool = false) async throws -> String {
        try await house.office.deadlines(of: actor ?? li).file(
            say: { english ? $0.en : $0.zh }, address: { "https://qy.example.gov.cn/clues/\($0.id)" }
        ).text
    }
}
