import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct TransferLifeTests {
    @Test func `a transfer goes from the proposal to the goods`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        world.house.clock.advance(days: 2)
        try await world.act(
            DecideCriminalFiling.file(transfer, number: "青公（经）立字〔2026〕31号"), as: world.policeHead)
        try await world.act(HandOverGoods(transfer, note: "丝巾120条，清单一式三份"), as: world.li)
        let loaded = try await world.load(transfer)
        #expect(loaded.record.state == .goodsHandedOver)
        #expect(loaded.policeNumber == "青公（经）立字〔2026〕31号")
        let clocks = try await world.clocks(loaded.record.reference)
        #expect(clocks.allSatisfy { $0.outcome == .met })
        #expect(
            Set(clocks.map(\.limitID)) == [
                .transferHeadDecision, .transferHandOver, .transferForward, .transferFilingDecision, .transferGoods,
            ])
        try await world.act(EndCaseAsTransferred(id), as: world.head)
        let record = try await world.load(id)
        #expect(record.record.state == .transferred)
        let running = try await world.clocks(record.record.reference).filter { $0.stoppedAt == nil }
        #expect(running.isEmpty)
    }

    @Test func `each clock runs for as long as its article says, and at the unit that has to act`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.proposedTransfer()
        let reference = RecordReference(.transfer, transfer.rawValue)
        let start = world.house.clock.now
        let head = try #require(try await world.clocks(reference).first)
        #expect(head.dueAt.date == start.date.adding(days: 3) && head.unitID == world.house.county.id)
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意"), as: world.head)
        let handOver = try #require(try await world.clocks(reference).first)
        #expect(handOver.dueAt == start.adding(hours: 24))
        try await world.act(
            HandOverTransfer(transfer, to: world.countyPolice.id, attachments: []), as: world.li)
        let receipt = try #require(try await world.clocks(reference).first)
        #expect(receipt.dueAt == start.adding(hours: 24) && receipt.unitID == world.countyPolice.id)
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        let filing = try #require(
            try await world.clocks(reference).first { $0.limitID == .transferFilingDecision })
        #expect(filing.dueAt.date == start.date.adding(days: 3))
        #expect(filing.unitID == world.countyPolice.id)
    }

    @Test func `the head's no ends the transfer and keeps the reasons`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.proposedTransfer()
        #expect(
            try await world.refusal(of: DecideTransfer(transfer, approves: false, reason: ""), as: world.head)
                == RefusalCode("reasons-missing"))
        try await world.act(DecideTransfer(transfer, approves: false, reason: "未达追诉标准"), as: world.head)
        let reference = RecordReference(.transfer, transfer.rawValue)
        let steps = try await world.office.read { try StepStore.steps(of: reference, in: $0) }
        #expect(steps.first?.reason == "未达追诉标准")
        let again = ProposeTransfer(case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "新证据")
        #expect(try await world.refusal(of: again, as: world.li) == nil)
    }

    @Test func `police without jurisdiction forward the file, see it no longer as theirs, and the sender is told`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        let forward = ForwardTransfer(transfer, to: world.house.police.id, reason: "犯罪地在市区")
        try await world.act(forward, as: world.policeman)
        #expect(
            try await world.refusal(of: ReceiveTransfer(transfer), as: world.policeman)
                == RefusalCode("not-the-receiver"))
        let cityPolice = try await world.house.person("市警", [.police], in: world.house.police)
        try await world.act(ReceiveTransfer(transfer), as: cityPolice)
        #expect(try await world.load(transfer, as: world.policeman).record.state == .received)
        let county = world.house.county.id
        let told = try await world.office.read { access in
            try access.query("SELECT topic FROM message WHERE to_unit = $1 ORDER BY id", [county])
                .map { try $0.get("topic", as: String.self) }
        }
        #expect(told.contains("transfer.forwarded"))
    }

    @Test func `missing materials are asked for and supplied, and never a reason to refuse the file`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        #expect(try await world.load(transfer).record.missingAttachments == [.testReport])
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(RequestSupplement(transfer, reason: "缺检验报告"), as: world.policeman)
        let reference = RecordReference(.transfer, transfer.rawValue)
        let open = try await world.clocks(reference).first { $0.limitID == .policeSupplement }
        #expect(open?.unitID == world.house.county.id)
        try await world.act(
            SupplementTransfer(transfer, note: "检验报告一份", attachments: [.testReport]), as: world.wang)
        let loaded = try await world.load(transfer)
        #expect(loaded.record.missingAttachments == [])
        #expect(!loaded.facts.supplementOpen)
    }

    @Test func `a file that the police return goes back to the unit, and the case can be punished again`() async throws
    {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(
            DecideCriminalFiling.doNotFile(transfer, reason: "情节显著轻微"), as: world.policeHead)
        let clock = try #require(try await world.clocks(RecordReference(.transfer, transfer.rawValue)).first)
        #expect(clock.limitID == .transferReconsiderationRequest && clock.unitID == world.house.county.id)
        try await world.act(TakeBackTransfer(transfer, reason: "依法作出行政处理"), as: world.li)
        #expect(try await world.load(transfer).record.state == .takenBack)
        #expect(try await world.load(id).facts.transfers.contains(where: \.blocksPenalty) == false)
    }
}
