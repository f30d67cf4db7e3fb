import Enforcement
import Law

/// A decision served on 23 November 2026: a fine of 20,000 yuan and gains of 3,000, to be paid by 8 December.
enum ExecutionScene {
    static let served = CaseScene.day
    static let payBy = served.adding(days: 15)
    static let scope = RecordScope(
        kind: .execution, unitID: CaseScene.unit, region: "430103", people: [UserID("LI"), UserID("WANG")])

    static func execution(
        _ penalty: Penalty = CaseScene.penalty, isRevoked: Bool = false, deferral: Deferral? = nil,
        reduction: FineReduction? = nil
    ) -> Execution {
        Execution(
            id: ExecutionID("E"), number: "青市监执〔2026〕1号", state: .due, caseID: CaseID("C"), unitID: CaseScene.unit,
            region: "430103", penalty: penalty, isRevoked: isRevoked, servedOn: served,
            payBy: penalty.owesMoney ? payBy : nil, deferral: deferral, reduction: reduction, version: 1)
    }

    static func account(
        _ execution: Execution = execution(), _ payments: [Payment] = [], remedies: [Remedy] = [], after days: Int
    ) -> ExecutionAccount {
        ExecutionAccount(execution, payments: payments, remedies: remedies, on: served.adding(days: days))
    }

    /// Facts of it, with nothing handed in unless said.
    static func facts(
        _ payments: [Payment] = [], remedies: [Remedy] = [], isRevoked: Bool = false, act: ExecutionAct? = nil
    ) -> ExecutionFacts {
        ExecutionFacts(
            execution(isRevoked: isRevoked), payments: payments, remedies: remedies,
            investigators: [UserID("LI"), UserID("WANG")],
            window: CourtWindow(servedOn: served, remedies: remedies, deferral: nil), act: act)
    }

    static func paid(
        _ purpose: PaymentPurpose, _ yuan: Int64, after days: Int, isRefund: Bool = false
    ) -> Payment {
        Payment(
            purpose, .yuan(yuan), paidOn: served.adding(days: days), channel: .bank, receipt: "0012", isRefund: isRefund
        )
    }

    static func remedy(
        _ kind: RemedyKind, after days: Int, _ outcome: RemedyOutcome? = nil, ended: Int = 0, penalty: Penalty? = nil
    ) -> Remedy {
        Remedy(
            id: "R\(days)", kind: kind, body: "青石县人民政府", number: "青政复〔2026〕1号", filedOn: served.adding(days: days),
            result: outcome.map {
                RemedyResult($0, endedOn: served.adding(days: ended), text: "见决定书", penalty: penalty)
            })
    }

    static func moment(after days: Int) -> Moment { Moment(served.adding(days: days), hour: 9) }

    /// The code of the refusal, or nil where the step is allowed.
    static func refusal(
        _ state: ExecutionState, _ event: ExecutionEvent, _ facts: ExecutionFacts, by actor: Actor = CaseScene.officer,
        after days: Int
    ) -> String? {
        do throws(Refusal) {
            _ = try Execution.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: moment(after: days))
            return nil
        } catch {
            return error.code.rawValue
        }
    }
}
