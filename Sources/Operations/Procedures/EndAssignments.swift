import Enforcement
package import Law
import Storage

/// Ends the assignments that stand though their records are at their end, as they did before assignments ended with the
/// record: with the moment of the record's last step, a part of them at a time, each part in its own entry of the ledger.
package struct EndAssignments: JobStep {
    package static let name = "assignment.end"
    /// The most assignments of one transaction.
    static let limit = 500

    /// How many were looked at in the steps before, and the last of them.
    let before: Int
    let last: String

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let standing: [String] = try work.query(
            "SELECT id FROM assignment WHERE until IS NULL AND id > $1 ORDER BY id LIMIT $2",
            [last, EndAssignments.limit]
        ).map { try $0.get("id") }
        if let end = standing.last {
            try work.write(
                "assignment",
                """
                UPDATE assignment
                SET    until = (SELECT record_index.updated_at FROM record_index
                                WHERE  record_index.id = assignment.record_id)
                WHERE  assignment.until IS NULL AND assignment.id > $1 AND assignment.id <= $2
                AND    EXISTS (SELECT 1 FROM record_index
                               WHERE  record_index.id = assignment.record_id AND \(AssignmentStore.isEnded))
                RETURNING *
                """, [last, end])
        }
        let seen = before + standing.count
        return JobProgress(
            done: seen, line: Wording("已查看 \(seen) 项分派", "\(seen) assignments looked at"),
            mark: standing.last ?? last, isFinished: standing.count < EndAssignments.limit)
    }
}

/// The job behind `EndAssignments`; the migration M0020 queues it once.
package struct EndAssignmentsTask: JobTask {
    package static let kind = "assignment.end"
    package static let label = Wording("结束已办结记录的分派", "End assignments of ended records")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> EndAssignments {
        EndAssignments(before: job.progress.done, last: job.progress.mark ?? "")
    }
}
