import Enforcement
import Law
import Storage

/// The SQL of jobs.
///
/// A job is open while it has no end: while it is queued or leased. `available_at` is the one column that says when it may be taken: from then on
/// for a queued job, from the end of its lease for a leased one; so one index finds what is due.
package enum JobStore {
    /// Puts a job in the queue, unless an open one has the same key.
    ///
    /// - Returns: whether it was put in.
    @discardableResult
    static func add(
        id: String, kind: String, payload: String, key: String?, at moment: Moment, from: Moment, by user: UserID,
        total: Int? = nil, in access: any WriteAccess
    ) throws -> Bool {
        try access.execute(
            """
            INSERT INTO job (id, kind, payload, dedupe_key, state, available_at, total, created_at, created_by)
            VALUES ($1, $2, $3, $4, 'queued', $5, $6, $7, $8)
            ON CONFLICT (dedupe_key) WHERE finished_at IS NULL DO NOTHING
            """, [id, kind, payload, key, from, total, moment, user]) > 0
    }

    /// Whether anything is due; what an idle node asks.
    ///
    /// - Complexity: one look at the index of what is due.
    static func isAnyDue(at now: Moment, in access: any ReadAccess) throws -> Bool {
        try access.first(dueSQL, [now]) != nil
    }

    static let dueSQL = """
        SELECT id FROM job WHERE finished_at IS NULL AND available_at <= $1 ORDER BY available_at, id LIMIT 1
        """

    /// Takes the job that has been due longest, if any: one statement, so that two nodes never take the same.
    ///
    /// The conditions stand in the outer statement too: where two transactions choose the same row, the second one looks at
    /// it again when the first has ended, and finds it taken.
    static func claim(by holder: String, at now: Moment, until: Moment, in access: any WriteAccess) throws -> Job? {
        try access.first(
            """
            UPDATE job
            SET    state = 'leased', holder = $2, available_at = $3, attempt = attempt + 1, failures = failures + 1,
                   started_at = coalesce(started_at, $1)
            WHERE  finished_at IS NULL AND available_at <= $1
              AND  id = (SELECT id FROM job
                         WHERE  finished_at IS NULL AND available_at <= $1
                         ORDER  BY available_at, id
                         LIMIT  1)
            RETURNING *
            """, [now, holder, until]
        ).map(job)
    }

    /// Lengthens the lease.
    ///
    /// - Throws: `JobFault.leaseLost`.
    static func renew(_ job: Job, until: Moment, in access: any WriteAccess) throws {
        let held = try access.execute(
            "UPDATE job SET available_at = $3 WHERE id = $1 AND attempt = $2 AND state = 'leased'",
            [job.id, job.attempt, until])
        guard held > 0 else { throw JobFault.leaseLost }
    }

    /// Writes how far a job has come, and ends it where nothing is left to do. A step forward makes up for earlier failures.
    static func advance(
        _ job: Job, to progress: JobProgress, at now: Moment, until: Moment, in access: any WriteAccess
    ) throws {
        let isFinished = progress.isFinished
        try access.execute(
            """
            UPDATE job
            SET    done = $3, total = $4, line_zh = $5, line_en = $6, mark = $7, failures = 0,
                   last_error = NULL, state = $8, available_at = $9, holder = $10, finished_at = $11, finished_by = $12
            WHERE  id = $1 AND attempt = $2 AND state = 'leased'
            """,
            [
                job.id, job.attempt, progress.done, progress.total, progress.line?.zh, progress.line?.en, progress.mark,
                isFinished ? JobState.done : .leased, isFinished ? now : until, isFinished ? nil : job.holder,
                isFinished ? now : nil, isFinished ? job.holder : nil,
            ])
    }

    /// Puts a job back, to be taken again from a moment on.
    static func putBack(
        _ job: Job, from moment: Moment, failures: Int, error: String?, in access: any WriteAccess
    ) throws {
        try access.execute(
            """
            UPDATE job
            SET    state = 'queued', holder = NULL, available_at = $3, failures = $4,
                   last_error = coalesce($5, last_error)
            WHERE  id = $1 AND attempt = $2 AND state = 'leased'
            """, [job.id, job.attempt, moment, failures, error])
    }

    /// Lays a job aside as a dead letter.
    static func bury(_ job: Job, at now: Moment, error: String, in access: any WriteAccess) throws {
        try access.execute(
            """
            UPDATE job
            SET    state = 'dead', holder = NULL, failures = $4, last_error = $5, finished_at = $3, finished_by = $6
            WHERE  id = $1 AND attempt = $2 AND state = 'leased'
            """, [job.id, job.attempt, now, job.failures, error, job.holder])
    }

    /// Removes jobs that ended before a moment, the office's own before another, at most so many.
    ///
    /// - Returns: how many.
    static func sweep(
        endedBefore moment: Moment, own: Moment, limit: Int, in access: any WriteAccess
    ) throws -> Int {
        try access.execute(
            """
            DELETE FROM job
            WHERE  id IN (SELECT id FROM job
                          WHERE  finished_at < $2 AND state IN ('done', 'dropped')
                            AND  (finished_at < $1 OR created_by = $3)
                          ORDER  BY finished_at
                          LIMIT  $4)
            """, [moment, own, Actor.office.userID, limit])
    }

    /// One job; nil where it is kept no longer.
    static func find(_ id: String, in access: any ReadAccess) throws -> Job? {
        try access.first("SELECT * FROM job WHERE id = $1", [id]).map(job)
    }

    static func job(_ row: Row) throws -> Job {
        let zh: String? = try row.get("line_zh")
        let en: String? = try row.get("line_en")
        let state: JobState = try row.get("state")
        return Job(
            id: try row.get("id"), kind: try row.get("kind"), payload: try row.get("payload"), state: state,
            availableAt: try row.get("available_at"), attempt: try row.get("attempt"),
            failures: try row.get("failures"), holder: try row.get("holder"),
            progress: JobProgress(
                done: try row.get("done"), total: try row.get("total"),
                line: zh.flatMap { zh in en.map { Wording(zh, $0) } }, mark: try row.get("mark"),
                isFinished: state == .done),
            lastError: try row.get("last_error"), createdAt: try row.get("created_at"),
            createdBy: try row.get("created_by"), startedAt: try row.get("started_at"),
            finishedAt: try row.get("finished_at"), finishedBy: try row.get("finished_by"))
    }
}
