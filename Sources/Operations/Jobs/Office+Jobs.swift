import Enforcement
import Law
import Storage

extension Office {
    /// Takes the job that has been due longest; nil where nothing is due.
    ///
    /// - Parameter lease: for how long nobody else may take it, in milliseconds.
    func claimJob(for holder: String, lease: Int64) async throws -> Job? {
        let now = now
        guard try await read({ try JobStore.isAnyDue(at: now, in: $0) }) else { return nil }
        return try await database.write {
            try JobStore.claim(by: holder, at: now, until: now.adding(milliseconds: lease), in: $0)
        }
    }

    /// Performs one step of a job: the lease made sure of, the step, its ledger entry and the job's progress in one
    /// transaction.
    ///
    /// - Throws: `JobFault.leaseLost`, and what the step throws; nothing is stored then.
    func perform<S: JobStep>(_ step: S, of job: Job, as actor: Actor, lease: Int64) async throws -> JobProgress {
        try await observed(S.name) { (try await transact(step, of: job, as: actor, lease: lease), false) }
    }

    private func transact<S: JobStep>(
        _ step: S, of job: Job, as actor: Actor, lease: Int64
    ) async throws -> JobProgress {
        try await database.write { [self] access in
            let now = self.now
            let until = now.adding(milliseconds: lease)
            try JobStore.renew(job, until: until, in: access)
            let work = try Work(office: self, access: access, actor: actor, operation: S.name, now: now)
            let progress = try step.perform(in: work)
            try work.seal()
            try JobStore.advance(job, to: progress, at: now, until: until, in: access)
            return progress
        }
    }

    /// Lengthens the lease of a job.
    ///
    /// - Throws: `JobFault.leaseLost`.
    func renewLease(of job: Job, by lease: Int64) async throws {
        let until = now.adding(milliseconds: lease)
        try await database.write { try JobStore.renew(job, until: until, in: $0) }
    }

    /// Gives a lease back: the job goes on on another node, or here after the next start.
    func giveBack(_ job: Job) async throws {
        let now = now
        try await database.write {
            try JobStore.putBack(job, from: now, failures: max(0, job.failures - 1), error: nil, in: $0)
        }
    }

    /// Writes down that a step failed, and what becomes of the job.
    func settle(_ job: Job, after failure: JobFailure, _ retry: JobRetry, jitter: UInt64) async throws {
        let now = now
        var job = job
        job.failures = max(1, job.failures)
        let verdict = retry.verdict(after: failure, failures: job.failures, jitter: jitter)
        try await database.write { [job] access in
            switch verdict {
            case .again(let wait):
                try JobStore.putBack(
                    job, from: now.adding(milliseconds: wait), failures: job.failures, error: failure.text, in: access)
            case .dead: try JobStore.bury(job, at: now, error: failure.text, in: access)
            }
        }
    }

    /// In whose name a job is done: the office's, or that of the person who asked for it, with the roles that stand now.
    ///
    /// - Throws: `Refusal` with `notAllowed` where that account is closed.
    func actor(of job: Job) async throws -> Actor {
        if job.createdBy == Actor.office.userID { return .office }
        let found = try await read { try OrganisationStore.actor(job.createdBy, by: .job, in: $0) }
        guard let found else {
            throw Refusal(.notAllowed, Wording("提交人的账号已停用", "The account that asked for it is closed"))
        }
        return found
    }
}

extension Work {
    /// Puts a job in the queue, in the transaction of the operation that asks for it; one of the same key that is open
    /// already stands for both.
    ///
    /// - Returns: the job's id; nil where an open one has the key.
    @discardableResult
    func enqueue<Task: JobTask>(
        _ task: Task.Type, _ payload: Task.Payload, key: String? = nil, total: Int? = nil
    ) throws -> String? {
        let id = office.newIdentifier(at: now)
        let isNew = try JobStore.add(
            id: id, kind: Task.kind, payload: JSONText.encode(payload), key: key, at: now, from: now, by: actor.userID,
            total: total, in: access)
        return isNew ? id : nil
    }
}
