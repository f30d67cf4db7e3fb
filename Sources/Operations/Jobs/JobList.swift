package import Enforcement
package import Law
package import Storage

/// Jobs as an administrator sees them.
package enum JobList {
    /// Jobs, the latest first.
    ///
    /// - Parameter hidden: kinds of which only those are shown that have not gone well.
    /// - Throws: `Refusal` with `notAllowed`.
    package static func jobs(
        in state: JobState? = nil, kind: String? = nil, hiding hidden: Set<String> = [], after id: String? = nil,
        limit: Int,
        for actor: Actor, in access: any ReadAccess
    ) throws -> [Job] {
        try Authority.require(.jobRead, by: actor, on: nil)
        let kinds = hidden.sorted().map { "'\($0)'" }.joined(separator: ", ")
        let routine = hidden.isEmpty ? "" : "AND NOT (state = 'done' AND kind IN (\(kinds)))"
        return try access.query(
            """
            SELECT * FROM job
            WHERE  ($1 IS NULL OR state = $1) AND ($2 IS NULL OR kind = $2) AND ($3 IS NULL OR id < $3) \(routine)
            ORDER  BY id DESC
            LIMIT  $4
            """, [state, kind, id, limit]
        ).map(JobStore.job)
    }

    /// How many jobs there are in each state.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [JobState: Int] {
        try Authority.require(.jobRead, by: actor, on: nil)
        return try access.query("SELECT state, count(*) AS number FROM job GROUP BY state").reduce(into: [:]) {
            $0[try $1.get("state")] = try $1.get("number")
        }
    }

    /// One job with what was decided about it.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package static func show(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> ShownJob {
        try Authority.require(.jobRead, by: actor, on: nil)
        let row = try access.first("SELECT * FROM job WHERE id = $1", [id])
        guard let row else { throw Refusal.noSuchJob }
        let job = try JobStore.job(row)
        let name: String? = try access.first("SELECT name FROM account WHERE id = $1", [job.createdBy])?.get("name")
        let acts = try access.query(
            """
            SELECT job_act.*, account.name
            FROM   job_act
            JOIN   account ON account.id = job_act.actor_id
            WHERE  job_act.job_id = $1
            ORDER  BY job_act.at, job_act.id
            """, [id]
        ).map { row in
            ShownJob.Act(
                act: try row.get("act"), reason: try row.get("reason"), by: try row.get("name"),
                at: try row.get("at"), entry: try LedgerStore.latestEntry("job_act", row.get("id"), in: access))
        }
        return ShownJob(job: job, createdBy: name, acts: acts)
    }
}

/// One job with who asked for it and what was decided about it.
package struct ShownJob: Sendable {
    package let job: Job
    /// Nil for the office itself.
    package let createdBy: String?
    package let acts: [Act]

    package init(job: Job, createdBy: String?, acts: [Act]) {
        self.job = job
        self.createdBy = createdBy
        self.acts = acts
    }

    /// What an administrator decided.
    package struct Act: Sendable, Hashable {
        package let act: JobAct
        package let reason: String
        package let by: String
        package let at: Moment
        /// Its entry in the ledger.
        package let entry: Int64?
    }
}

/// What an administrator can decide about a job.
package enum JobAct: String, CaseIterable, Hashable, Sendable, Codable {
    /// It is tried again at once, its failures forgotten.
    case retry
    /// It is given up.
    case drop

    package var label: Wording {
        switch self {
        case .retry: Wording("重试", "Try again")
        case .drop: Wording("放弃", "Drop")
        }
    }
}

extension JobAct: SQLConvertible {}

extension Refusal {
    static let noSuchJob = Refusal(.notFound, Wording("没有这项后台任务", "There is no such job"))
}
