import Synchronization

/// What a group of writes needs of the connection they run on.
protocol GroupTransaction {
    /// Whether a transaction is open; an engine may end it by itself when the disk fails.
    var isOpen: Bool { get }

    func begin() throws

    /// Runs the closure in a savepoint: all of its changes, or none.
    func attempt(_ body: (any WriteAccess) throws -> Void) throws

    /// Makes everything durable.
    func commit() throws

    func rollBack()
}

/// How many writes may share one commit.
struct GroupLimit: Sendable {
    /// The number of writes, so that a commit stays small and its callers do not wait for hundreds of others.
    var count = 256
    /// After this time no further write joins, so that the first of the group is not kept waiting.
    var duration: Duration = .milliseconds(10)
}

/// The writes waiting for the writer connection, and the rule by which they share commits.
///
/// A lone write is run and committed at once. While a commit waits for the disk, other writes gather; they form the
/// next group: one transaction, each write in its own savepoint, one commit for all. Callers are resumed only after it.
final class GroupCommit: Sendable {
    private struct State {
        var waiting: [any PendingWrite] = []
        /// How many at the head of `waiting` have been taken already.
        var taken = 0
        var isScheduled = false
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limit: GroupLimit

    init(limit: GroupLimit = GroupLimit()) {
        self.limit = limit
    }

    /// Puts the write in the queue.
    ///
    /// - Returns: whether the caller must now see to it that ``runGroup(on:)`` is called on the writer connection.
    /// - Throws: ``StorageFault`` `.closed`.
    func add(_ write: any PendingWrite) throws -> Bool {
        try state.withLock { state in
            guard !state.isClosed else { throw StorageFault(.closed, "the database is closed") }
            state.waiting.append(write)
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
    }

    /// Refuses further writes. Those already in the queue still run.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    /// Runs and commits one group, and lets its callers go on.
    ///
    /// - Returns: whether writes are left, so that it must be called again.
    func runGroup(on transaction: any GroupTransaction) -> Bool {
        if let first = next() { run(from: first, on: transaction) }
        return state.withLock { state in
            state.isScheduled = state.taken < state.waiting.count
            return state.isScheduled
        }
    }

    private func run(from first: any PendingWrite, on transaction: any GroupTransaction) {
        var outcomes: [(write: any PendingWrite, error: (any Error)?)] = []
        do {
            try transaction.begin()
        } catch {
            // The others have waited as long for another program's lock; they are not made to wait again.
            var refused: (any PendingWrite)? = first
            while let write = refused {
                write.finish(throwing: error)
                refused = next()
            }
            return
        }
        let end = ContinuousClock.now + limit.duration
        var upcoming: (any PendingWrite)? = first
        while let write = upcoming {
            var failure: (any Error)?
            do { try transaction.attempt(write.run) } catch { failure = error }
            outcomes.append((write, failure))
            let mayGrow = transaction.isOpen && outcomes.count < limit.count && ContinuousClock.now < end
            upcoming = mayGrow ? next() : nil
        }
        // Also those refused are told only now: they may have been refused because of a neighbour that is not kept.
        let lost = commit(transaction)
        for (write, error) in outcomes { write.finish(throwing: lost ?? error) }
    }

    /// Commits; the error, if nothing of the group was kept.
    private func commit(_ transaction: any GroupTransaction) -> (any Error)? {
        guard transaction.isOpen else {
            return StorageFault(.inputOutput, "the engine rolled the whole group of writes back")
        }
        do {
            try transaction.commit()
            return nil
        } catch {
            transaction.rollBack()
            return error
        }
    }

    /// Claims the next write that has not been withdrawn.
    private func next() -> (any PendingWrite)? {
        while let write = takeOne() {
            if write.begin() { return write }
        }
        return nil
    }

    private func takeOne() -> (any PendingWrite)? {
        state.withLock { state in
            guard state.taken < state.waiting.count else { return nil }
            defer {
                state.taken += 1
                if state.taken == state.waiting.count {
                    state.waiting.removeAll(keepingCapacity: true)
                    state.taken = 0
                }
            }
            return state.waiting[state.taken]
        }
    }
}
