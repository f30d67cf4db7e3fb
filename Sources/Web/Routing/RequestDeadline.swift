import Law

/// The most time a request may take from its head to the head of its answer.
enum RequestDeadline {
    static let tooSlow = Problem(
        .unavailable, code: "too-slow", Wording("处理超时，请稍后再试。", "This took too long. Try again a little later."))

    /// Runs the work; when the time is over it is cancelled, and what it then says is its answer: work that was done by then
    /// is never called undone.
    ///
    /// - Throws: `tooSlow` where the work gave up; else what it throws.
    static func hold<Value: Sendable>(
        _ limit: Duration?, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let limit else { return try await work() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            if case .some(.some(let value)) = try await group.next() {
                group.cancelAll()
                return value
            }
            group.cancelAll()
            do {
                guard case .some(.some(let value)) = try await group.next() else { throw tooSlow }
                return value
            } catch is CancellationError {
                throw tooSlow
            }
        }
    }
}
