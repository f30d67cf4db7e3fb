import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// Earlier penalties of the same party, found when the thresholds of a case are worked out.
struct EarlierPenaltyTests {
    private func register(_ world: CaseWorld, yuan: Int64, on day: String) async throws -> CaseID {
        try await world.office.perform(
            RegisterCase(
                title: "销售侵犯注册商标专用权商品", conduct: "销售假冒丝巾", amount: .yuan(yuan), unit: world.house.county.id,
                source: .inspection, party: "青石县锦绣商行", partyCode: "91110000802100433B", place: "青石县",
                conductOn: LegalDate(day)), as: world.li)
    }

    private func penalise(_ id: CaseID, _ world: CaseWorld) async throws {
        try await world.act(AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID]), as: world.head)
        try await world.act(ProposeFiling(id, CaseWorld.proposal), as: world.li)
        try await world.act(DecideFiling(id, files: true, opinion: "同意立案"), as: world.head)
        try await world.addEvidence(to: id)
        try await world.act(ConcludeInvestigation(id, CaseWorld.report), as: world.li)
        try await world.act(TakeUpReview(id), as: world.reviewer)
        try await world.act(ReviewCase(id, ReviewOpinion(passed: true, opinion: "事实清楚")), as: world.reviewer)
        try await world.act(GiveNotice(id, servedOn: world.house.clock.now.date), as: world.li)
        world.house.clock.advance(days: 20)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
    }

    private func file(_ id: CaseID, _ world: CaseWorld) async throws -> CaseFile {
        let (now, head) = (world.house.clock.now, world.head)
        return try await world.office.read { try CaseFile(id, for: head, at: now, yellow: .third, in: $0) }
    }

    @Test func `a penalty before the conduct lowers the line and is shown with its case`() async throws {
        let world = try await CaseWorld()
        let earlier = try await register(world, yuan: 8_000, on: "2026-11-02")
        try await penalise(earlier, world)
        world.house.clock.advance(days: 30)
        let later = try await register(world, yuan: 36_000, on: world.house.clock.now.date.adding(days: -1).description)
        let shown = try await file(later, world)
        let penalty = try #require(shown.loaded.earlier.first)
        #expect(penalty.caseID == earlier && penalty.canSee)
        #expect(penalty.sanction.field == .trademark)
        #expect(shown.thresholds.first { $0.crime == .counterfeitMark }?.outcome == .met)
        #expect(try await file(earlier, world).loaded.earlier.isEmpty)
    }

    @Test func `without a penalty before the same amount cannot be told`() async throws {
        let world = try await CaseWorld()
        let id = try await register(world, yuan: 36_000, on: "2026-11-02")
        let shown = try await file(id, world)
        #expect(shown.loaded.earlier.isEmpty)
        #expect(shown.thresholds.first { $0.crime == .counterfeitMark }?.outcome == .cannotTell)
    }
}
