import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct TransferRefusalTests {
    @Test func `a transfer is proposed from a filed case, once at a time`() async throws {
        let world = try await CaseWorld()
        let checking = try await world.checking()
        let early = ProposeTransfer(case: checking, crime: .copyright, ground: .thresholdMet, facts: "事实")
        #expect(try await world.refusal(of: early, as: world.li) == .notInThisState)
        let (id, _) = try await world.proposedTransfer()
        let again = ProposeTransfer(case: id, crime: .copyright, ground: .thresholdMet, facts: "事实")
        #expect(try await world.refusal(of: again, as: world.li) == .duplicate)
    }

    @Test func `reasonable suspicion is for crimes of intellectual property only`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let food = ProposeTransfer(case: id, crime: .toxicFood, ground: .reasonableSuspicion, facts: "事实")
        #expect(try await world.refusal(of: food, as: world.li) == .invalidInput)
        let mark = ProposeTransfer(case: id, crime: .counterfeitMark, ground: .reasonableSuspicion, facts: "事实")
        #expect(try await world.refusal(of: mark, as: world.li) == nil)
    }

    @Test func `a team of one is refused`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let alone = ProposeTransfer(
            case: id, crime: .counterfeitMark, ground: .thresholdMet, facts: "事实", team: [world.li.userID])
        #expect(try await world.refusal(of: alone, as: world.li) == RefusalCode("two-valid-officers"))
    }

    @Test func `the file goes to the police of the county, not of the city`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.proposedTransfer()
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意"), as: world.head)
        let wrong = HandOverTransfer(transfer, to: world.house.police.id, attachments: [])
        #expect(try await world.refusal(of: wrong, as: world.li) == RefusalCode("not-same-level-police"))
    }

    @Test func `the police see nothing before the hand-over`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.proposedTransfer()
        #expect(try await world.refusal(of: ReceiveTransfer(transfer), as: world.policeman) == .notFound)
    }

    @Test func `no fine is decided while the transfer is open`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let propose = ProposeTransfer(case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "达到标准")
        let transfer = try await world.office.perform(propose, as: world.li)
        world.house.clock.advance(days: 10)
        let decide = DecideCase(id, CaseWorld.decision)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("transfer-pending"))
        try await world.act(WithdrawTransfer(transfer, reason: "证据不足"), as: world.li)
        #expect(try await world.refusal(of: decide, as: world.head) == nil)
    }

    @Test func `a case of the police needs its number`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        let nameless = DecideCriminalFiling.file(transfer, number: " ")
        #expect(try await world.refusal(of: nameless, as: world.policeHead) == .invalidInput)
        #expect(
            try await world.refusal(of: DecideCriminalFiling.file(transfer, number: "1"), as: world.policeman)
                == .notAllowed)
    }
}
