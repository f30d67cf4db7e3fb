import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A question to the police about a case, to its answer.
struct ConsultationLifeTests {
    private static func ask(
        _ world: CaseWorld, _ id: CaseID, of adviser: UnitID? = nil, facts: String = "现场查获丝巾380条"
    ) async throws -> ConsultationID {
        try await world.office.perform(
            ConsultOnCase(
                id, adviser: adviser ?? world.countyPolice.id, crime: .sellingCounterfeits, facts: facts,
                question: "主观明知的证据是否足够？"), as: world.li
        ).consultation
    }

    private static func load(
        _ id: ConsultationID, in world: CaseWorld, as actor: Actor
    ) async throws -> ConsultationFile {
        let now = world.house.clock.now
        return try await world.office.read { try ConsultationFile(id, for: actor, at: now, yellow: .third, in: $0) }
    }

    @Test func `the police see the question and nothing of the case, and have seven days`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let asked = try await Self.ask(world, id)
        let file = try await Self.load(asked, in: world, as: world.policeman)
        #expect(file.loaded.record.number.hasSuffix("询〔2026〕1号") && !file.canSeeCase)
        let clock = try #require(file.clocks.first)
        #expect(clock.limitID == .consultationReply && clock.unitID == world.countyPolice.id && clock.isUnverified)
        #expect(clock.dueAt.date == world.house.clock.now.date.adding(days: 7))
        let policeman = world.policeman
        await #expect(throws: Refusal.notFound(.case)) {
            _ = try await world.office.read { try CaseStore.load(id, for: policeman, in: $0) }
        }
        #expect(try await Self.load(asked, in: world, as: world.li).canSeeCase)
        #expect(try await world.load(id).record.state == .investigating)
    }

    @Test func `more is wanted, more is told, and the answer stands with the case`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let asked = try await Self.ask(world, id)
        try await world.act(WantMoreForConsultation(asked, reason: "请补充进货凭证"), as: world.policeman)
        let waiting = try await Self.load(asked, in: world, as: world.li)
        #expect(waiting.loaded.record.state == .supplementing && !waiting.clocks.contains { $0.isRunning })
        world.house.clock.advance(days: 2)
        try await world.act(SupplementConsultation(asked, facts: "进货价为市场价的两成"), as: world.li)
        let told = try await Self.load(asked, in: world, as: world.policeman)
        #expect(told.loaded.record.facts.hasPrefix("现场查获丝巾380条"))
        #expect(told.loaded.record.facts.hasSuffix("补充：进货价为市场价的两成"))
        #expect(told.clocks.first { $0.isRunning }?.dueAt.date == world.house.clock.now.date.adding(days: 7))
        try await world.act(
            AnswerConsultation(asked, ConsultationOpinion(.suspected, reasons: "建议移送")), as: world.policeman)
        let (now, head) = (world.house.clock.now, world.head)
        let file = try await world.office.read { try CaseFile(id, for: head, at: now, yellow: .third, in: $0) }
        #expect(file.consultations.map(\.record.opinion?.finding) == [.suspected])
        #expect(file.consultations.map(\.adviserName) == [world.countyPolice.name])
    }

    @Test func `who cannot be asked, and what is missing, is said`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let own = world.house.county.id
        await #expect(throws: Refusal.self) { _ = try await Self.ask(world, id, of: own) }
        await #expect(throws: Refusal.self) { _ = try await Self.ask(world, id, facts: " ") }
        let none = try await world.office.read { try $0.first("SELECT COUNT(*) AS n FROM consultation", []) }
        #expect(try none?.get("n", as: Int.self) == 0)
    }

    @Test func `what was withdrawn is not answered`() async throws {
        let world = try await CaseWorld()
        let asked = try await Self.ask(world, world.investigating())
        try await world.act(WithdrawConsultation(asked, reason: "拟直接提请移送"), as: world.li)
        let refusal = try await world.refusal(
            of: AnswerConsultation(asked, ConsultationOpinion(.notSuspected, reasons: "金额不足")), as: world.policeman)
        #expect(refusal == .notInThisState)
        #expect(try await Self.load(asked, in: world, as: world.li).clocks.allSatisfy { !$0.isRunning })
    }
}
