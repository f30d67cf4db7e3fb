package import Enforcement
package import Law
import Storage

/// The unit takes the task in hand.
package struct AcceptTask: Operation {
    package static let name = "task.accept"

    package let id: PlanTaskID
    package let version: Int?

    package init(_ id: PlanTaskID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        try PlanTaskStep(id, version: version, in: work).take(.accept)
    }
}

extension AcceptTask {
    static let act = Act<PlanTask>("acceptance", "acceptTask", on: .accept) { id, version in
        AcceptTask(id, version: version)
    }
}

/// The unit reports what no other record can know.
package struct ReportOnTask: Operation {
    package static let name = "task.report"

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
        let serial = step.record.reports + 1
        let result = try step.take(.report, .words(text), setting: [("reports", serial)])
        try work.write(
            "plan_report",
            """
            INSERT INTO plan_report (id, task_id, serial, body, reported_by, reported_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), id, serial, text, work.actor.userID, work.now])
        return result
    }
}

extension ReportOnTask {
    static let act = Act<PlanTask>(
        "report", "reportOnTask", on: .report,
        asking: .words(
            Wording("进展情况", "What was done"), example: "组织专题培训2次，参训执法人员86人",
            help: Wording(
                "只写系统记录无法反映的工作；线索、案件和移送请关联或者由自动统计计入，佐证材料添加在任务的文件中",
                "Only what no record shows: clues, cases and transfers are put under the task or counted; files are added to the task"
            ))
    ) { id, version, text in ReportOnTask(id, version: version, text: text) }
}

/// The unit says that all is done.
package struct ProposeCompletion: Operation {
    package static let name = "task.propose"

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
        let result = try step.take(.propose, .words(reason), setting: [("proposed_by", work.actor.userID)])
        try step.tellCoordinator(
            "proposed",
            Wording(
                "\(step.loaded.unitName)申请办结\(step.record.title.quoted)",
                "\(step.record.title.quoted) is proposed as complete"))
        return result
    }
}

extension ProposeCompletion {
    static let act = Act<PlanTask>(
        "completion", "proposeCompletion", on: .propose, told: \.coordinatorIsTold,
        asking: .words(Wording("完成情况", "What was achieved"), example: "全年任务已完成，详见进展报告")
    ) { id, version, reason in ProposeCompletion(id, version: version, reason: reason) }
}

/// The unit answers a supervised request.
package struct AnswerRequest: Operation {
    package static let name = "task.reply"

    package let id: PlanTaskID
    package let version: Int?
    package let reply: String

    package init(_ id: PlanTaskID, version: Int? = nil, reply: String) {
        self.id = id
        self.version = version
        self.reply = reply
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let result = try step.take(.reply, .words(reply))
        try work.write(
            "plan_request",
            """
            UPDATE plan_request SET reply = $2, replied_by = $3, replied_at = $4, asked_on = NULL, asked_reason = NULL
            WHERE  id = $1 RETURNING *
            """, [try step.openRequest().id, reply, work.actor.userID, work.now])
        try step.tellCoordinator(
            "replied", Wording("\(step.loaded.unitName)已答复督办", "\(step.loaded.unitName) answered the request"))
        return result
    }
}

extension AnswerRequest {
    static let act = Act<PlanTask>(
        "reply", "answerRequest", on: .reply, told: \.coordinatorIsTold,
        asking: .text("reply", Wording("答复", "Answer"), most: PlanTask.longestReason, example: "已于本周完成排查，整改2处")
    ) { id, version, reply in AnswerRequest(id, version: version, reply: reply) }
}

/// The unit asks for more time to answer.
package struct AskForExtension: Operation {
    package static let name = "task.ask-extension"

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
        let result = try step.take(.askExtension, .day(dueOn, reason))
        try work.write(
            "plan_request", "UPDATE plan_request SET asked_on = $2, asked_reason = $3 WHERE id = $1 RETURNING *",
            [try step.openRequest().id, dueOn, reason])
        try step.tellCoordinator(
            "extension-asked",
            Wording("\(step.loaded.unitName)申请延期至\(dueOn)答复督办", "\(step.loaded.unitName) asks for time until \(dueOn)"))
        return result
    }
}

extension AskForExtension {
    static let act = Act<PlanTask>(
        "extension", "askForExtension", on: .askExtension, told: \.coordinatorIsTold,
        asking: .day("dueOn", Wording("申请延至", "Until")),
        .words(Wording("理由", "Reason"), example: "第三方检测尚未出具结果")
    ) { id, version, day, reason in AskForExtension(id, version: version, dueOn: day, reason: reason) }
}
