import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A case decided on the spot, as the office keeps it.
struct CaseSpotTests {
    @Test func `a case decided on the spot is served, reported for the record and closed`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        try await world.act(decision(id, world, fine: .yuan(200)), as: world.li)
        let decided = try await world.load(id)
        #expect(decided.record.state == .served && decided.record.isSummary)
        #expect(decided.record.decidedAt == world.house.clock.now)
        #expect(decided.record.filedAt == nil)
        #expect(Set(decided.facts.team.map(\.userID)) == [world.li.userID, world.wang.userID])
        #expect(decided.papers.map(\.stage) == [.statement, .spot, .decision, .service])
        let close = CloseCase(id, ClosingReport(performance: "罚款已缴清"))
        #expect(try await world.refusal(of: close, as: world.head) == RefusalCode("not-reported"))
        world.house.clock.advance(days: 2)
        try await world.act(ReportOnSpot(id, materials: "当场行政处罚决定书、照片"), as: world.wang)
        #expect(try await world.refusal(of: close, as: world.head) == RefusalCode("execution-open"))
        try await world.perform(id)
        try await world.act(close, as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .closed)
        let clocks = try await world.clocks(loaded.record.reference)
        #expect(Set(clocks.map(\.limitID)) == [.clueCheck, .summaryRecord])
        #expect(clocks.allSatisfy { $0.outcome == .met })
    }

    @Test func `a fine that goes to the bank is followed like any other, with three hundredths a day when late`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let decided = world.house.clock.now
        world.house.clock.advance(days: 3)
        try await world.act(decision(id, world, at: decided, fine: .yuan(200)), as: world.li)
        let execution = try await world.load(world.execution(of: id))
        #expect(execution.record.number == "青市监执〔2026〕1号" && execution.record.servedOn == decided.date)
        #expect(execution.record.payBy == decided.date.adding(days: 15), "from the decision, not from its recording")
        #expect(execution.team.map(\.name) == ["李梅", "王强"] && execution.contents.payments.isEmpty)
        let onSpot = Payment(.fine, .yuan(200), paidOn: decided.date, channel: .onSpot, receipt: "0012")
        #expect(
            try await world.refusal(of: RecordPayment(execution.record.id, onSpot), as: world.li)
                == RefusalCode("not-collected-on-spot"))
        let late = execution.contents.account(on: decided.date.adding(days: 25))
        #expect(late.open == .yuan(260) && late.line(.addition).owed == .yuan(60))
    }

    @Test func `a fine within the limit is collected on the spot with its receipt, in the same act`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        try await world.act(decision(id, world, fine: .yuan(100), receipt: "云财票0099"), as: world.li)
        let execution = try await world.load(world.execution(of: id))
        let line = try #require(execution.contents.payments.first)
        #expect(line.payment.channel == .onSpot && line.payment.receipt == "云财票0099" && line.recordedBy == "李梅")
        #expect(execution.contents.account(on: world.house.clock.now.date).isSettled)
        try await world.act(CompleteExecution(execution.record.id, text: "当场收缴"), as: world.wang)
    }

    @Test func `what may not be collected on the spot leaves nothing of the whole act`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let much = decision(id, world, fine: .yuan(101), receipt: "云财票0099")
        #expect(try await world.refusal(of: much, as: world.li) == RefusalCode("not-collected-on-spot"))
        let warned = decision(id, world, fine: nil, receipt: "云财票0099")
        #expect(try await world.refusal(of: warned, as: world.li) == .invalidInput)
        let loaded = try await world.load(id)
        #expect(loaded.record.state == .registered && loaded.executions.isEmpty && loaded.papers.isEmpty)
    }

    @Test func `a warning is performed by being given, and opens nothing`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        try await world.act(decision(id, world, fine: nil), as: world.li)
        #expect(try await world.load(id).executions.isEmpty)
    }

    @Test func `the report is due seven working days after the decision, whenever that was recorded`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let decided = world.house.clock.now
        world.house.clock.advance(days: 3)
        try await world.act(decision(id, world, at: decided, fine: .yuan(50)), as: world.li)
        let clock = try #require(
            try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == .summaryRecord })
        #expect(clock.startedAt == decided)
        #expect(clock.dueAt.date == LegalDate("2026-12-02"))
        #expect(clock.isUnverified)
    }

    @Test(arguments: [(200, nil), (201, "above-summary-limit")] as [(Int64, String?)])
    func `a party of unknown kind is fined up to the lower limit`(yuan: Int64, refused: String?) async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        #expect(
            try await world.refusal(of: decision(id, world, fine: .yuan(yuan)), as: world.li)
                == refused.map { RefusalCode($0) })
    }

    @Test func `an organisation is fined up to the higher limit`() async throws {
        let world = try await CaseWorld()
        let id = try await company(world)
        #expect(
            try await world.refusal(of: decision(id, world, fine: .yuan(3_001)), as: world.li)
                == RefusalCode("above-summary-limit"))
        try await world.act(decision(id, world, fine: .yuan(3_000)), as: world.li)
        let spot: SpotRecord = try #require(try await world.load(id).papers.first { $0.stage == .spot }).read()
        #expect(spot.party == .organisation && spot.most == .yuan(3_000))
    }

    @Test func `what cannot have been is refused`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let now = world.house.clock.now
        let later = decision(id, world, at: now.adding(milliseconds: 60_000), fine: .yuan(100))
        #expect(try await world.refusal(of: later, as: world.li) == .invalidInput)
        let before = decision(id, world, at: now.adding(hours: -24 * 40), fine: .yuan(100))
        #expect(try await world.refusal(of: before, as: world.li) == .invalidInput, "before the conduct")
        let alone = decision(id, world, officers: [world.li.userID], fine: .yuan(100))
        #expect(try await world.refusal(of: alone, as: world.li) == RefusalCode("two-valid-officers"))
        let twice = decision(id, world, officers: [world.li.userID, world.li.userID], fine: .yuan(100))
        #expect(try await world.refusal(of: twice, as: world.li) == .invalidInput)
        #expect(try await world.refusal(of: decision(id, world, fine: .yuan(100)), as: world.head) == .notAllowed)
    }

    @Test func `a penalty on the spot counts among the earlier penalties of the party`() async throws {
        let world = try await CaseWorld()
        let first = try await company(world)
        try await world.act(decision(first, world, fine: .yuan(2_000)), as: world.li)
        world.house.clock.advance(days: 30)
        let second = try await company(world, on: "2026-12-20")
        let earlier = try await world.office.read {
            try EarlierPenalty.before(CaseStore.load(second, for: world.head, in: $0).record, for: world.head, in: $0)
        }
        #expect(earlier.map(\.caseID) == [first])
        #expect(earlier.map(\.fine) == [.yuan(2_000)])
    }

    @Test func `a case decided on the spot and entered late is no omission, an ordinary one is`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        try await world.act(decision(id, world, fine: .yuan(100)), as: world.li)
        let seen = try await world.office.read { try SeenCases.all(at: world.house.clock.now, in: $0) }
        #expect(seen.map(\.isSummary) == [true])
    }

    @Test func `the form of the decision is filled from the record`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let now = world.house.clock.now
        let before = try await world.office.read { try CaseForms(id, for: world.li, at: now, in: $0) }
        #expect(!before.fitting.contains { $0.form.form == .spotDecision })
        try await world.act(decision(id, world, fine: .yuan(100)), as: world.li)
        let forms = try await world.office.read { try CaseForms(id, for: world.li, at: now, in: $0) }
        let filling = try forms.filling(.spotDecision)
        #expect(filling.asked.map(\.name) == ["partyCode", "address", "performance", "remedies"])
        #expect(forms.facts[.spotWhen] == .text("2026年11月23日9时0分"))
    }

    /// A case against a company in the register.
    private func company(_ world: CaseWorld, on day: String = "2026-11-20") async throws -> CaseID {
        try await world.office.perform(
            RegisterCase(
                title: "销售侵犯注册商标专用权商品", conduct: "在门店销售标有“云锦”字样的丝巾", amount: .yuan(80),
                unit: world.house.county.id, source: .inspection, party: "云州市鸿泰商贸有限公司",
                partyCode: "91990100MA9300348T", place: "青石县人民路8号", conductOn: LegalDate(day)), as: world.li)
    }

    private func decision(
        _ id: CaseID, _ world: CaseWorld, at moment: Moment? = nil, officers: [UserID]? = nil, fine: Money?,
        receipt: String? = nil
    ) -> DecideOnSpot {
        DecideOnSpot(
            id, officers: officers ?? [world.li.userID, world.wang.userID],
            DecideOnSpot.Account(
                at: moment ?? world.house.clock.now, place: "青石县人民路8号", facts: "销售标有“云锦”字样的丝巾2条",
                evidence: "现场照片2张", rightsTold: true,
                statement: PartyStatement(waived: false, text: "无异议", consideration: ""), recipient: "孙某",
                isSigned: true, receipt: receipt),
            basis: "商标法第六十条第二款", penalty: Penalty(kinds: [fine == nil ? .warning : .fine], fine: fine))
    }
}
