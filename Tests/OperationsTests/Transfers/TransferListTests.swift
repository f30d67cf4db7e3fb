import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct TransferListTests {
    @Test func `what should have happened and did not stands in the procurator's table, the longest overdue first`()
        async throws
    {
        let world = try await CaseWorld()
        let (_, stuckWithPolice) = try await world.handedOver()
        world.house.clock.advance(hours: 30)
        let (_, stuckWithHead) = try await world.proposedTransfer()
        world.house.clock.advance(days: 5)
        let (_, inTime) = try await world.proposedTransfer()
        let now = world.house.clock.now
        let overdue = try await world.office.read { try TransferList.overdue(for: world.procurator, at: now, in: $0) }
        #expect(overdue.map(\.line.record.id) == [stuckWithPolice, stuckWithHead])
        #expect(overdue.map(\.debtor) == ["青石县公安局", "青石县市场监督管理局"])
        #expect(overdue.map(\.limit) == [.transferForward, .transferHeadDecision])
        #expect(!overdue.contains { $0.line.record.id == inTime })
    }

    @Test func `a procurator of another region sees none of it`() async throws {
        let world = try await CaseWorld()
        _ = try await world.handedOver()
        world.house.clock.advance(days: 9)
        let far = try await world.house.unit("远市人民检察院", short: "远检", kind: .procuratorate, region: "430200")
        let procurator = try await world.house.person("远检", [.procurator], in: far)
        let now = world.house.clock.now
        #expect(try await world.office.read { try TransferList.overdue(for: procurator, at: now, in: $0).count } == 0)
        #expect(try await world.office.read { try TransferList.lines(.init(), for: procurator, in: $0).count } == 0)
    }

    @Test func `the list finds by state and by the numbers of transfer and case`() async throws {
        let world = try await CaseWorld()
        let (_, first) = try await world.handedOver()
        let (_, second) = try await world.proposedTransfer()
        var filter = TransferList.Filter()
        filter.states = [.proposed]
        let byState = filter
        #expect(
            try await world.office.read { try TransferList.lines(byState, for: world.head, in: $0) }.map(\.record.id)
                == [second])
        filter = .init()
        filter.text = "移〔2026〕1号"
        let byText = filter
        #expect(
            try await world.office.read { try TransferList.lines(byText, for: world.head, in: $0) }.map(\.record.id)
                == [first])
        let counts = try await world.office.read { try TransferList.counts(for: world.head, in: $0) }
        #expect(counts == [.proposed: 1, .handedOver: 1])
    }
}
