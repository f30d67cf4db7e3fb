import Law

/// What the guards of a plan look at.
package struct PlanFacts: Sendable, Hashable {
    /// How many names of units nobody has settled yet.
    package var unsettled: Int
    /// How many tasks would come of it.
    package var toAssign: Int
    /// How many of its tasks are open.
    package var open: Int
    /// Why it is given up or closed; nil where the question is only which steps are open.
    package var reason: String?

    package init(unsettled: Int = 0, toAssign: Int = 0, open: Int = 0, reason: String? = nil) {
        self.unsettled = unsettled
        self.toAssign = toAssign
        self.open = open
        self.reason = reason
    }
}

extension Plan: Procedural {
    package typealias State = PlanState
    package typealias Event = PlanEvent
    package typealias Facts = PlanFacts

    /// From the document that was sent in to the end of its year. No law rules this; a coordinator's own order does.
    package static let procedure = Procedure<Plan>(
        kind: .plan, title: Wording("工作计划", "Work plan"), initial: .draft,
        transitions: [
            Transition(from: .draft, on: .adopt, to: .adopted, duty: .planManage, guards: [settled, assignable]),
            Transition(from: .draft, on: .discard, to: .discarded, duty: .planManage, guards: [reasonGiven]),
            Transition(from: .adopted, on: .close, to: .closed, duty: .planManage, guards: [nothingOpen, reasonGiven]),
        ])

    private static let settled = Guard<Plan>(
        "names-unsettled", Wording("每个责任单位名称都已确认", "Every name of a unit has been settled")
    ) { facts, _, _ in
        guard facts.unsettled > 0 else { return nil }
        return Wording(
            "还有\(facts.unsettled)个单位名称待确认：请逐一选定登记的单位，或者标明为系统外单位",
            "\(facts.unsettled) names of units are not settled: choose the unit of each, or say that it is none of this system"
        )
    }

    private static let assignable = Guard<Plan>(
        "nothing-to-assign", Wording("至少有一项任务可以分解", "At least one task comes of it")
    ) { facts, _, _ in
        facts.toAssign > 0 ? nil : Wording("没有可以分解的任务：各条款均无登记的责任单位", "No clause names a unit of the register")
    }

    private static let nothingOpen = Guard<Plan>(
        "tasks-open", Wording("所有任务都已办结或者取消", "No task is open")
    ) { facts, _, _ in
        guard facts.open > 0 else { return nil }
        return Wording("还有\(facts.open)项任务未办结", "\(facts.open) tasks are still open")
    }

    private static let reasonGiven = Guard<Plan>("reasons-missing", Wording("写明理由", "Reasons are given")) {
        facts, _, _ in
        guard let reason = facts.reason, CaseGuards.isBlank(reason) else { return nil }
        return Wording("请写明理由", "Give the reasons")
    }
}
