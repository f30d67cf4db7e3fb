import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// What a case showed of unpaid tax, from the hand-over to the answer.
struct TaxClueLifeTests {
    private struct Scene {
        let world: CaseWorld
        let tax: Unit
        let inspector: Actor

        init() async throws {
            world = try await CaseWorld()
            tax = try await world.house.unit("国家税务总局星城市税务局", short: "星税", kind: .tax)
            inspector = try await world.house.person("秦税", [.officer], in: tax, signInName: "qin.shui")
        }

        func handOver(
            _ id: CaseID, to authority: UnitID? = nil, facts: String = "网店两年销售86000元未申报"
        ) async throws -> TaxClueID {
            let finding = TaxFinding(
                taxpayer: "某丝巾店", taxpayerCode: "430103198801011234", matters: [.undeclaredSales],
                amount: .yuan(86_000), facts: facts)
            return try await world.office.perform(
                HandOverTaxClue(id, to: authority ?? tax.id, finding), as: world.head
            ).taxClue
        }

        func load(_ id: TaxClueID, as actor: Actor) async throws -> TaxClueFile {
            let now = world.house.clock.now
            return try await world.office.read { try TaxClueFile(id, for: actor, at: now, yellow: .third, in: $0) }
        }
    }

    @Test func `the tax authority sees the clue and nothing of the case, and says what came of it`() async throws {
        let scene = try await Scene()
        let (world, inspector) = (scene.world, scene.inspector)
        let id = try await world.investigating()
        let clue = try await scene.handOver(id)
        let file = try await scene.load(clue, as: inspector)
        #expect(file.loaded.record.number.hasSuffix("税移〔2026〕1号") && !file.canSeeCase)
        await #expect(throws: Refusal.notFound(.case)) {
            _ = try await world.office.read { try CaseStore.load(id, for: inspector, in: $0) }
        }
        try await world.act(ReceiveTaxClue(clue), as: inspector)
        try await world.act(SupplementTaxClue(clue, facts: "补送流水一份"), as: world.head)
        try await world.act(
            AnswerTaxClue(
                clue, TaxFeedback(.violation, collected: .yuan(11_200), fine: .yuan(5_600), account: "已补缴并处罚款")),
            as: inspector)
        let (now, head) = (world.house.clock.now, world.head)
        let of = try await world.office.read { try CaseFile(id, for: head, at: now, yellow: .third, in: $0) }
        #expect(of.taxClues.map(\.outcome) == [TaxOutcome.violation.label])
        #expect(of.taxClues.map(\.record.feedback?.collected) == [Money.yuan(11_200)])
        #expect(of.loaded.record.state == .investigating)
        #expect(of.taxClues.first?.record.finding.facts.hasSuffix("补充：补送流水一份") == true)
    }

    @Test func `the letter is issued with the number of the clue, and names what may be wrong`() async throws {
        let scene = try await Scene()
        let id = try await scene.world.investigating()
        _ = try await scene.handOver(id)
        let letter = try await scene.world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access)
                .compactMap { try DocumentStore.find($0.id, in: access) }.last
        }
        let said = FilledTexts.of(try #require(letter).read())
        #expect(said["收文单位"] == scene.tax.name)
        #expect(said["移送理由"]?.contains("税移〔2026〕1号") == true && said["移送理由"]?.contains("销售收入未申报") == true)
    }

    @Test func `an answer on paper is entered with the number of its letter`() async throws {
        let scene = try await Scene()
        let clue = try await scene.handOver(scene.world.investigating())
        let feedback = TaxFeedback(.noViolation, account: "未达起征点", letter: "星税函〔2026〕12号")
        try await scene.world.act(AnswerTaxClue(clue, feedback), as: scene.world.li)
        #expect(try await scene.load(clue, as: scene.inspector).loaded.record.feedback == feedback)
        let refusal = try await scene.world.refusal(of: ReceiveTaxClue(clue), as: scene.inspector)
        #expect(refusal == .notInThisState)
    }

    @Test func `what is sent back says why, and may be handed to another authority`() async throws {
        let scene = try await Scene()
        let id = try await scene.world.investigating()
        let clue = try await scene.handOver(id)
        try await scene.world.act(SendBackTaxClue(clue, reason: "主管税务机关为邻区"), as: scene.inspector)
        let back = try await scene.load(clue, as: scene.world.head).loaded.record
        #expect(back.state == .sentBack && back.reason == "主管税务机关为邻区")
        _ = try await scene.handOver(id)
    }

    @Test func `what is missing, and who is no tax authority, is said and nothing is stored`() async throws {
        let scene = try await Scene()
        let id = try await scene.world.investigating()
        let own = scene.world.house.county.id
        await #expect(throws: Refusal.self) { _ = try await scene.handOver(id, to: own) }
        await #expect(throws: Refusal.self) { _ = try await scene.handOver(id, facts: " ") }
        let none = try await scene.world.office.read { try $0.first("SELECT COUNT(*) AS n FROM tax_clue", []) }
        #expect(try none?.get("n", as: Int.self) == 0)
    }
}
