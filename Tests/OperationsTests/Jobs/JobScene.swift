import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// An office with runners that share its database, and jobs of a kind that tests control.
struct JobScene {
    let house: TestOffice
    let administrator: Actor

    init() async throws {
        house = try await TestOffice()
        administrator = try await house.person("管理员", [.administrator])
    }

    func runner(
        _ name: String, _ task: CountTask = CountTask(), schedules: [JobSchedule] = [],
        settings: JobSettings = JobSettings()
    ) -> JobRunner {
        JobRunner(
            house.office, book: JobBook([task, ClockTask(), DeliveryTask(), SigningTask(), UpkeepTask()]),
            schedules: schedules, name: name, settings: settings, random: { 0 })
    }

    /// Puts jobs in the queue that count so many steps each.
    @discardableResult
    func add(_ count: Int = 1, steps: Int = 1, key: String? = nil) async throws -> [String] {
        var ids: [String] = []
        for _ in 0..<count {
            let asked = try await house.office.perform(AskForCount(steps: steps, key: key), as: administrator)
            if !asked.isEmpty { ids.append(asked) }
        }
        return ids
    }

    func job(_ id: String) async throws -> Job {
        let reader = administrator
        return try await house.office.read { try JobList.show(id, for: reader, in: $0).job }
    }

    func states() async throws -> [JobState: Int] {
        let reader = administrator
        return try await house.office.read { try JobList.counts(for: reader, in: $0) }
    }

    /// The effects of all steps, as "job/step", in order of the job and step.
    func effects() async throws -> [String] {
        try await house.office.read { access in
            try access.query("SELECT id FROM number_series WHERE id LIKE 'count/%' ORDER BY id").map {
                try $0.get("id")
            }
        }
    }

    /// How often each effect happened: one where everything is right.
    func times() async throws -> Set<Int> {
        try await house.office.read { access in
            Set(
                try access.query("SELECT last_used FROM number_series WHERE id LIKE 'count/%'").map {
                    try $0.get("last_used")
                })
        }
    }
}

/// Puts a counting job in the queue.
struct AskForCount: Operation {
    static let name = "test.ask"
    let steps: Int
    let key: String?

    func perform(in work: Work) throws -> String {
        try work.enqueue(CountTask.self, CountTask.Input(steps: steps), key: key, total: steps) ?? ""
    }
}

/// Takes a number for each step: what a step does twice is seen at once.
struct CountTask: JobTask {
    struct Input: Codable, Sendable { let steps: Int }
    static let kind = "test.count"
    static let label = Wording("计数", "Count")

    /// Runs while a step is made ready: where a test lets things happen.
    var ready: @Sendable (Job) async throws -> Void = { _ in }
    /// Runs inside a step's transaction, after its effect.
    var effect: @Sendable (Job) throws -> Void = { _ in }

    func step(of job: Job, _ payload: Input, in office: Office) async throws -> CountStep {
        try await ready(job)
        return CountStep(job: job.id, step: job.progress.done, of: payload.steps) { [effect] in try effect(job) }
    }
}

struct CountStep: JobStep {
    static let name = "test.count"
    let job: String
    let step: Int
    let steps: Int
    let effect: @Sendable () throws -> Void

    init(job: String, step: Int, of steps: Int, effect: @escaping @Sendable () throws -> Void) {
        (self.job, self.step, self.steps, self.effect) = (job, step, steps, effect)
    }

    func encode(to encoder: any Encoder) throws {}

    func perform(in work: Work) throws -> JobProgress {
        _ = try work.nextNumber("count/\(job)/\(step)")
        try effect()
        return JobProgress(done: step + 1, total: steps, mark: "\(step)", isFinished: step + 1 == steps)
    }
}
