package import Enforcement
package import Law
import Storage

/// The coordinator demands an answer by a day 督办.
package struct RequestAnswer: Operation {
    package static let name = "task.request"

    package let id: PlanTaskID
    package let version: Int?
    package let dueOn: LegalDate
    package let text: String

    package init(_ id: PlanTaskID, version: Int? = nil, dueOn: LegalDate, text: String) {
        self.id = id
        self.version = version
        self.dueOn = dueOn
        self.text = text
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let result = try step.take(.request, .day(dueOn, text), days: [.supervisedRequest: dueOn])
        let last = try work.first("SELECT MAX(serial) AS serial FROM plan_request WHERE task_id = $1", [id])
        let serial: Int? = try last?.get("serial")
        try work.write(
            "plan_request",
            """
            INSERT INTO plan_request (id, task_id, serial, body, due_on, made_by, made_at, extensions)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), id, (serial ?? 0) + 1, text, dueOn, work.actor.userID,
                work.now,
            ])
        try step.tellUnit(
            "request", Wording("督办：请于\(dueOn)前答复。\(text)", "Supervised request, to be answered by \(dueOn): \(text)"))
        return result
    }
}

extension RequestAnswer {
    static let act = Act<PlanTask>(
        "request", "requestAnswer", on: .request, told: \.unitIsTold,
        asking: day,
        .text("text", Wording("督办要求", "What is demanded"), most: PlanTask.longestReason, example: "请说明逾期原因和整改措施")
    ) { id, version, day, text in RequestAnswer(id, version: version, dueOn: day, text: text) }

    private static let day = Ask<PlanTask, LegalDate>.day(
        "dueOn", Wording("答复期限", "Answer by"), start: { record in record.today.adding(days: 7) })
}

/// The coordinator decides on more time for an answer.
package struct DecideOnExtension: Operation {
    package static let name = "task.decide-extension"

    package let id: PlanTaskID
    package let version: Int?
    package let grants: Bool
    package let reason: String

    package init(_ id: PlanTaskID, version: Int? = nil, grants: Bool, reason: String) {
        self.id = id
        self.version = version
        self.grants = grants
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> PlanTaskVersion {
        let step = try PlanTaskStep(id, version: version, in: work)
        let result = try step.take(grants ? .grantExtension : .refuseExtension, .words(reason))
        let request = try step.openRequest()
        let day = grants ? (request.askedOn ?? request.dueOn) : request.dueOn
        try work.write(
            "plan_request",
            """
            UPDATE plan_request SET due_on = $2, asked_on = NULL, asked_reason = NULL, extensions = extensions + $3
            WHERE  id = $1 RETURNING *
            """, [request.id, day, grants ? 1 : 0])
        if grants { try work.moveClock(.supervisedRequest, on: step.record.reference, to: day) }
        try step.tellUnit(
            "extension-decided",
            grants
                ? Wording("同意延期至\(day)答复督办", "More time was granted: answer by \(day)")
                : Wording("不同意延期，仍应于\(day)前答复督办", "No more time: answer by \(day)"))
        return result
    }
}

extension DecideOnExtension {
    static let act = Act<PlanTask>(
        "extension-decision", "decideOnExtension", Wording("决定延期申请", "Decide on the extension"), on: .grantExtension,
        .refuseExtension, told: \.unitIsTold,
        asking: .yesNo(
            "grants", Wording("决定", "Decision"), yes: Wording("同意延期", "Grant it"), no: Wording("不同意延期", "Refuse it")),
        .words(Wording("理由", "Reason"), example: "情况属实，同意")
    ) { id, version, grants, reason in DecideOnExtension(id, version: version, grants: grants, reason: reason) }
}

/// The coordinator ends a supervised request, answered or not.
package struct EndRequest: Operation {
    package static let name = "task.end-request"

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
        // Whoever need not answer any more has neither met nor missed the day.
        try work.voidClocks(of: .supervisedRequest, on: step.record.reference)
        let result = try step.take(.endRequest, .words(reason))
        try EndRequest.end(try step.openRequest(), reason, in: work)
        try step.tellUnit("request-ended", Wording("督办已办结：\(reason)", "The supervised request is ended: \(reason)"))
        return result
    }

    static func end(_ request: PlanRequest, _ reason: String, in work: Work) throws {
        try work.write(
            "plan_request",
            """
            UPDATE plan_request
            SET    ended_by = $2, ended_at = $3, ending = $4, asked_on = NULL, asked_reason = NULL
            WHERE  id = $1 RETURNING *
            """, [request.id, work.actor.userID, work.now, reason])
    }
}

extension EndRequest {
    static let act = Act<PlanTask>(
        "request-end", "endRequest", on: .endRequest, told: \.unitIsTold,
        asking: .words(Wording("办结意见", "What is said at its end"), example: "答复属实，整改到位")
    ) { id, version, reason in EndRequest(id, version: version, reason: reason) }
}
