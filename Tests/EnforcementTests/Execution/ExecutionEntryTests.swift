import Enforcement
import Law
import Testing

/// What officers collect on the spot, and what is done about wrong entries.
struct ExecutionEntryTests {
    struct Collected: Sendable {
        var fine: Int64 = 100
        var purpose = PaymentPurpose.fine
        var after = 0
        var isOnSpot = true
        var party = PenaltyParty.person
        var isTaken = false
    }

    @Test(arguments: [
        Collected(isTaken: true), Collected(fine: 50, isTaken: true), Collected(party: .organisation, isTaken: true),
        Collected(fine: 101), Collected(fine: 3_000, party: .organisation), Collected(after: 1),
        Collected(isOnSpot: false), Collected(purpose: .gains),
    ])
    func `a fine of up to a hundred yuan that was decided on the spot is collected there, on that day`(
        collected: Collected
    ) {
        var penalty = Penalty(kinds: [.fine], fine: .yuan(collected.fine))
        if collected.purpose == .gains {
            penalty = Penalty(kinds: [.confiscation], confiscated: .yuan(collected.fine))
        }
        let payment = Payment(
            collected.purpose, .yuan(collected.fine), paidOn: ExecutionScene.served.adding(days: collected.after),
            channel: .onSpot, receipt: "0012")
        let facts = ExecutionFacts(
            ExecutionScene.execution(penalty), investigators: [UserID("LI")],
            spot: collected.isOnSpot ? spot(collected.party) : nil, act: .payment(payment))
        #expect(
            ExecutionScene.refusal(.due, .recordPayment, facts, after: 2)
                == (collected.isTaken ? nil : "not-collected-on-spot"))
    }

    @Test func `nothing is paid back on the spot`() {
        let payment = Payment(
            .fine, .yuan(50), paidOn: ExecutionScene.served, channel: .onSpot, receipt: "0012", isRefund: true)
        let facts = ExecutionFacts(
            ExecutionScene.execution(Penalty(kinds: [.fine], fine: .yuan(50))),
            payments: [ExecutionScene.paid(.fine, 100, after: 0)], spot: spot(.person), act: .payment(payment))
        #expect(ExecutionScene.refusal(.due, .recordRefund, facts, after: 2) == "not-collected-on-spot")
    }

    @Test func `an entry is reversed once, with what was wrong, and not where money went back on it`() {
        let paid = ExecutionScene.paid(.fine, 5_000, after: 3)
        let back = ExecutionScene.paid(.fine, 5_000, after: 5, isRefund: true)
        for (payments, reversal, code) in [
            ([paid], PaymentReversal(paid, isReversed: false, reason: "误录他案缴款"), nil),
            ([paid], PaymentReversal(paid, isReversed: false, reason: " "), "reasons-missing"),
            ([paid], PaymentReversal(paid, isReversed: true, reason: "误录"), "not-reversible"),
            ([paid, back], PaymentReversal(paid, isReversed: false, reason: "误录"), "not-reversible"),
            ([paid, back], PaymentReversal(back, isReversed: false, reason: "误录"), nil),
            ([], PaymentReversal(paid, isReversed: false, reason: "误录"), "nothing-entered"),
        ] as [([Payment], PaymentReversal, String?)] {
            let facts = ExecutionScene.facts(payments, act: .reversal(reversal))
            #expect(ExecutionScene.refusal(.due, .reversePayment, facts, after: 7) == code, "\(reversal)")
        }
    }

    @Test(arguments: [ExecutionState.completed, .terminated])
    func `what was ended is opened again by a head who did not investigate, with a reason`(state: ExecutionState) {
        let paid = [ExecutionScene.paid(.fine, 20_000, after: 3)]
        let facts = ExecutionScene.facts(paid, act: .reason("误录他案缴款"))
        #expect(ExecutionScene.refusal(state, .reopen, facts, after: 9) == "not-allowed")
        #expect(ExecutionScene.refusal(state, .reopen, facts, by: CaseScene.head, after: 9) == nil)
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(ExecutionScene.refusal(state, .reopen, facts, by: both, after: 9) == RefusalCode.secondPerson.rawValue)
        let blank = ExecutionScene.facts(paid, act: .reason(""))
        #expect(ExecutionScene.refusal(state, .reopen, blank, by: CaseScene.head, after: 9) == "reasons-missing")
        let revoked = ExecutionScene.facts(paid, isRevoked: true, act: .reason("误录"))
        #expect(ExecutionScene.refusal(state, .reopen, revoked, by: CaseScene.head, after: 9) == "decision-revoked")
        let wrong = ExecutionScene.facts(
            paid, act: .reversal(PaymentReversal(paid[0], isReversed: false, reason: "误录")))
        #expect(ExecutionScene.refusal(state, .reversePayment, wrong, after: 9) == "not-in-this-state")
    }

    private func spot(_ party: PenaltyParty) -> SpotRecord {
        SpotRecord(
            at: Moment(ExecutionScene.served, hour: 10), place: "青石县人民路8号", evidence: "照片", rightsTold: true,
            isSigned: true, party: party, officers: ["李梅", "王强"])
    }
}
