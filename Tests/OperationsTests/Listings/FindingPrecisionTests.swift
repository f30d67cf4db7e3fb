import Enforcement
import Law
import Operations
import Testing
import TestSupport

struct FindingPrecisionTests {
    /// Takes five listings in and judges them: two homophones confirmed, one dismissed, one marked open is dismissed, one is
    /// not sure.
    private func judged() async throws -> (scene: ListingScene, listings: [String: ListingID]) {
        let scene = try await ListingScene()
        try await scene.take(
            """
            {"id":"1","title":"云玲泉 天然水"}
            {"id":"2","title":"云玲泉 苏打水"}
            {"id":"3","title":"云玲泉 桶装水"}
            {"id":"4","title":"云岭泉 天然水"}
            {"id":"5","title":"云玲泉 矿泉水"}

            """)
        let ids = try await scene.queue().reduce(into: [:]) { $0[$1.listing.externalID] = $1.listing.id }
        for (number, verdict) in [
            ("1", ListingStatus.suspected), ("2", .suspected), ("3", .cleared), ("4", .cleared), ("5", .unsure),
        ] { try await give(verdict, on: try #require(ids[number]), in: scene) }
        return (scene, ids)
    }

    private func give(_ verdict: ListingStatus, on id: ListingID, in scene: ListingScene) async throws {
        let version = try await scene.show(id).listing.version
        _ = try await scene.house.office.perform(GiveVerdict(id, version: version, verdict: verdict), as: scene.officer)
    }

    private func precision(
        _ scene: ListingScene, _ span: MonthSpan? = nil, as actor: Actor? = nil
    ) async throws -> FindingPrecision {
        let (reader, months) = (actor ?? scene.officer, span ?? MonthSpan(12, until: scene.house.office.now.date))
        return try await scene.house.office.read { try FindingPrecision(months, for: reader, in: $0) }
    }

    @Test func `verdicts are counted by kind, mark and month, those not sure left out`() async throws {
        let (scene, _) = try await judged()
        let found = try await precision(scene)
        #expect((found.all.confirmed, found.all.dismissed) == (2, 2))
        #expect(found.kinds.map(\.key) == ["homophone", "exact"])
        #expect(found.kinds.map(\.confirmed) == [2, 0])
        #expect(found.kinds.map(\.dismissed) == [1, 1])
        #expect(found.rights.map(\.label) == ["云岭泉"])
        #expect(found.months.count == 12)
        #expect(found.months.map(\.verdicts) == [4] + Array(repeating: 0, count: 11))
        #expect(found.all.share == 0.5)
        // 2 of 4: (0.5 + z²/8) / (1 + z²/4) ± …, worked out by hand with z = 1.96.
        #expect(abs(found.all.low - 0.1500) < 0.0001 && abs(found.all.high - 0.8500) < 0.0001)
    }

    @Test func `the last verdict counts, in the month in which it was given`() async throws {
        let (scene, ids) = try await judged()
        let first = MonthSpan(1, until: scene.house.office.now.date)
        scene.house.clock.advance(days: 40)
        try await give(.suspected, on: try #require(ids["3"]), in: scene)
        let second = MonthSpan(1, until: scene.house.office.now.date)
        #expect(try await precision(scene, first).all.verdicts == 3)
        #expect(try await precision(scene, second).all.confirmed == 1)
        #expect(try await precision(scene).all.confirmed == 3)
    }

    @Test func `the listings behind a number are found by the same filter`() async throws {
        let (scene, ids) = try await judged()
        let months = MonthSpan(12, until: scene.house.office.now.date)
        let lines = try await scene.queue { filter in
            filter.kind = "homophone"
            filter.judged = months
        }
        #expect(Set(lines.map(\.listing.id)) == Set(["1", "2", "3"].compactMap { ids[$0] }))
        let none = try await scene.queue { $0.judged = MonthSpan("2020-01") }
        #expect(none.isEmpty)
    }

    @Test func `who may not see listings is refused, and of other regions nothing is counted`() async throws {
        let (scene, _) = try await judged()
        let custodian = try await scene.house.person("罗平", [.custodian], in: scene.house.county)
        await expectRefusal(.notAllowed) { _ = try await precision(scene, as: custodian) }
        let unit = try await scene.house.unit("云川市市场监督管理局", region: "430200")
        let stranger = try await scene.house.person("周岩", [.officer], in: unit)
        #expect(try await precision(scene, as: stranger).all.verdicts == 0)
    }
}

struct MonthSpanTests {
    @Test(arguments: ["2026-11", "2025-12..2026-11", "2026-11..2026-12"])
    func `months are written as they are read`(text: String) throws {
        #expect(try #require(MonthSpan(text)).text == text)
    }

    @Test(arguments: [
        "", "2026", "2026-13", "2026-11-01", "2026-12..2026-11", "2000-01..2026-11", "..", "2026-11..", "2026-11..x",
    ])
    func `what are no months is refused`(text: String) { #expect(MonthSpan(text) == nil) }

    @Test func `a year ends with the day's month`() throws {
        let day = try #require(LegalDate("2026-11-22"))
        let span = MonthSpan(12, until: day)
        #expect(span.text == "2025-12..2026-11")
        #expect(span.months.map(\.text).first == "2026-11" && span.months.count == 12)
        #expect(span.days.from == LegalDate("2025-12-01") && span.days.until == LegalDate("2026-11-30"))
        #expect(span.moments.upperBound.description == "2026-12-01T00:00:00.000+08:00")
    }
}
