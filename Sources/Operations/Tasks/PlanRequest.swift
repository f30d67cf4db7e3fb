package import Enforcement
package import Law
import Storage

/// A supervised request 督办 on a task: what a unit must answer the coordinator by a day.
package struct PlanRequest: Sendable, Hashable {
    package let id: String
    package let serial: Int
    package let text: String
    package let dueOn: LegalDate
    package let maker: String
    package let madeAt: Moment
    package let reply: String?
    package let replier: String?
    package let repliedAt: Moment?
    /// The day for which the unit asked, while nobody has decided on it, and why it asked.
    package let askedOn: LegalDate?
    package let askedReason: String?
    /// How often more time was granted.
    package let extensions: Int
    package let endedAt: Moment?
    /// What the coordinator said at its end.
    package let ending: String?

    /// What the guards look at.
    package var standing: PlanTaskFacts.Request {
        PlanTaskFacts.Request(dueOn: dueOn, isAnswered: repliedAt != nil, asked: askedOn)
    }

    /// The request of a task that stands open.
    static func open(of task: PlanTaskID, in access: any ReadAccess) throws -> PlanRequest? {
        try access.first("\(select) WHERE plan_request.task_id = $1 AND plan_request.ended_at IS NULL", [task])
            .map(PlanRequest.init)
    }

    /// The requests of a task, the latest first.
    static func all(of task: PlanTaskID, in access: any ReadAccess) throws -> [PlanRequest] {
        try access.query("\(select) WHERE plan_request.task_id = $1 ORDER BY plan_request.serial DESC", [task])
            .map(PlanRequest.init)
    }

    private static let select = """
        SELECT plan_request.*, maker.name AS maker, replier.name AS replier
        FROM   plan_request
        JOIN   account AS maker ON maker.id = plan_request.made_by
        LEFT   JOIN account AS replier ON replier.id = plan_request.replied_by
        """

    private init(_ row: Row) throws {
        id = try row.get("id")
        serial = try row.get("serial")
        text = try row.get("body")
        dueOn = try row.get("due_on")
        maker = try row.get("maker")
        madeAt = try row.get("made_at")
        reply = try row.get("reply")
        replier = try row.get("replier")
        repliedAt = try row.get("replied_at")
        askedOn = try row.get("asked_on")
        askedReason = try row.get("asked_reason")
        extensions = try row.get("extensions")
        endedAt = try row.get("ended_at")
        ending = try row.get("ending")
    }
}

/// A typed report on a task: for what no other record can know.
package struct PlanReport: Sendable, Hashable {
    package let serial: Int
    package let text: String
    package let reporter: String
    package let at: Moment
    /// What proves it.
    package let files: [Evidence]

    /// The reports of a task, the latest first.
    ///
    /// - Parameter files: the files of the task.
    static func all(
        of task: PlanTaskID, files: [Evidence], in access: any ReadAccess
    ) throws -> [PlanReport] {
        let attached = Dictionary(
            grouping: try access.query(
                """
                SELECT plan_report.serial, plan_report_file.evidence_id
                FROM   plan_report
                JOIN   plan_report_file ON plan_report_file.report_id = plan_report.id
                WHERE  plan_report.task_id = $1
                """, [task]
            ).map { (serial: try $0.get("serial") as Int, id: try $0.get("evidence_id") as EvidenceID) }, by: \.serial)
        return try access.query(
            """
            SELECT plan_report.*, account.name AS reporter
            FROM   plan_report
            JOIN   account ON account.id = plan_report.reported_by
            WHERE  plan_report.task_id = $1
            ORDER  BY plan_report.serial DESC
            """, [task]
        ).map { row in
            let serial: Int = try row.get("serial")
            let ids = Set(attached[serial, default: []].map(\.id))
            return PlanReport(
                serial: serial, text: try row.get("body"), reporter: try row.get("reporter"),
                at: try row.get("reported_at"), files: files.filter { ids.contains($0.id) })
        }
    }
}
