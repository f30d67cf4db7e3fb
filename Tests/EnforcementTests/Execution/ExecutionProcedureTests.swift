import Enforcement
import Law
import Testing

struct ExecutionProcedureTests {
    @Test func `a payment has a day, a receipt, and is not more than what is open`() {
        for (payment, code) in [
            (ExecutionScene.paid(.fine, 20_000, after: 5), nil),
            (ExecutionScene.paid(.fine, 20_001, after: 5), "more-than-owed"),
            (ExecutionScene.paid(.addition, 1, after: 5), "more-than-owed"),
            (ExecutionScene.paid(.fine, 100, after: 8), "payment-unsound"),
            (ExecutionScene.paid(.fine, 100, after: -1), "payment-unsound"),
            (ExecutionScene.paid(.fine, 0, after: 1), "payment-unsound"),
            (
                Payment(.fine, .yuan(1), paidOn: ExecutionScene.served, channel: .bank, receipt: " "),
                "payment-unsound"
            ),
        ] as [(Payment, String?)] {
            let facts = ExecutionScene.facts(act: .payment(payment))
            #expect(ExecutionScene.refusal(.due, .recordPayment, facts, after: 7) == code, "\(payment)")
        }
    }

    @Test func `a deferral is asked for by officers, granted by a head who did not investigate`() {
        let facts = ExecutionScene.facts()
        #expect(ExecutionScene.refusal(.deferralAsked, .grantDeferral, facts, after: 5) == "not-allowed")
        #expect(ExecutionScene.refusal(.deferralAsked, .grantDeferral, facts, by: CaseScene.head, after: 5) == nil)
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(
            ExecutionScene.refusal(.deferralAsked, .grantDeferral, facts, by: both, after: 5)
                == RefusalCode.secondPerson.rawValue)
    }

    @Test func `parts lie after the request, one a day, and are together what is open of the fine`() {
        let day = ExecutionScene.served
        func plan(_ parts: [(Int64, Int)], asked: Int = 5, reason: String = "停业整顿") -> Deferral {
            Deferral(
                askedOn: day.adding(days: asked), reason: reason,
                parts: parts.map { .init(.yuan($0.0), dueOn: day.adding(days: $0.1)) })
        }
        for (deferral, code) in [
            (plan([(20_000, 60)]), nil), (plan([(8_000, 60), (12_000, 90)]), nil),
            (plan([(19_999, 60)]), "plan-unsound"), (plan([(10_000, 60), (10_000, 60)]), "plan-unsound"),
            (plan([(20_000, 5)]), "plan-unsound"), (plan([]), "plan-unsound"),
            (plan([(20_000, 60)], reason: " "), "plan-unsound"), (plan([(20_000, 60)], asked: 8), "plan-unsound"),
            (plan([(20_000, 60), (0, 70)]), "plan-unsound"),
        ] as [(Deferral, String?)] {
            let facts = ExecutionScene.facts(act: .deferral(deferral))
            #expect(ExecutionScene.refusal(.due, .askDeferral, facts, after: 7) == code, "\(deferral)")
        }
    }

    @Test func `nobody is called upon before the time for paying is over`() {
        func demand(_ served: Int, on today: Int) -> String? {
            let demand = PaymentDemand(
                servedOn: ExecutionScene.served.adding(days: served), amount: .yuan(23_000), statement: "")
            let facts = ExecutionScene.facts(act: .demand(demand))
            return ExecutionScene.refusal(.due, .demand, facts, after: today)
        }
        #expect(demand(15, on: 15) == "not-overdue")
        #expect(demand(15, on: 16) == "demand-unsound")
        #expect(demand(17, on: 16) == "demand-unsound")
        #expect(demand(16, on: 16) == nil)
        let paid = [ExecutionScene.paid(.fine, 20_000, after: 5), ExecutionScene.paid(.gains, 3_000, after: 5)]
        #expect(ExecutionScene.refusal(.due, .demand, ExecutionScene.facts(paid), after: 30) == "not-overdue")
    }

    @Test(
        arguments: [
            // Ten working days after the demand, after 24 May and not after 24 August 2027.
            (182, nil, "demand-running"), (182, 181, "court-not-open"), (183, 181, nil), (274, 181, nil),
            (275, 181, "court-not-open"),
        ] as [(Int, Int?, String?)])
    func `the court is asked when the party was called upon and its time for remedies is over, for three months`(
        day: Int, demandUntil: Int?, code: String?
    ) {
        var facts = ExecutionScene.facts()
        facts.demandUntil = demandUntil.map { ExecutionScene.moment(after: $0) }
        #expect(ExecutionScene.refusal(.reminded, .apply, facts, by: CaseScene.head, after: day) == code)
        #expect(ExecutionScene.refusal(.reminded, .apply, facts, by: CaseScene.officer, after: day) == "not-allowed")
    }

    @Test(
        arguments: [
            (ExecutionScene.remedy(.suit, after: 20, .upheld, ended: 300), nil),
            (ExecutionScene.remedy(.review, after: 20, .changed, ended: 60), "court-not-open"),
            (ExecutionScene.remedy(.review, after: 20, .revoked, ended: 60), "court-not-open"),
            (ExecutionScene.remedy(.suit, after: 20), "court-not-open"),
        ] as [(Remedy, String?)])
    func `who may ask the court follows from what was decided on review and suit`(remedy: Remedy, code: String?) {
        var facts = ExecutionScene.facts(remedies: [remedy])
        facts.demandUntil = ExecutionScene.moment(after: 60)
        facts.window = nil
        #expect(ExecutionScene.refusal(.reminded, .apply, facts, by: CaseScene.head, after: 400) == code)
    }

