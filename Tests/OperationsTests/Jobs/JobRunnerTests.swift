import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct JobRunnerTests {
    /// What a test's task throws on the way.
    private struct Broken: Error {}

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `runners on one database do every step of every job exactly once`(seed: UInt64) async throws {
        let scene = try await JobScene()
        let random = TestRandom(seed: seed)
        try await scene.add(12, steps: Int(random.next() % 4) + 1)
        let yielding = CountTask(ready: { _ in for _ in 0..<(random.next() % 20) { await Task.yield() } })
        let taken = try await withThrowingTaskGroup(of: Int.self) { group in
            for name in ["甲", "乙", "丙"] {
                let runner = scene.runner(name, yielding)
                group.addTask { try await runner.runDue() }
            }
            return try await group.reduce(0, +)
        }
        #expect(taken == 12)
        #expect(try await scene.states() == [.done: 12])
        #expect(try await scene.times() == [1])
    }

    @Test func `one key is open once, and free again afterwards`() async throws {
        let scene = try await JobScene()
        #expect(try await scene.add(3, key: "每晚").count == 1)
        try await scene.runner("甲").runDue()
        #expect(try await scene.add(1, key: "每晚").count == 1)
    }

    @Test func `a lease that ran out goes to another node, and the first can no longer write`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add(steps: 3).first)
        let lost = try #require(try await scene.house.office.claimJob(for: "甲", lease: 60_000))
        #expect(try await scene.house.office.claimJob(for: "乙", lease: 60_000) == nil)
        scene.house.clock.advance(seconds: 60)
        try await scene.runner("乙").runDue()
        #expect(try await scene.job(id).finishedBy == "乙")
        await #expect(throws: JobFault.leaseLost) {
            try await CountTask().take(lost, in: scene.house.office, lease: 60_000)
        }
        await #expect(throws: JobFault.leaseLost) { try await scene.house.office.renewLease(of: lost, by: 1) }
        try await scene.house.office.giveBack(lost)
        try await scene.house.office.settle(lost, after: JobFailure(Broken()), JobRetry(), jitter: 0)
        #expect(try await scene.job(id).state == .done)
        #expect(try await scene.times() == [1])
    }

    @Test func `a node that lost its lease between two steps leaves the rest to the other`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add(steps: 4).first)
        let other = scene.runner("乙")
        let clock = scene.house.clock
        let slow = CountTask(ready: { job in
            guard job.progress.done == 2 else { return }
            clock.advance(minutes: 5)
            try await other.runDue()
        })
        try await scene.runner("甲", slow).runDue()
        let job = try await scene.job(id)
        #expect(job.finishedBy == "乙")
        #expect(job.attempt == 2)
        #expect(try await scene.effects() == (0..<4).map { "count/\(id)/\($0)" })
        #expect(try await scene.times() == [1])
    }

    @Test func `a step that fails leaves nothing and is tried again behind the steps that were kept`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add(steps: 3).first)
        let breaks = Locked(2)
        let task = CountTask(effect: { job in
            guard job.progress.done == 1,
                breaks.withLock({
                    $0 -= 1; return $0 >= 0
                })
            else { return }
            throw Broken()
        })
        let runner = scene.runner("甲", task)
        try await runner.runDue()
        var job = try await scene.job(id)
        #expect(job.state == .queued)
        #expect(job.lastError == "Broken")
        #expect(job.availableAt == scene.house.clock.now.adding(milliseconds: 5_000))
        #expect(try await runner.runDue() == 0)
        scene.house.clock.advance(seconds: 5)
        try await runner.runDue()
        job = try await scene.job(id)
        #expect(job.failures == 2)
        scene.house.clock.advance(seconds: 10)
        try await runner.runDue()
        job = try await scene.job(id)
        #expect(job.state == .done)
        #expect(job.lastError == nil)
        #expect(try await scene.times() == [1])
    }

    @Test func `what fails every time becomes a dead letter, and lives again when an administrator says so`()
        async throws
    {
        let scene = try await JobScene()
        let id = try #require(try await scene.add().first)
        let broken = scene.runner("甲", CountTask(effect: { _ in throw Broken() }))
        for _ in 0..<10 {
            try await broken.runDue()
            scene.house.clock.advance(hours: 1)
        }
        let job = try await scene.job(id)
        #expect(job.state == .dead)
        #expect(job.attempt == JobRetry().limit)
        #expect(try await scene.effects().isEmpty)
        _ = try await scene.house.office.perform(DecideOnJob(id, .retry, reason: "已修复"), as: scene.administrator)
        try await scene.runner("甲").runDue()
        #expect(try await scene.job(id).state == .done)
    }

    @Test func `a refusal is a dead letter at once, with its code and no more`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add().first)
        let refused = CountTask(effect: { _ in throw Refusal(.notAllowed, Wording("张三不得办理", "Zhang San may not")) })
        try await scene.runner("甲", refused).runDue()
        let job = try await scene.job(id)
        #expect(job.state == .dead)
        #expect(job.lastError == "refused: not-allowed")
    }

    @Test func `a job that kills whoever takes it is given up`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add().first)
        for number in 0..<JobRetry().limit {
            _ = try #require(try await scene.house.office.claimJob(for: "节点\(number)", lease: 60_000))
            scene.house.clock.advance(minutes: 1)
        }
        try await scene.runner("甲").runDue()
        let job = try await scene.job(id)
        #expect(job.state == .dead)
        #expect(job.lastError == "taken \(JobRetry().limit) times without coming a step further")
    }

    @Test func `a runner told to stop finishes its step and gives the rest back`() async throws {
        let scene = try await JobScene()
        let id = try #require(try await scene.add(steps: 5).first)
        let holder = Locked<JobRunner?>(nil)
        let runner = scene.runner(
            "甲",
            CountTask(ready: { job in
                if job.progress.done == 2 { holder.withLock { $0 }?.stop() }
            }))
        holder.withLock { $0 = runner }
        await runner.run()
        let job = try await scene.job(id)
        #expect(job.state == .queued)
        #expect(job.progress.done == 3)
        #expect(job.failures == 0)
        try await scene.runner("乙").runDue()
        #expect(try await scene.job(id).state == .done)
        #expect(try await scene.times() == [1])
    }

    // All suites begin at once: what takes a second alone may wait minutes for its turn.
    @Test(.timeLimit(.minutes(15))) func `a runner whose task is cancelled ends and gives back what it holds`()
        async throws
    {
        let scene = try await JobScene()
        let id = try #require(try await scene.add(steps: 5).first)
        var settings = JobSettings()
        settings.workers = 1
        let task = CountTask(ready: { job in
            if job.progress.done == 2 { withUnsafeCurrentTask { $0?.cancel() } }
        })
        await scene.runner("甲", task, settings: settings).run()
        let job = try await scene.job(id)
        #expect(job.state == .queued)
        #expect(job.failures == 0 && job.lastError == nil)
        try await scene.runner("乙").runDue()
        #expect(try await scene.job(id).state == .done)
        #expect(try await scene.times() == [1])
    }

    @Test func `a job of whoever's account is closed is refused, and one of a newer node's kind waits for somebody`()
        async throws
    {
        let scene = try await JobScene()
        let id = try #require(try await scene.add().first)
        try await scene.house.office.database.write { try $0.execute("UPDATE account SET active = 0") }
        try await scene.runner("甲").runDue()
        let state = try await scene.house.office.read {
            try $0.first("SELECT last_error FROM job WHERE id = $1", [id])?.get("last_error", as: String.self)
        }
        #expect(state == "refused: not-allowed")
        try await scene.house.office.database.write { access in
            try JobStore.add(
                id: "NEWER", kind: "future.task", payload: "{}", key: nil, at: scene.house.clock.now,
                from: scene.house.clock.now, by: Actor.office.userID, in: access)
        }
        try await scene.runner("甲").runDue()
        let newer = try await scene.house.office.read {
            try $0.first("SELECT state FROM job WHERE id = 'NEWER'")?.get("state", as: String.self)
        }
        #expect(newer == "dead")
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `what is due is found by the index of open jobs`() async throws {
        let scene = try await JobScene()
        let plan = try await scene.house.office.read { access in
            try access.query("EXPLAIN QUERY PLAN " + JobStore.dueSQL, [scene.house.clock.now]).map {
                try $0.get("detail", as: String.self)
            }
        }
        #expect(plan.contains { $0.contains("job_due") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }
}
