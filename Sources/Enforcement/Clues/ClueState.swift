package import Law

/// Where a clue stands.
package enum ClueState: String, ProcedureWord {
    /// In the queue of its unit, not looked at yet. Can transition to triaged when its priority is set, to merged when
    /// it is the same matter as another, to closed when it is dismissed with its ground, and stands in another unit's queue
    /// when it is handed over.
    case received
    /// Looked at, with a priority. Can transition to assigned when officers are named, and as before to merged and closed.
    case triaged
    /// With officers who have not taken it up yet. Can transition to checking when one of them accepts it, back to
    /// triaged when one of them sends it back with the reason.
    case assigned
    /// Taken up and being checked. Can transition to checked when one of its officers reports what was found.
    case checking
    /// Checked and reported on. Can transition to filed or closed when somebody who did not check it decides so, back
    /// to checking when the report does not suffice.
    case checked
    /// It goes on as a case. Nothing follows here.
    case filed
    /// Ended without a case, with its ground. Nothing follows.
    case closed
    /// The same matter as another clue, where it goes on. Nothing follows here.
    case merged

    package var label: Wording {
        switch self {
        case .received: Wording("待研判", "New")
        case .triaged: Wording("待分派", "To be assigned")
        case .assigned: Wording("待受理", "To be accepted")
        case .checking: Wording("核查中", "Being checked")
        case .checked: Wording("待处理", "To be decided")
        case .filed: Wording("已转案件", "Now a case")
        case .closed: Wording("已办结", "Closed")
        case .merged: Wording("已合并", "Merged")
        }
    }
}

/// What can happen to a clue.
package enum ClueEvent: String, ProcedureWord {
    case triage, assign, accept, sendBack, extend, report, fileCase, close, dismiss, merge, handOver, reopen

    package var label: Wording {
        switch self {
        case .triage: Wording("研判", "Triage")
        case .assign: Wording("分派", "Assign")
        case .accept: Wording("受理", "Accept")
        case .sendBack: Wording("退回", "Send back")
        case .extend: Wording("延长核查期限", "Extend the check")
        case .report: Wording("提交核查结果", "Report on the check")
        case .fileCase: Wording("转为案件", "File a case")
        case .close: Wording("不予立案并办结", "Close without a case")
        case .dismiss: Wording("排除", "Dismiss")
        case .merge: Wording("合并", "Merge")
        case .handOver: Wording("转交其他单位", "Hand to another unit")
        case .reopen: Wording("退回补充核查", "Return for a further check")
        }
    }
}
