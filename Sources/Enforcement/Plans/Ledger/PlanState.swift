package import Law

/// Where a plan stands.
package enum PlanState: String, ProcedureWord {
    /// Read from its document and being looked over. Can transition to `adopted` when every name of a unit has been
    /// settled; to `discarded`.
    case draft
    /// In force: its clauses have become tasks. Can transition to `closed` when none of them is open.
    case adopted
    /// The year's work is done or given up, task by task. The end.
    case closed
    /// The draft was given up. The end.
    case discarded

    package var label: Wording {
        switch self {
        case .draft: Wording("校核中", "Under review")
        case .adopted: Wording("执行中", "In force")
        case .closed: Wording("已办结", "Closed")
        case .discarded: Wording("已作废", "Discarded")
        }
    }
}

/// What can be done to a plan as a whole.
package enum PlanEvent: String, ProcedureWord {
    case adopt, discard, close

    package var label: Wording {
        switch self {
        case .adopt: Wording("确认并分解任务", "Adopt and assign the tasks")
        case .discard: Wording("作废草稿", "Discard the draft")
        case .close: Wording("办结计划", "Close the plan")
        }
    }
}
