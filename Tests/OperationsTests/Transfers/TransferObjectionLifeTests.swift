import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A decision not to file, reconsidered, supervised and filed after all.
struct TransferObjectionLifeTests {
    /// A transfer that the police did not file.
    private func refused() async throws -> (world: CaseWorld, transfer: TransferID) {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.doNotFile(transfer, reason: "情节显著轻微"), as: world.policeHead)
        return (world, transfer)
    }

    private func running(_ transfer: TransferID, _ world: CaseWorld) async throws -> [TimeLimitID] {
        try await world.clocks(RecordReference(.transfer, transfer.rawValue)).filter(\.isRunning).map(\.limitID)
    }

    @Test func `reconsideration takes three days on either side and can end in a filing`() async throws {
        let (world, transfer) = try await refused()
        try await world.act(RequestReconsideration(transfer, reason: "数额已达标准"), as: world.li)
        let clock = try #require(
            try await world.clocks(RecordReference(.transfer, transfer.rawValue)).first { $0.isRunning })
        #expect(clock.limitID == .transferReconsiderationDecision && clock.unitID == world.countyPolice.id)
        #expect(clock.dueAt.date == world.house.clock.now.date.adding(days: 3))
        #expect(
            try await world.refusal(of: TakeBackTransfer(transfer, reason: "不等了"), as: world.li)
                == RefusalCode("objection-pending"))
        try await world.act(DecideReconsideration.file(transfer, number: "青公立〔2026〕7号"), as: world.policeHead)
        let loaded = try await world.load(transfer)
        #expect(loaded.record.state == .filed && loaded.policeNumber == "青公立〔2026〕7号")
        #expect(try await running(transfer, world) == [.transferGoods])
    }

    @Test func `after three days the police are no longer asked, the procuratorate still is`() async throws {
        let (world, transfer) = try await refused()
        world.house.clock.advance(days: 5)
        #expect(
            try await world.refusal(of: RequestReconsideration(transfer, reason: "数额已达标准"), as: world.li)
                == RefusalCode("reconsideration-late"))
        let ask = RequestFilingSupervision(transfer, to: world.procurator.unitID, reason: "数额已达标准")
        #expect(try await world.refusal(of: ask, as: world.li) == nil)
    }

    @Test func `refused, upheld, supervised: the police are told to file and the transfer is filed with it`()
        async throws
    {
        let (world, transfer) = try await refused()
        try await world.act(RequestReconsideration(transfer, reason: "数额已达标准"), as: world.li)
        try await world.act(DecideReconsideration.uphold(transfer, reason: "维持"), as: world.policeHead)
        #expect(try await running(transfer, world) == [.transferSupervisionAfterReconsideration])
        try await world.act(
            RequestFilingSupervision(transfer, to: world.procurator.unitID, reason: "不立案理由不成立"), as: world.li)
        #expect(try await running(transfer, world).isEmpty)

        let taken = try await world.office.perform(TakeUpSupervision(transfer), as: world.procurator)
        let procurator = world.procurator
        let letter = try await world.office.read {
            try SupervisionStore.load(taken.letter, for: procurator, in: $0).record
        }
        #expect(letter.kind == .reasons && letter.transferID == transfer && letter.omissionID == nil)
        #expect(letter.grounds.contains("情节显著轻微") && letter.grounds.contains("维持"))
        let early = FileAsNotified(transfer, number: "青公立〔2026〕9号")
        #expect(try await world.refusal(of: early, as: world.policeHead) == RefusalCode("filing-not-notified"))

        try await world.act(
            SendSupervision(taken.letter, grounds: letter.grounds, demand: letter.demand), as: procurator)
        try await world.act(AnswerSupervision(taken.letter, answer: "情节显著轻微"), as: world.policeHead)
        try await world.act(OrderFiling(taken.letter, reason: "数额已达标准"), as: procurator)
        try await world.act(ReportFiling(taken.letter, policeNumber: "青公立〔2026〕9号"), as: world.policeHead)
        let loaded = try await world.load(transfer)
        #expect(loaded.record.state == .filed && loaded.policeNumber == "青公立〔2026〕9号")
        #expect(try await running(transfer, world) == [.transferGoods])
    }

    @Test func `the procuratorate declines with reasons, and the unit takes the case back`() async throws {
        let (world, transfer) = try await refused()
        try await world.act(
            RequestFilingSupervision(transfer, to: world.procurator.unitID, reason: "不立案理由不成立"), as: world.li)
        #expect(
            try await world.refusal(of: DeclineSupervision(transfer, reason: ""), as: world.procurator)
                == RefusalCode("reasons-missing"))
        try await world.act(DeclineSupervision(transfer, reason: "不立案理由成立"), as: world.procurator)
        try await world.act(TakeBackTransfer(transfer, reason: "依法作出行政处理"), as: world.li)
        #expect(try await world.load(transfer).record.state == .takenBack)
    }

    @Test func `a file without what it never lacks starts the clock of the notice, and asking stops it`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.proposedTransfer()
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意"), as: world.head)
        try await world.act(HandOverTransfer(transfer, to: world.countyPolice.id, attachments: []), as: world.li)
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        let clocks = try await world.clocks(RecordReference(.transfer, transfer.rawValue))
        let notice = try #require(clocks.first { $0.limitID == .policeSupplementNotice })
        #expect(notice.unitID == world.countyPolice.id && notice.dueAt == world.house.clock.now.adding(hours: 24))
        try await world.act(RequestSupplement(transfer, reason: "缺调查报告"), as: world.policeman)
        #expect(Set(try await running(transfer, world)) == [.transferFilingDecision, .policeSupplement])
    }

    @Test func `a clue is looked into for ten days, and for thirty where it is complex`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        let start = world.house.clock.now.date
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(VerifyClue(transfer, reason: "需查明上家"), as: world.policeHead)
        func clock() async throws -> RecordClock? {
            try await world.clocks(RecordReference(.transfer, transfer.rawValue)).first { $0.isRunning }
        }
        let first = try #require(try await clock())
        #expect(first.limitID == .policeClueDecision && first.isUnverified)
        #expect(first.dueAt.date >= start.adding(days: 10))
        try await world.act(LengthenVerification(transfer, reason: "涉及多省"), as: world.policeHead)
        let longer = try #require(try await clock())
        #expect(longer.dueAt.date >= start.adding(days: 30) && longer.extensions == 1)
        #expect(
            try await world.refusal(of: LengthenVerification(transfer, reason: "再延"), as: world.policeHead)
                == RefusalCode("extended-already"))
    }

    @Test func `a reconsideration that the police leave lying is found as stuck with them`() async throws {
        let (world, transfer) = try await refused()
        try await world.act(RequestReconsideration(transfer, reason: "数额已达标准"), as: world.li)
        world.house.clock.advance(days: 6)
        try await world.office.findOmissions(as: .office)
        var filter = OmissionStore.Filter()
        filter.kind = .stuckWithPolice
        let (asked, procurator) = (filter, world.procurator)
        let found = try await world.office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }
        #expect(found.map(\.row.omission.transferID) == [transfer])
        #expect(found.map(\.row.omission.unitID) == [world.countyPolice.id])
    }
}
