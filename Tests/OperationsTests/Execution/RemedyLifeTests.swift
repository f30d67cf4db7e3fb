import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Review and suit against a decision, with what they do to it.
struct RemedyLifeTests {
    @Test func `while review is pending nothing is added and the court cannot be asked; upheld, a new period counts`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        let served = world.house.clock.now.date
        world.house.clock.advance(days: 18)
        try await world.act(file(.review, execution, world), as: world.li)
        #expect(
            try await world.refusal(of: file(.suit, execution, world), as: world.li) == RefusalCode("remedy-pending"))
        #expect(try await window(execution, world) == nil)
        world.house.clock.advance(days: 40)
        #expect(try await account(execution, world).line(.addition).owed == .yuan(1_200), "the 16th and the 17th day")
        try await end(.upheld, execution, world)
        let upheld = try await world.load(execution)
        #expect(upheld.contents.remedies.first?.result?.outcome == .upheld)
        let expected = CourtWindow(servedOn: served, remedies: upheld.contents.remedies, deferral: nil)
        #expect(upheld.facts.window == expected)
        #expect(expected.after < served.adding(days: 100), "fifteen days after the review, not six months")
        world.house.clock.advance(days: 1)
        #expect(try await account(execution, world).line(.addition).owed == .yuan(1_800))
    }

    @Test func `a judgment that upholds leaves no period running, and the court can be asked to enforce`() async throws
    {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        world.house.clock.advance(days: 20)
        try await world.act(DemandPerformance(execution, servedOn: world.house.clock.now.date), as: world.li)
        try await world.act(file(.suit, execution, world), as: world.li)
        world.house.clock.advance(days: 120)
        let apply = ApplyToCourt(execution, court: "青石县人民法院", appliedOn: world.house.clock.now.date)
        #expect(try await world.refusal(of: apply, as: world.head) == RefusalCode("court-not-open"))
        try await end(.upheld, execution, world)
        #expect(try await window(execution, world) == nil)
        try await world.act(
            ApplyToCourt(execution, court: "青石县人民法院", appliedOn: world.house.clock.now.date), as: world.head)
    }

    @Test func `a change lowers what is owed, and what was paid too much goes back before it is performed`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        try await pay(execution, .fine, 20_000, world)
        try await pay(execution, .gains, 3_000, world)
        try await world.act(file(.review, execution, world), as: world.li)
        world.house.clock.advance(days: 30)
        let heavier = EndRemedy(
            execution, changedTo: .yuan(20_001), .yuan(3_000), endedOn: world.house.clock.now.date, text: "变更")
        #expect(try await world.refusal(of: heavier, as: world.li) == RefusalCode("heavier-than-before"))
        try await world.act(
            EndRemedy(
                execution, changedTo: .yuan(12_000), .yuan(3_000), endedOn: world.house.clock.now.date, text: "变更"),
            as: world.li)
        let changed = try await world.load(execution)
        #expect(changed.record.penalty.fine == .yuan(12_000) && changed.record.state == .due)
        #expect(changed.contents.remedies.first?.result?.penalty?.fine == .yuan(12_000))
        #expect(try await account(execution, world).over == .yuan(8_000))
        let complete = CompleteExecution(execution, text: "缴清")
        #expect(try await world.refusal(of: complete, as: world.li) == RefusalCode("not-settled"))
        try await pay(execution, .fine, 8_000, world, isRefund: true)
        try await world.act(complete, as: world.li)
    }

    @Test func `revoked after it was performed, what was paid goes back, and the party has no earlier penalty`()
        async throws
    {
        let world = try await CaseWorld()
        let (id, execution) = try await world.served()
        try await world.perform(id)
        try await world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: world.head)
        try await world.act(file(.suit, execution, world), as: world.li)
        #expect(try await world.load(execution).record.state == .completed)
        world.house.clock.advance(days: 200)
        try await end(.revoked, execution, world)
        let revoked = try await world.load(execution)
        #expect(revoked.record.state == .unsettled && revoked.record.isRevoked && revoked.record.endedAt == nil)
        let terminate = TerminateExecution(execution, ground: .revoked, text: "判决撤销")
        #expect(try await world.refusal(of: terminate, as: world.head) == RefusalCode("not-paid-back"))
        try await pay(execution, .fine, 20_000, world, isRefund: true)
        try await pay(execution, .gains, 3_000, world, isRefund: true)
        try await world.act(terminate, as: world.head)
        #expect(try await world.load(execution).record.state == .terminated)
        #expect(try await world.clocks(revoked.reference).allSatisfy { !$0.isRunning })
    }

    @Test func `taken back, the time is as it was`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        let before = try await window(execution, world)
        world.house.clock.advance(days: 10)
        try await world.act(file(.review, execution, world), as: world.li)
        world.house.clock.advance(days: 10)
        try await end(.withdrawn, execution, world)
        #expect(try await window(execution, world) == before)
        #expect(
            try await account(execution, world).line(.addition).owed.minor == 0,
            "due on the fifteenth, stayed till the twentieth")
    }

    @Test func `an execution is seen by whoever sees its case, and worked by its unit`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        #expect(try await world.refusal(of: file(.review, execution, world), as: world.policeman) == .notFound)
        #expect(try await world.refusal(of: file(.review, execution, world), as: world.reviewer) == .notAllowed)
        let lines = try await world.office.read { [head = world.head, now = world.house.clock.now] access in
            try ExecutionList.lines(ExecutionList.Filter(), for: head, at: now, in: access)
        }
        #expect(lines.map(\.record.id) == [execution])
        #expect(lines.first?.account.open == .yuan(23_000))
        let found = try await world.office.read { [head = world.head] access in
            try ExecutionStore.find(number: "青市监执〔2026〕1号", for: head, in: access)
        }
        #expect(found == execution)
    }

    private func file(_ kind: RemedyKind, _ id: ExecutionID, _ world: CaseWorld) -> FileRemedy {
        FileRemedy(id, kind: kind, body: kind == .review ? "青石县人民政府" : "青石县人民法院", filedOn: world.house.clock.now.date)
    }

    private func end(_ outcome: RemedyOutcome, _ id: ExecutionID, _ world: CaseWorld) async throws {
        try await world.act(
            EndRemedy(id, RemedyResult(outcome, endedOn: world.house.clock.now.date, text: "见决定书、判决书")), as: world.li)
    }

    private func pay(
        _ id: ExecutionID, _ purpose: PaymentPurpose, _ yuan: Int64, _ world: CaseWorld, isRefund: Bool = false
    ) async throws {
        let payment = Payment(
            purpose, .yuan(yuan), paidOn: world.house.clock.now.date, channel: .bank, receipt: "0012",
            isRefund: isRefund)
        try await world.act(RecordPayment(id, payment), as: world.li)
    }

    private func window(_ id: ExecutionID, _ world: CaseWorld) async throws -> CourtWindow? {
        try await world.load(id).facts.window
    }

    private func account(_ id: ExecutionID, _ world: CaseWorld) async throws -> ExecutionAccount {
        try await world.load(id).contents.account(on: world.house.clock.now.date)
    }
}
