package import Law
import Enforcement
import Storage

/// For how long the program keeps what serves only its own working, in milliseconds.
package struct Retention: Sendable, Hashable {
    /// Sessions that nobody has been heard of in; no session is good for longer.
    package var sessions: Int64 = 7 * Moment.day
    /// Tries to sign in.
    package var attempts: Int64 = 90 * Moment.day
    /// Answers kept for requests that come twice.
    package var answers: Int64 = 30 * Moment.day
    /// Jobs that are done or dropped; dead letters stay until somebody decides.
    package var jobs: Int64 = 30 * Moment.day
    /// The same for the office's own, which come every few seconds.
    package var ownJobs: Int64 = 2 * Moment.day
    /// Files of exports; that there was an export stays in the ledger.
    package var exports: Int64 = 7 * Moment.day
    /// What was delivered to webhooks, or given up.
    package var deliveries: Int64 = 30 * Moment.day
    /// Marks of having read a notice; older notices count as read.
    package var readMarks: Int64 = 90 * Moment.day

    package init() {}
}

/// Removes a part of what is kept no longer: never so much at once that others wait for it.
package struct Upkeep: JobStep {
    package static let name = "upkeep"
    /// The most rows of one table in one transaction.
    static let limit = 2_000

    /// How many rows the steps before removed.
    let before: Int

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let removed = try Upkeep.tables.map { try $0(work, work.office.settings.retention) }
        let all = before + removed.reduce(0, +)
        return JobProgress(
            done: all, line: Wording("已清理 \(all) 行", "\(all) rows removed"),
            isFinished: removed.allSatisfy { $0 < Upkeep.limit })
    }

    private static let tables: [@Sendable (Work, Retention) throws -> Int] = [
        { work, keep in try remove("session", "id", "seen_at", olderThan: keep.sessions, in: work) },
        { work, keep in try remove("sign_in_attempt", "id", "at", olderThan: keep.attempts, in: work) },
        { work, keep in try removeAnswers(olderThan: keep.answers, in: work) },
        { work, keep in
            try JobStore.sweep(
                endedBefore: work.now.adding(milliseconds: -keep.jobs),
                own: work.now.adding(milliseconds: -keep.ownJobs), limit: limit, in: work.access)
        },
        { work, keep in try removeReadMarks(olderThan: keep.readMarks, in: work) },
        { work, _ in try removeSeenIDs(in: work) },
        { work, _ in try removeSeenKeys(in: work) },
        { work, keep in try removeDeliveries(olderThan: keep.deliveries, in: work) },
    ]

    /// The rows of a table whose moment lies too far back, the oldest first.
    private static func remove(
        _ table: String, _ key: String, _ moment: String, olderThan age: Int64, in work: Work
    ) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM \(table)
            WHERE  \(key) IN (SELECT \(key) FROM \(table) WHERE \(moment) < $1 ORDER BY \(moment) LIMIT $2)
            """, [work.now.adding(milliseconds: -age), limit])
    }

    private static func removeAnswers(olderThan age: Int64, in work: Work) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM idempotent_request
            WHERE  (actor_id, request_key) IN (SELECT actor_id, request_key FROM idempotent_request
                                               WHERE  created_at < $1
                                               ORDER  BY created_at
                                               LIMIT  $2)
            """, [work.now.adding(milliseconds: -age), limit])
    }

    /// The keys that exchanges have met which are at their end.
    private static func removeSeenKeys(in work: Work) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM exchange_seen
            WHERE  (run_id, foreign_key) IN (
                       SELECT exchange_seen.run_id, exchange_seen.foreign_key
                       FROM   exchange_seen
                       JOIN   exchange_run ON exchange_run.id = exchange_seen.run_id
                       WHERE  exchange_run.finished_at IS NOT NULL
                       LIMIT  $1)
            """, [limit])
    }

    private static func removeDeliveries(olderThan age: Int64, in work: Work) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM webhook_delivery
            WHERE  id IN (SELECT id FROM webhook_delivery
                          WHERE  state <> 'waiting' AND created_at < $1
                          ORDER  BY created_at
                          LIMIT  $2)
            """, [work.now.adding(milliseconds: -age), limit])
    }

    private static func removeReadMarks(olderThan age: Int64, in work: Work) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM notice_read
            WHERE  (account_id, notice_id) IN (SELECT notice_read.account_id, notice_read.notice_id
                                               FROM   notice_read
                                               JOIN   notice ON notice.id = notice_read.notice_id
                                               WHERE  notice.raised_at < $1
                                               LIMIT  $2)
            """, [work.now.adding(milliseconds: -age), limit])
    }

    /// The ids that imports have met which are at their end.
    private static func removeSeenIDs(in work: Work) throws -> Int {
        try work.access.execute(
            """
            DELETE FROM import_seen
            WHERE  (batch_id, platform, external_id) IN (
                       SELECT import_seen.batch_id, import_seen.platform, import_seen.external_id
                       FROM   import_seen
                       JOIN   import_batch ON import_batch.id = import_seen.batch_id
                       WHERE  import_batch.finished_at IS NOT NULL
                       LIMIT  $1)
            """, [limit])
    }
}

/// Cleans up every night: the job behind `Upkeep`, and the files that no process writes any more.
package struct UpkeepTask: JobTask {
    package static let kind = "upkeep"
    package static let label = Wording("日常清理", "Upkeep")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> Upkeep {
        if job.progress.done == 0 {
            try await office.evidence.removeLeftovers()
            let now = office.now
            let needed = try await office.read { access in
                try ImportTask.filesNeeded(in: access)
                    .union(ExportTask.filesNeeded(at: now, in: access))
                    .union(ExchangeTask.filesNeeded(in: access))
            }
            try await office.spool.removeLeftovers(but: needed)
        }
        return Upkeep(before: job.progress.done)
    }
}
