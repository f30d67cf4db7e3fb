/// A limit on how long something may take.
package enum Timeout {
    /// The limit was over.
    package struct Exceeded: Error, Sendable, Hashable {}

    /// Waits for the work, but no longer than this; work that is too slow is cancelled and no longer waited for.
    ///
    /// - Throws: `Exceeded`, or what the work throws.
    package static func race<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let outcome = AsyncThrowingStream<Value, any Error>.makeStream(bufferingPolicy: .bufferingOldest(1))
        let working = Task {
            do {
                outcome.continuation.yield(try await work())
                outcome.continuation.finish()
            } catch {
                outcome.continuation.finish(throwing: error)
            }
        }
        let timing = Task {
            try await Task.sleep(for: limit)
            outcome.continuation.finish(throwing: Exceeded())
        }
        defer {
            working.cancel()
            timing.cancel()
        }
        for try await value in outcome.stream { return value }
        throw CancellationError()
    }
}
