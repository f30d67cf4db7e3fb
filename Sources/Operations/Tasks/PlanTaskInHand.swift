package import Enforcement
package import Law
package import Storage

/// A task about to be acted on.
package struct PlanTaskInHand: RecordInHand {
    package typealias Subject = PlanTask

    package let loaded: PlanTaskStore.Loaded
    package let today: LegalDate
    /// The units that work, for what is counted.
    package let units: [Unit]

    var record: PlanTask { loaded.record }

    package init(_ id: PlanTaskID, for actor: Actor, at now: Moment, in access: any ReadAccess) throws {
        loaded = try PlanTaskStore.load(id, for: actor, in: access)
        today = now.date
        units = try OrganisationStore.units(in: access).filter(\.active)
    }

    var unitIsTold: [Wording] { [Wording(loaded.unitName, loaded.unitName)] }
    var coordinatorIsTold: [Wording] { [Wording(loaded.coordinatorName, loaded.coordinatorName)] }
}

extension PlanTaskStore: RecordStore {
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "plan_task.coordinator_id", region: "plan_task.region", record: "plan_task.id", kind: .task,
            parties: "plan_task.unit_id = %")
    }
}

extension PlanTaskStore.Loaded: LoadedRecord {}

extension PlanTask: ActSubject {
    package typealias Tag = RecordTag.PlanTask
    package typealias InHand = PlanTaskInHand
    package typealias Store = PlanTaskStore

    package static let table = "plan_task"
    package static let longestReason = 4_000

    package static let acts: [Act<PlanTask>] = [
        AcceptTask.act, ReportOnTask.act, ProposeCompletion.act, LinkRecord.act, UnlinkRecord.act,
        AnswerRequest.act, AskForExtension.act,
        CloseTask.act, ReturnTask.act, RequestAnswer.act, DecideOnExtension.act, EndRequest.act,
        RemindOfTask.act, RescheduleTask.act, CountForTask.act, CancelTask.act,
    ]
}

extension Ask where S == PlanTask, Value == String {
    /// Words that are kept with the step.
    static func words(_ label: Wording, example: String, help: Wording? = nil) -> Ask {
        .reason(most: PlanTask.longestReason, example: example, label: label, help: help)
    }
}

extension Ask where S == PlanTask, Value == LegalDate {
    /// The last day of a task: the one that stands, or today where that has passed.
    static func lastDay(_ label: Wording) -> Ask {
        .day("dueOn", label, start: { record in max(record.record.dueOn, record.today) })
    }

    /// A day of the year of the plan, to begin with.
    static func dayOfYear(_ name: String, _ label: Wording, month: Int, day: Int) -> Ask {
        .day(name, label, start: { record in LegalDate(year: record.record.year, month: month, day: day) })
    }
}
