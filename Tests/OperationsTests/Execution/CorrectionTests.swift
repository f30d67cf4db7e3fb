import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Wrong entries of payment, as the office mends them.
struct CorrectionTests {
    @Test func `a reversed entry stays beside the one that takes it back, and what is owed is reckoned anew`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        world.house.clock.advance(days: 10)
        try await pay(execution, .fine, 20_000, "0012", world)
        try await pay(execution, .gains, 3_000, "0013", world)
        world.house.clock.advance(days: 15)
        #expect(try await account(execution, world).open.minor == 0)
        let wrong = try #require(
            try await world.load(execution).contents.payments.first { $0.payment.purpose == .fine })
        try await world.act(ReversePayment(execution, entry: wrong.id, reason: "系他案缴款"), as: world.wang)
        let contents = try await world.load(execution).contents
        #expect(contents.payments.count == 3 && contents.isReversed(wrong))
        let reversal = try #require(contents.payments.first { $0.reverses == wrong.id })
        #expect(reversal.reason == "系他案缴款" && reversal.recordedBy == "王强" && reversal.payment == wrong.payment)
        let reckoned = try await account(execution, world)
        #expect(reckoned.line(.fine).open == .yuan(20_000))
        #expect(reckoned.line(.addition).owed == .yuan(6_000), "ten days late, as if nothing had come in")
        try await pay(execution, .fine, 20_000, "0014", world)
        #expect(try await account(execution, world).open == .yuan(6_000))
        let steps = try await world.office.read { access in
            try StepStore.steps(of: RecordReference(.execution, execution.rawValue), in: access)
        }
        #expect(steps.contains { $0.event == "reversePayment" && $0.reason?.contains("系他案缴款") == true })
    }

    @Test func `an entry is named by its id or its receipt, and reversed once`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        for receipt in ["0012", "0012", "0013"] { try await pay(execution, .fine, 1_000, receipt, world) }
        for entry in ["0012", "0099"] {
            let unclear = ReversePayment(execution, entry: entry, reason: "误录")
            #expect(try await world.refusal(of: unclear, as: world.li) == .invalidInput, "\(entry)")
        }
        try await world.act(ReversePayment(execution, entry: "0013", reason: "误录"), as: world.li)
        let lines = try await world.load(execution).contents.payments
        let gone = try #require(lines.first { $0.payment.receipt == "0013" && $0.reverses == nil })
        #expect(
            try await world.refusal(of: ReversePayment(execution, entry: gone.id, reason: "再冲"), as: world.li)
                == RefusalCode("not-reversible"))
        let reversal = try #require(lines.first { $0.reverses != nil })
        #expect(
            try await world.refusal(of: ReversePayment(execution, entry: reversal.id, reason: "再冲"), as: world.li)
                == .invalidInput, "a reversal is not reversed")
        try await world.act(ReversePayment(execution, entry: lines[0].id, reason: "误录"), as: world.li)
        #expect(try await account(execution, world).line(.fine).paid == .yuan(1_000))
    }

    @Test func `a fine paid in parts is due again by the day of the part that was reversed`() async throws {
        let world = try await CaseWorld()
        let (_, execution) = try await world.served()
        let served = world.house.clock.now.date
        let plan = Deferral(
            askedOn: served, reason: "停业",
            parts: [
                .init(.yuan(8_000), dueOn: served.adding(days: 60)),
                .init(.yuan(12_000), dueOn: served.adding(days: 90)),
            ])
        try await world.act(AskDeferral(execution, plan), as: world.li)
        try await world.act(DecideDeferral(execution, grants: true), as: world.head)
        world.house.clock.advance(days: 30)
        try await pay(execution, .gains, 3_000, "0011", world)
        try await pay(execution, .fine, 8_000, "0012", world)
        #expect(try await due(.executionInstalment, execution, world) == served.adding(days: 90))
        try await world.act(ReversePayment(execution, entry: "0012", reason: "误录"), as: world.li)
        #expect(try await due(.executionInstalment, execution, world) == served.adding(days: 60))
    }

    @Test func `what was ended on a wrong entry is opened again by the head, the entry reversed, and paid`()
        async throws
    {
        let world = try await CaseWorld()
        let (id, execution) = try await world.served()
        let served = world.house.clock.now.date
        world.house.clock.advance(days: 5)
        try await world.perform(id)
        try await world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: world.head)
        let wrong = try #require(try await world.load(execution).contents.standing.first)
        let reversal = ReversePayment(execution, entry: wrong.id, reason: "系他案缴款")
        #expect(try await world.refusal(of: reversal, as: world.li) == .notInThisState)
        let reopening = ReopenExecution(execution, reason: "误将他案缴款登记到本案")
        #expect(try await world.refusal(of: reopening, as: world.li) == .notAllowed)
        try await world.act(reopening, as: world.head)
        let open = try await world.load(execution)
        #expect(open.record.state == .due && open.record.endedAt == nil && open.record.ending == nil)
        #expect(open.facts.window == CourtWindow(servedOn: served, remedies: [], deferral: nil))
        #expect(try await due(.penaltyPayment, execution, world) == served.adding(days: 15))
        #expect(try await world.load(id).record.state == .closed, "the case stays closed")
        try await world.act(reversal, as: world.li)
        #expect(try await account(execution, world).open == .yuan(20_000))
        try await world.perform(id)
        #expect(try await world.load(execution).record.state == .completed)
    }

    private func pay(
        _ id: ExecutionID, _ purpose: PaymentPurpose, _ yuan: Int64, _ receipt: String, _ world: CaseWorld
    ) async throws {
        let payment = Payment(
            purpose, .yuan(yuan), paidOn: world.house.clock.now.date, channel: .bank, receipt: receipt)
        try await world.act(RecordPayment(id, payment), as: world.wang)
    }

    private func account(_ id: ExecutionID, _ world: CaseWorld) async throws -> ExecutionAccount {
        try await world.load(id).contents.account(on: world.house.clock.now.date)
    }

    private func due(_ limit: TimeLimitID, _ id: ExecutionID, _ world: CaseWorld) async throws -> LegalDate? {
        try await world.clocks(RecordReference(.execution, id.rawValue)).last { $0.limitID == limit && $0.isRunning }?
            .dueAt.date
    }
}
