import Enforcement
import Law
import Operations
import Testing
import TestSupport

struct UnitThresholdTests {
    private func current(_ scene: ListingScene) async throws -> UnitThreshold {
        let unit = scene.officer.unitID
        return try await scene.house.office.read { try UnitThreshold.current(of: unit, in: $0) }
    }

    @Test func `the rules' own score holds until the head sets another, and all of them stay`() async throws {
        let scene = try await ListingScene()
        #expect(try await current(scene) == .standard)
        let head = try await scene.house.person("马骏", [.unitHead], in: scene.house.county)
        for score in [60, 70] {
            _ = try await scene.house.office.perform(
                SetUnitThreshold(score: score, reason: " 人手不足 "), as: head)
        }
        let now = try await current(scene)
        #expect((now.score, now.reason, now.by, now.at) == (70, "人手不足", "马骏", scene.house.office.now))
        let unit = scene.officer.unitID
        let history = try await scene.house.office.read { try UnitThreshold.history(of: unit, in: $0) }
        #expect(history.map(\.score) == [70, 60])
        let other = try await scene.house.unit("临水县市场监督管理局")
        let elsewhere = try await scene.house.office.read { try UnitThreshold.current(of: other.id, in: $0) }
        #expect(elsewhere == .standard)
    }

    @Test(arguments: [
        (34, "x", "score"), (52, "x", "score"), (100, "x", "score"), (50, "x", "score"), (60, " ", "reason"),
    ])
    func `what cannot be set is refused by its field`(_ score: Int, _ reason: String, _ field: String) async throws {
        let scene = try await ListingScene()
        let head = try await scene.house.person("马骏", [.unitHead], in: scene.house.county)
        let refusal = await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(SetUnitThreshold(score: score, reason: reason), as: head)
        }
        #expect(refusal?.facts["field"] == field)
    }

    @Test func `an officer does not set it`() async throws {
        let scene = try await ListingScene()
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(SetUnitThreshold(score: 60, reason: "x"), as: scene.officer)
        }
    }

    @Test func `each score says what it would have hidden, and how much of that was right`() async throws {
        let scene = try await ListingScene()
        try await scene.take(
            """
            {"id":"1","title":"云玲泉 天然水 高仿","price":"1.00"}
            {"id":"2","title":"云玲泉 天然水"}
            {"id":"3","title":"云岭泉 天然水"}
            {"id":"4","title":"不锈钢保温杯"}

            """)
        let listings = try await scene.queue().map(\.listing)
        let scores = listings.map { $0.score ?? 0 }
        try #require(scores.count == 4 && scores[0] > 0.9 && scores[1] >= 0.5 && scores[1] < 0.9)
        try #require(scores[2] > 0.3 && scores[2] < 0.5 && scores[3] == 0)
        for (listing, verdict) in zip(listings, [ListingStatus.suspected, .suspected, .cleared]) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: 1, verdict: verdict), as: scene.officer)
        }
        let (reader, now) = (scene.officer, scene.house.office.now)
        let effect = try await scene.house.office.read { try ThresholdEffect(until: now, for: reader, in: $0) }
        #expect((effect.listings, effect.people) == (3, 1))
        let (usual, high) = (try #require(effect.line(50)), try #require(effect.line(90)))
        #expect((usual.shown, usual.hidden, usual.hiddenConfirmed, usual.hiddenDismissed) == (2, 1, 0, 1))
        #expect((high.shown, high.hidden, high.hiddenConfirmed, high.hiddenDismissed) == (1, 2, 1, 1))
        #expect(usual.waiting == 0)
        for line in effect.lines { #expect(line.shown + line.hidden == effect.listings) }
        scene.house.clock.advance(days: 91)
        let later = scene.house.office.now
        let none = try await scene.house.office.read { try ThresholdEffect(until: later, for: reader, in: $0) }
        #expect(none.listings == 0 && none.people == 0)
    }
}
