package import Law

/// Where the execution of a decision stands.
package enum ExecutionState: String, ProcedureWord {
    /// The decision was served and is to be performed. Can transition to `deferralAsked` when the party asks for time, to
    /// `reminded` when the period is over, to `completed` when everything is performed.
    case due
    /// The party asked to pay later or in parts. Can transition to `deferred` or back to `due` when the head decides.
    case deferralAsked
    /// Payment was put off or divided. Can transition to `reminded` when a part is not paid in time, to `completed`.
    case deferred
    /// The party was called upon in writing. Can transition to `applied` when ten working days are over and the time for review
    /// and suit has run out, to `deferralAsked`, to `completed`.
    case reminded
    /// The court was asked to enforce. Can transition to `accepted`, or back to `reminded` when the court does not accept.
    case applied
    /// The court accepted the application. Can transition to `enforcing`, or back to `reminded` when it rules against it.
    case accepted
    /// The court enforces. Can transition to `completed`, or to `terminated` when the court ends it.
    case enforcing
    /// Review or suit revoked the decision, or changed it after it had been performed. Can transition to `terminated` or
    /// `completed` when nothing is left to pay back.
    case unsettled
    /// Everything was performed. At rest: review or suit can move it, to `unsettled`, and the head, back to `due`, where it
    /// was ended on a wrong entry.
    case completed
    /// Enforcement ended otherwise. At rest: the head can open it again, back to `due`.
    case terminated

    package var label: Wording {
        switch self {
        case .due: Wording("待履行", "To be performed")
        case .deferralAsked: Wording("暂缓、分期待批准", "Deferral asked for")
        case .deferred: Wording("暂缓、分期缴纳中", "Paid later or in parts")
        case .reminded: Wording("已催告", "Called upon")
        case .applied: Wording("已申请法院强制执行", "Court asked to enforce")
        case .accepted: Wording("法院已受理", "Accepted by the court")
        case .enforcing: Wording("法院强制执行中", "Enforced by the court")
        case .unsettled: Wording("决定变更、撤销待了结", "To be settled after a change")
        case .completed: Wording("执行完毕", "Performed")
        case .terminated: Wording("终结执行", "Enforcement ended")
        }
    }

    /// Whether nothing is left to do: a case can be closed on it.
    package var isOver: Bool { self == .completed || self == .terminated }

    /// The states in which the decision is still to be performed.
    package static let open: [ExecutionState] = [
        .due, .deferralAsked, .deferred, .reminded, .applied, .accepted, .enforcing,
    ]
}

/// What can be done in the execution of a decision.
package enum ExecutionEvent: String, ProcedureWord {
    case recordPayment, recordRefund, reversePayment
    case askDeferral, grantDeferral, refuseDeferral
    case demand, apply, courtAccepts, courtOrders, courtRefuses
    case reduce
    case fileRemedy, upholdReview, upholdSuit, withdrawRemedy, change, revoke
    case complete, terminate, reopen

    package var label: Wording {
        switch self {
        case .recordPayment: Wording("登记缴款", "Record a payment")
        case .recordRefund: Wording("登记退款", "Record a refund")
        case .reversePayment: Wording("冲正缴款记录", "Reverse a wrong payment entry")
        case .askDeferral: Wording("登记暂缓、分期申请", "Record the request to pay later")
        case .grantDeferral: Wording("准予暂缓、分期", "Grant the deferral")
        case .refuseDeferral: Wording("不予暂缓、分期", "Do not grant the deferral")
        case .demand: Wording("催告", "Call upon the party")
        case .apply: Wording("申请法院强制执行", "Ask the court to enforce")
        case .courtAccepts: Wording("登记法院受理", "Record that the court accepted")
        case .courtOrders: Wording("登记准予执行裁定", "Record the ruling to enforce")
        case .courtRefuses: Wording("登记不予受理或者不予执行", "Record that the court refused")
        case .reduce: Wording("减免加处罚款", "Let off part of the additional fine")
        case .fileRemedy: Wording("登记复议、诉讼", "Record a review or suit")
        case .upholdReview: Wording("登记复议维持", "Record that review upheld the decision")
        case .upholdSuit: Wording("登记判决驳回", "Record that the suit was dismissed")
        case .withdrawRemedy: Wording("登记撤回、终止", "Record that it was withdrawn")
        case .change: Wording("登记决定被变更", "Record that the decision was changed")
        case .revoke: Wording("登记决定被撤销", "Record that the decision was revoked")
        case .complete: Wording("执行完毕", "Record that it is performed")
        case .terminate: Wording("终结执行", "End the enforcement")
        case .reopen: Wording("重新执行", "Open the execution again")
        }
    }
}
