import Enforcement
import Law
import Testing

/// A decision on facts that meet the line of a crime, where nothing was transferred.
struct CaseTransferReasonTests {
    private func refusal(
        _ why: String?, yuan: Int64 = 62_000, transfers: [TransferState] = [], kind: DecisionKind = .penalty
    ) -> RefusalCode? {
        var facts = CaseScene.facts
        facts.notice = PenaltyNotice(
            penalty: CaseScene.penalty, servedOn: CaseScene.day.adding(days: -20),
            statementUntil: Moment(CaseScene.day.adding(days: -10)))
        facts.statementWaived = true
        facts.transfers = transfers
        facts.thresholds = ThresholdFacts(
            amount: .yuan(yuan), goods: [], told: [.counterfeitMark], conductOn: CaseScene.day.adding(days: -60))
        facts.act = .decision(
            CaseDecision(
                kind: kind, penalty: kind == .penalty ? CaseScene.penalty : nil, reasons: "事实清楚", basis: "商标法第六十条",
                withoutTransfer: why))
        return CaseScene.refusal(.noticeGiven, .decide, facts, by: CaseScene.head)
    }

    private static let unexplained = RefusalCode("no-transfer-unexplained")

    @Test func `where a line is met and nothing was transferred the reason is given`() {
        #expect(refusal(nil) == Self.unexplained)
        #expect(refusal(" ") == Self.unexplained)
        #expect(refusal("经会商公安机关，证据不足") == nil)
        #expect(refusal(nil, kind: .noPenalty) == Self.unexplained, "whatever is decided")
        #expect(refusal(nil, yuan: 20_000) == nil, "no line is met")
    }

    @Test(arguments: [
        (TransferState.notFiled, true), (.takenBack, true), (.notApproved, false), (.withdrawn, false),
    ])
    func `no reason is asked where the police were`(state: TransferState, isEnough: Bool) {
        #expect(refusal(nil, transfers: [state]) == (isEnough ? nil : Self.unexplained))
    }
}
