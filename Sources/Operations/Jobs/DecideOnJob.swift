import Enforcement
import Law
import Storage

/// Has a job tried again, or gives it up, for a reason.
///
/// A dead letter can be tried again or dropped; a queued job can be dropped, or tried at once instead of after its wait. One
/// that a node works on is left to it: the lease decides.
package struct DecideOnJob: Operation {
    package static let name = "job.decide"
    /// Characters of a reason.
    package static let longestReason = 500

    package let id: String
    package let act: JobAct
    package let reason: String

    package init(_ id: String, _ act: JobAct, reason: String) {
        self.id = id
        self.act = act
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `invalidInput` for the reason, `notInThisState`; `duplicate` where
    ///   another job of the same key is open already.
    package func perform(in work: Work) throws -> JobState {
        try Authority.require(.jobManage, by: work.actor, on: nil)
        try checkReason()
        guard let row = try work.first("SELECT * FROM job WHERE id = $1", [id]) else { throw Refusal.noSuchJob }
        let job = try JobStore.job(row)
        guard job.state == .dead || job.state == .queued else {
            throw Refusal(
                .notInThisState,
                Wording(
                    "任务“\(job.state.label.zh)”，只有失败或排队中的任务可以处置",
                    "The job is “\(job.state.label.en)”; only dead letters and queued jobs can be decided on"))
        }
        if act == .retry { try checkKey(of: row, in: work) }
        try move(in: work)
        try record(job, in: work)
        return act == .retry ? .queued : .dropped
    }

    private func checkReason() throws(Refusal) {
        guard reason.contains(where: { !$0.isWhitespace }), reason.count <= DecideOnJob.longestReason else {
            throw .invalid(
                "reason",
                Wording(
                    "请填写理由，不超过\(DecideOnJob.longestReason)字",
                    "Give a reason in at most \(DecideOnJob.longestReason) characters"))
        }
    }

    private func checkKey(of row: Row, in work: Work) throws {
        let key: String? = try row.get("dedupe_key")
        let other = try work.first(
            "SELECT id FROM job WHERE dedupe_key = $1 AND id <> $2 AND finished_at IS NULL", [key, id])
        guard other == nil else {
            throw Refusal(
                .duplicate,
                Wording("同一任务已在执行或排队，无需重试", "The same job is open already; there is no need to try this one"))
        }
    }

    private func move(in work: Work) throws {
        let isRetry = act == .retry
        try work.access.execute(
            """
            UPDATE job
            SET    state = $2, available_at = $3, failures = 0, finished_at = $4, finished_by = $5
            WHERE  id = $1
            """,
            [
                id, isRetry ? JobState.queued : .dropped, work.now, isRetry ? nil : work.now,
                isRetry ? nil : work.actor.userID.rawValue,
            ])
    }

    private func record(_ job: Job, in work: Work) throws {
        try work.write(
            "job_act",
            """
            INSERT INTO job_act (id, job_id, kind, act, reason, actor_id, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), id, job.kind, act, reason, work.actor.userID, work.now])
    }
}
