import Enforcement
import Law
import Logging
import Storage

/// How a node runs jobs.
package struct JobSettings: Sendable {
    /// How many jobs at a time; each has its turn at the database, so that a long import does not hold up the clocks.
    package var workers = 2
    /// How long an idle worker waits before it looks again.
    package var pause: Duration = .milliseconds(500)
    /// For how long a lease is good, in milliseconds. A node that dies is missed for no longer than this.
    package var lease: Int64 = 60_000
    package var retry = JobRetry()

    package init() {}
}

/// Runs what is due: puts repeated work in the queue, takes jobs, carries them out step by step.
///
/// Any number of runners, on any number of nodes, may work on one database.
package final class JobRunner: Sendable {
    private let office: Office
    private let book: JobBook
    private let schedules: [JobSchedule]
    /// The node's name, as the rows show it.
    private let name: String
    private let settings: JobSettings
    private let random: @Sendable () -> UInt64
    private let stopping = Locked(false)

    package init(
        _ office: Office, book: JobBook = .all, schedules: [JobSchedule] = JobSchedule.all(), name: String,
        settings: JobSettings = JobSettings(), random: @escaping @Sendable () -> UInt64
    ) {
        self.office = office
        self.book = book
        self.schedules = schedules
        self.name = name
        self.settings = settings
        self.random = random
    }

    /// Whether it was told to stop.
    package var isStopping: Bool { stopping.withLock { $0 } }

    /// Whether nothing more is begun: it was told to stop, or the task it runs in was cancelled.
    private var isOver: Bool { isStopping || Task.isCancelled }

    /// Tells it to stop: a worker finishes the step it is at, gives the rest of its job back and ends.
    package func stop() { stopping.withLock { $0 = true } }

    /// Runs until it is told to stop or its task is cancelled.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<settings.workers {
                group.addTask { await self.work(queueing: number == 0) }
            }
        }
    }

    /// Runs what is due now, and what that brings about, until nothing is due: what cron and tests call.
    ///
    /// - Returns: how many jobs it has taken.
    @discardableResult
    package func runDue() async throws -> Int {
        var taken = 0
        try await queueSchedules()
        while !isOver, let job = try await office.claimJob(for: name, lease: settings.lease) {
            await carryOut(job)
            taken += 1
            try await queueSchedules()
        }
        return taken
    }

    /// One worker. A fault, such as a database that is away, is told to the log and tried again after a pause.
    private func work(queueing: Bool) async {
        while !isOver {
            do {
                if queueing { try await queueSchedules() }
                if let job = try await office.claimJob(for: name, lease: settings.lease) {
                    await carryOut(job)
                    continue
                }
            } catch is CancellationError where Task.isCancelled {
                return
            } catch {
                office.log.error("jobs cannot be taken: \(JobFailure(error).text)")
            }
            try? await Task.sleep(for: settings.pause)
        }
    }

    /// Puts repeated work in the queue whose time has come.
    private func queueSchedules() async throws {
        let (now, schedules) = (office.now, schedules)
        let due = try await office.read { try ScheduleStore.due(schedules, at: now, in: $0) }
        guard !due.isEmpty else { return }
        try await office.database.write { [office] access in
            for schedule in due {
                try ScheduleStore.take(schedule, at: now, job: office.newIdentifier(at: now), in: access)
            }
        }
    }

    private func carryOut(_ job: Job) async {
        let renewal = Task { await keepLease(of: job) }
        defer { renewal.cancel() }
        do {
            try await takeSteps(of: job)
        } catch {
            office.log.error("job \(job.id) could not be settled: \(JobFailure(error).text)")
        }
    }

    /// Takes steps until the job is done, fails, is lost, or the runner stops.
    private func takeSteps(of job: Job) async throws {
        var job = job
        if job.failures > settings.retry.limit {
            return try await fail(job, JobFailure(JobFault.givenUp(times: job.failures - 1)))
        }
        guard let task = book.task(job.kind) else {
            return try await fail(job, JobFailure(JobFault.unknownKind(job.kind)))
        }
        while !isOver {
            do {
                job.progress = try await task.take(job, in: office, lease: settings.lease)
                job.failures = 0
            } catch JobFault.leaseLost {
                return office.log.warning("job \(job.id) was taken over by another node")
            } catch is CancellationError where Task.isCancelled {
                break
            } catch {
                return try await fail(job, JobFailure(error))
            }
            if job.progress.isFinished { return }
        }
        // A cancelled task may not write; what it holds is given back all the same.
        try await Task { [office, job] in try await office.giveBack(job) }.value
    }

    private func fail(_ job: Job, _ failure: JobFailure) async throws {
        office.log.warning("job \(job.id) \(job.kind) failed: \(failure.text)")
        try await office.settle(job, after: failure, settings.retry, jitter: random())
    }

    /// Lengthens the lease while a long step is made ready, until it is cancelled or the lease is lost.
    private func keepLease(of job: Job) async {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: .milliseconds(settings.lease / 3))
                try await office.renewLease(of: job, by: settings.lease)
            } catch JobFault.leaseLost {
                return
            } catch is CancellationError {
                return
            } catch {
                office.log.warning("the lease of job \(job.id) could not be renewed: \(JobFailure(error).text)")
            }
        }
    }
}
