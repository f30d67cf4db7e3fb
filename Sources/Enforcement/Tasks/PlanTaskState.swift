package import Law

/// Where a task of a plan stands.
package enum PlanTaskState: String, ProcedureWord {
    /// Given to the unit. Can transition to `accepted`, or to `cancelled` by the coordinator.
    case assigned
    /// The unit works on it and has not reported yet. Can transition to `reported`, `proposed` or `cancelled`.
    case accepted
    /// The unit has reported. Can transition to `proposed` when it says that all is done, or to `cancelled`.
    case reported
    /// The unit says that all is done. Can transition to `closed` or `returned` when the coordinator decides.
    case proposed
    /// The coordinator gave it back with reasons. Can transition like `accepted`.
    case returned
    /// The coordinator closed it with an outcome and reasons. The end.
    case closed
    /// The coordinator took it back with reasons. The end.
    case cancelled

    package var label: Wording {
        switch self {
        case .assigned: Wording("待签收", "Not accepted yet")
        case .accepted: Wording("办理中", "In hand")
        case .reported: Wording("已报进展", "Progress reported")
        case .proposed: Wording("申请办结", "Proposed as complete")
        case .returned: Wording("退回补办", "Returned")
        case .closed: Wording("已办结", "Closed")
        case .cancelled: Wording("已取消", "Cancelled")
        }
    }

    /// The states in which the unit has something to do.
    package static let withTheUnit: [PlanTaskState] = [.assigned, .accepted, .reported, .returned]
    /// The states in which somebody has something to do.
    package static let open: [PlanTaskState] = withTheUnit + [.proposed]

    package var isOpen: Bool { PlanTaskState.open.contains(self) }
}

/// What can be done to a task of a plan.
package enum PlanTaskEvent: String, ProcedureWord {
    case accept, report, link, unlink, propose
    case close, sendBack, cancel, reschedule, remind, count
    case request, reply, askExtension, grantExtension, refuseExtension, endRequest

    package var label: Wording {
        switch self {
        case .accept: Wording("签收任务", "Accept the task")
        case .report: Wording("报告进展", "Report progress")
        case .link: Wording("关联工作记录", "Put a record under it")
        case .unlink: Wording("取消关联", "Take a record away")
        case .propose: Wording("申请办结", "Propose as complete")
        case .close: Wording("办结任务", "Close the task")
        case .sendBack: Wording("退回补办", "Return it")
        case .cancel: Wording("取消任务", "Cancel the task")
        case .reschedule: Wording("调整期限", "Set another day")
        case .remind: Wording("提醒", "Remind")
        case .count: Wording("设定自动统计", "Set what is counted")
        case .request: Wording("发出督办", "Make a supervised request")
        case .reply: Wording("答复督办", "Answer the request")
        case .askExtension: Wording("申请延期答复", "Ask for more time")
        case .grantExtension: Wording("同意延期", "Grant more time")
        case .refuseExtension: Wording("不同意延期", "Refuse more time")
        case .endRequest: Wording("办结督办", "End the request")
        }
    }
}
