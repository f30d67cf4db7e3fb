import Law

/// The most time a request may take from its head to the head of its answer.
enum RequestDeadline {
    static let tooSlow = Problem(
        .unavailable, code: "too-slow", Wording("处理超时，请稍后再试。", "This took too long. Try again a little later."))

    /// Runs the work in a task of its own, on the executor given; when the time is over it is cancelled, and what it then says
    /// is its answer: work that was done by then is never called undone.
    ///
    /// - Throws: `tooSlow` where the work gave up; else what it throws.
    static func hold<Value: Sendable>(
        _ limit: Duration?, on executor: (any TaskExecutor)? = nil, watch: DeadlineWatch = .shared,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task(executorPreference: executor) { try await work() }
        let ticket = limit.map { watch.begin(.now + $0) { task.cancel() } }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        let isOver = ticket.map { watch.end($0) } ?? false
        do {
            return try result.get()
        } catch is CancellationError where isOver {
            throw tooSlow
        }
    }
}
