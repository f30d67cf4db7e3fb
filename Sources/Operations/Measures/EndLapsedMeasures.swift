import Enforcement
package import Law
import Storage

/// Ends the keeping of evidence on which nothing was decided within seven working days: the law ends it by itself.
///
/// - Source: 行政处罚法 (2021) Art 56; 市场监督管理行政处罚程序规定 on evidence registered for keeping.
package struct EndLapsedMeasures: JobStep {
    package static let name = "measure.lapse"
    /// The most measures of one transaction.
    static let limit = 100

    /// How many were ended in the steps before.
    let before: Int

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let due = try EndLapsedMeasures.lapsed(at: work.now, limit: EndLapsedMeasures.limit, in: work.access)
        for measure in due { try end(measure, in: work) }
        let done = before + due.count
        return JobProgress(
            done: done, line: Wording("已解除 \(done) 项期满的登记保存", "\(done) registrations ended by themselves"),
            isFinished: due.count < EndLapsedMeasures.limit)
    }

    /// A measure in force whose seven working days are over.
    struct Lapsed: Sendable {
        let record: CaseMeasure
        let dueAt: Moment
    }

    /// The measures whose period is over, those that ended first before the others.
    static func lapsed(at now: Moment, limit: Int, in access: any ReadAccess) throws -> [Lapsed] {
        try access.query(
            """
            SELECT   case_measure.*, clock.due_at
            FROM     clock
            JOIN     case_measure ON case_measure.id = clock.record_id
            WHERE    clock.record_kind = 'measure' AND clock.limit_id = $1 AND clock.stopped_at IS NULL
            AND      clock.due_at < $2 AND case_measure.state IN ('standing', 'urgent')
            ORDER BY clock.due_at, case_measure.id
            LIMIT    $3
            """, [TimeLimitID.evidenceRegistration, now, limit]
        ).map { Lapsed(record: try MeasureStore.record($0), dueAt: try $0.get("due_at")) }
    }

    private func end(_ lapsed: Lapsed, in work: Work) throws {
        let record = lapsed.record
        let reason = Wording(
            "先行登记保存自\(lapsed.dueAt.date.inChinese)期满未作处理决定，自动解除",
            "Nothing was decided by \(lapsed.dueAt.date): the keeping ended by itself")
        let step = try work.advance(
            CaseMeasure.self, record.reference, from: record.state, on: .lapse,
            facts: MeasureFacts(kind: record.kind, dueAt: lapsed.dueAt),
            scope: RecordScope(kind: .measure, unitID: record.unitID, region: record.region), reason: reason.zh)
        try work.update(
            .measure, "case_measure",
            """
            UPDATE case_measure SET state = $3, ended_at = $4, ending = $5, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """,
            [
                record.id, record.version, step.to, work.now,
                try JSONText.encode(MeasureEnding(ground: .expired, text: reason.zh)),
            ])
        try work.raise(
            "measure.lapsed", about: record.reference, to: .unit(record.unitID), reason,
            cause: "measure/\(record.id)/lapsed")
    }
}

/// Ends what ends by itself: the job behind `EndLapsedMeasures`.
package struct MeasureTask: JobTask {
    package static let kind = "measure.lapse"
    package static let label = Wording("登记保存期满解除", "End registrations for keeping")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> EndLapsedMeasures {
        EndLapsedMeasures(before: job.progress.done)
    }
}
