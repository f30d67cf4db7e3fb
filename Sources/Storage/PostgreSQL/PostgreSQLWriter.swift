import Dispatch

/// The one connection of a node that writes: the line of waiting writes, and the thread on which they are run.
final class PostgreSQLWriter: @unchecked Sendable {
    private let lane: PostgreSQLLane
    private let commits = GroupCommit()
    // Touched on the lane's queue alone.
    private let transaction: PostgreSQLGroupTransaction

    init(_ lane: PostgreSQLLane, settings: PostgreSQLSettings, translations: TranslationCache) {
        self.lane = lane
        let name = (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 16) }.joined()
        transaction = PostgreSQLGroupTransaction(
            lane, log: GroupLog(writer: name), settings: settings, translations: translations)
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        try await commits.write(body) { self.schedule() }
    }

    func observeCommits(_ observer: @escaping @Sendable (Int) -> Void) { commits.observe(observer) }

    /// Runs what waits, then closes the connection.
    func close() {
        commits.close()
        // A closure on the lane's own queue may let go of the last owner of the database: it cannot wait for itself.
        if lane.isCurrent { lane.queue.async { self.finish() } } else { lane.queue.sync { finish() } }
    }

    private func finish() {
        while commits.runGroup(on: transaction) {}
        lane.drop()
    }

    private func schedule() {
        lane.queue.async { [self] in
            if commits.runGroup(on: transaction) { schedule() }
        }
    }
}