    @Test func `what the court does lies after what went before, and not ahead`() {
        let day = ExecutionScene.served.adding(days: 200)
        let applied = CourtApplication(court: "青石县人民法院", appliedOn: day, amount: .yuan(43_000))
        for (application, code) in [
            (applied.accepted("（2027）云0103行审1号", on: day.adding(days: 3)), nil),
            (applied.accepted("（2027）云0103行审1号", on: day.adding(days: -1)), "application-unsound"),
            (applied.accepted("（2027）云0103行审1号", on: day.adding(days: 9)), "application-unsound"),
        ] as [(CourtApplication, String?)] {
            let facts = ExecutionScene.facts(act: .application(application))
            #expect(ExecutionScene.refusal(.applied, .courtAccepts, facts, after: 205) == code)
        }
    }

    @Test func `one remedy at a time, and its outcome is recorded of the one that is pending`() {
        let none = ExecutionScene.facts()
        let review = ExecutionScene.facts(remedies: [ExecutionScene.remedy(.review, after: 10)])
        #expect(ExecutionScene.refusal(.due, .fileRemedy, none, after: 20) == nil)
        #expect(ExecutionScene.refusal(.due, .fileRemedy, review, after: 20) == "remedy-pending")
        #expect(ExecutionScene.refusal(.due, .upholdReview, review, after: 20) == nil)
        #expect(ExecutionScene.refusal(.due, .upholdSuit, review, after: 20) == "no-such-remedy")
        #expect(ExecutionScene.refusal(.due, .revoke, none, after: 20) == "no-such-remedy")
    }

    @Test func `review and suit do not make it heavier, and end between their filing and today`() {
        var facts = ExecutionScene.facts(remedies: [ExecutionScene.remedy(.review, after: 10)])
        for (fine, ended, code) in [
            (12_000, 20, nil), (20_001, 20, "heavier-than-before"), (12_000, 9, "result-unsound"),
            (12_000, 21, "result-unsound"),
        ] as [(Int64, Int, String?)] {
            let after = CaseScene.penalty.changed(fine: .yuan(fine), confiscated: .yuan(3_000))
            facts.act = .result(
                RemedyResult(.changed, endedOn: ExecutionScene.served.adding(days: ended), text: "变更", penalty: after),
                before: CaseScene.penalty)
            #expect(ExecutionScene.refusal(.due, .change, facts, after: 20) == code)
        }
    }

    @Test func `it is performed when nothing is open and nothing is to go back`() {
        let all = [ExecutionScene.paid(.fine, 20_000, after: 5), ExecutionScene.paid(.gains, 3_000, after: 5)]
        #expect(ExecutionScene.refusal(.due, .complete, ExecutionScene.facts(), after: 7) == "not-settled")
        #expect(ExecutionScene.refusal(.due, .complete, ExecutionScene.facts(all), after: 7) == nil)
        let facts = ExecutionScene.facts(all, isRevoked: true)
        #expect(ExecutionScene.refusal(.unsettled, .complete, facts, after: 7) == "decision-revoked")
        #expect(ExecutionScene.refusal(.unsettled, .terminate, facts, by: CaseScene.head, after: 7) == "not-paid-back")
    }

    @Test(arguments: TerminationGround.allCases)
    func `the ground of a revoked decision is that, and no other decision has it`(ground: TerminationGround) {
        for isRevoked in [true, false] {
            let facts = ExecutionScene.facts(
                isRevoked: isRevoked, act: .ending(ExecutionEnding(ground: ground, text: "见裁定书")))
            let refusal = ExecutionScene.refusal(
                isRevoked ? .unsettled : .enforcing, .terminate, facts, by: CaseScene.head, after: 90)
            #expect((refusal == nil) == (isRevoked == (ground == .revoked)), "\(ground)")
        }
    }

    @Test func `the additional fine is let off by a head, up to what is open of it, under an agreement`() {
        func refusal(_ yuan: Int64, _ agreement: String = "已召回商品并达成执行协议", by actor: Actor = CaseScene.head) -> String? {
            let facts = ExecutionScene.facts(act: .reduction(FineReduction(amount: .yuan(yuan), agreement: agreement)))
            return ExecutionScene.refusal(.due, .reduce, facts, by: actor, after: 25)
        }
        #expect(refusal(6_000) == nil)
        #expect(refusal(6_001) == "more-than-added")
        #expect(refusal(1, " ") == "reasons-missing")
        #expect(refusal(1, by: CaseScene.officer) == "not-allowed")
    }

    @Test func `a performed decision is at rest, and only review and suit move it, or the head who opens it again`() {
        #expect(Set(Execution.procedure.finalStates) == [.completed, .terminated])
        let events = Set(Execution.procedure.transitions(from: .completed).map(\.event))
        #expect(
            events == [.fileRemedy, .upholdReview, .upholdSuit, .withdrawRemedy, .change, .revoke, .reopen])
        #expect(Execution.procedure.transition(from: .completed, on: .revoke)?.to == .unsettled)
    }

    @Test func `a case is not closed while its decision is not performed`() {
        var facts = CaseScene.facts
        facts.openExecutions = ["青市监执〔2026〕1号"]
        #expect(CaseScene.refusal(.served, .close, facts, by: CaseScene.head) == RefusalCode("execution-open"))
        facts.openExecutions = []
        #expect(CaseScene.refusal(.served, .close, facts, by: CaseScene.head) == nil)
    }

    @Test func `periods of the party and of the court are waited for, the office's own is not`() {
        for limit in [TimeLimitID.penaltyPayment, .enforcementDemand, .enforcementAcceptance, .enforcementRuling] {
            #expect(limit.isAwaited)
        }
        #expect(!TimeLimitID.enforcementApplication.isAwaited)
    }
}
