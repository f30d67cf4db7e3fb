package import Enforcement
package import Law
import Storage

/// The coordinator closes a task that was proposed as complete.
package struct CloseTask: Operation {
    package static let name = "task.close"

    package let id: PlanTaskID
    package let version: Int?
    package let outcome: TaskOutcome
    package let reason: String

    package init(_ id: PlanTaskID, version: Int? = nil, outcome: TaskOutcome, reason: String) {
        self.id = id
        self.version = version
        self.outcome = outcome
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let result = try step.take(
            .close, .words(reason), note: reason.isEmpty ? "" : "\(outcome.label.zh)：\(reason)",
            setting: [("outcome", outcome), ("closed_at", work.now)])
        try step.tellUnit(
            "closed",
            Wording(
                "\(step.record.title.quoted)已办结：\(outcome.label.zh)",
                "\(step.record.title.quoted) is closed: \(outcome.label.en)"
            ))
        return result
    }
}

extension CloseTask {
    static let act = Act<PlanTask>(
        "closure", "closeTask", on: .close, told: \.unitIsTold,
        asking: .one("outcome", Wording("结果", "Outcome"), \.label, few: true, example: .done),
        .words(Wording("办结意见", "Reasons"), example: "经核，任务已按要求完成")
    ) { id, version, outcome, reason in CloseTask(id, version: version, outcome: outcome, reason: reason) }
}

/// The coordinator gives a task back, with a day by which it is to be done.
package struct ReturnTask: Operation {
    package static let name = "task.return"

    package let id: PlanTaskID
    package let version: Int?
    package let dueOn: LegalDate
    package let reason: String

    package init(_ id: PlanTaskID, version: Int? = nil, dueOn: LegalDate, reason: String) {
        self.id = id
        self.version = version
        self.dueOn = dueOn
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let basis = dueOn == step.record.dueOn ? step.record.dueBasis : .coordinator
        let result = try step.take(
            .sendBack, .day(dueOn, reason), days: [.planTask: dueOn],
            setting: [
                ("due_on", dueOn), ("soon_on", work.soonDay(before: dueOn)), ("due_basis", basis),
                ("proposed_by", UserID?.none),
            ])
        try work.keepDueDay(dueOn, soonOn: work.soonDay(before: dueOn), of: id)
        try step.tellUnit(
            "returned",
            Wording("\(step.record.title.quoted)被退回：\(reason)", "\(step.record.title.quoted) was returned: \(reason)")
        )
        return result
    }
}

extension ReturnTask {
    static let act = Act<PlanTask>(
        "return", "returnTask", on: .sendBack, told: \.unitIsTold,
        asking: .lastDay(Wording("补办期限", "To be done by")),
        .words(Wording("退回理由", "Reasons"), example: "未附抽检结果，请补充")
    ) { id, version, day, reason in ReturnTask(id, version: version, dueOn: day, reason: reason) }
}

/// The coordinator takes a task back.
package struct CancelTask: Operation {
    package static let name = "task.cancel"

    package let id: PlanTaskID
    package let version: Int?
    package let reason: String

    package init(_ id: PlanTaskID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        // Nothing is owed any more: the clocks are neither met nor late.
        try work.voidClocks(on: step.record.reference)
        let result = try step.take(.cancel, .words(reason), setting: [("closed_at", work.now)])
        if let request = step.loaded.request { try EndRequest.end(request, reason, in: work) }
        try step.tellUnit(
            "cancelled", Wording("\(step.record.title.quoted)已取消", "\(step.record.title.quoted) was cancelled"))
        return result
    }
}

extension CancelTask {
    static let act = Act<PlanTask>(
        "cancellation", "cancelTask", on: .cancel, isWayOut: true, told: \.unitIsTold,
        asking: .words(Wording("取消理由", "Reasons"), example: "机构改革，职责已划转")
    ) { id, version, reason in CancelTask(id, version: version, reason: reason) }
}

/// The coordinator sets another day for a task.
package struct RescheduleTask: Operation {
    package static let name = "task.reschedule"

    package let id: PlanTaskID
    package let version: Int?
    package let dueOn: LegalDate
    package let reason: String

    package init(_ id: PlanTaskID, version: Int? = nil, dueOn: LegalDate, reason: String) {
        self.id = id
        self.version = version
        self.dueOn = dueOn
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let start = Moment(milliseconds: min(step.record.assignedAt.milliseconds, work.now.milliseconds))
        let period = ClockPeriod(
            start: start, due: dueOn.lastInstant, yellow: work.office.settings.yellowShare)
        let result = try step.take(
            .reschedule, .day(dueOn, reason),
            setting: [
                ("due_on", dueOn), ("soon_on", period.yellowFrom.date), ("due_basis", DueBasis.coordinator),
            ])
        try work.keepDueDay(dueOn, soonOn: period.yellowFrom.date, of: id)
        try work.moveClock(.planTask, on: step.record.reference, to: dueOn)
        try step.tellUnit(
            "rescheduled",
            Wording("\(step.record.title.quoted)的期限改为\(dueOn)", "\(step.record.title.quoted) is now due on \(dueOn)"))
        return result
    }
}

extension RescheduleTask {
    static let act = Act<PlanTask>(
        "due-day", "rescheduleTask", on: .reschedule, told: \.unitIsTold,
        asking: .lastDay(Wording("新的期限", "New day")),
        .words(Wording("理由", "Reason"), example: "省里要求提前完成")
    ) { id, version, day, reason in RescheduleTask(id, version: version, dueOn: day, reason: reason) }
}

/// The coordinator reminds the unit.
package struct RemindOfTask: Operation {
    package static let name = "task.remind"

    package let id: PlanTaskID
    package let version: Int?
    package let text: String

    package init(_ id: PlanTaskID, version: Int? = nil, text: String) {
        self.id = id
        self.version = version
        self.text = text
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let result = try step.take(.remind, .words(text))
        try step.tellUnit(
            "reminded", Wording("提醒：\(step.record.title)。\(text)", "Reminder: \(step.record.title). \(text)"))
        return result
    }
}

extension RemindOfTask {
    static let act = Act<PlanTask>(
        "reminder", "remindOfTask", on: .remind, told: \.unitIsTold,
        asking: .text("text", Wording("提醒内容", "What to say"), most: 500, rows: 3, example: "请于本周五前报送进展")
    ) { id, version, text in RemindOfTask(id, version: version, text: text) }
}
