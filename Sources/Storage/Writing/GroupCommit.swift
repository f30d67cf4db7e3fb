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

    /// Whether a group that ended with this error is certainly not kept, and may succeed if it is run again.
    func mayRepeat(after error: any Error) -> Bool
}

extension GroupTransaction {
    func mayRepeat(after error: any Error) -> Bool { false }
}

/// How many writes may share one commit.
struct GroupLimit: Sendable {
    /// The number of writes, so that a commit stays small and its callers do not wait for hundreds of others.
    var count = 256
    /// After this time no further write joins, so that the first of the group is not kept waiting.
    var duration: Duration = .milliseconds(10)
    /// How often a group is run, where the engine gives it up for a reason that passes.
    var rounds = 5
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
    private let observer = Mutex<(@Sendable (Int) -> Void)?>(nil)

    init(limit: GroupLimit = GroupLimit()) {
        self.limit = limit
    }

    /// Queues the closure and waits until it is kept or refused.
    ///
    /// - Parameter schedule: sees to it that ``runGroup(on:)`` is called on the writer connection.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value, schedule: @Sendable () -> Void
    ) async throws -> Value {
        let write = QueuedWrite(body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard write.wait(continuation) else { return }
                do {
                    if try add(write) { schedule() }
                } catch {
                    write.finish(throwing: error)
                }
            }
        } onCancel: {
            write.withdraw()
        }
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

    /// Has somebody told of every commit, how many writes shared it.
    func observe(_ observer: @escaping @Sendable (Int) -> Void) {
        self.observer.withLock { $0 = observer }
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

    /// One group, on its way.
    private struct Group {
        var members: [any PendingWrite]
        /// What each member threw, in this round.
        var refusals: [(any Error)?] = []
    }

    private func run(from first: any PendingWrite, on transaction: any GroupTransaction) {
        var group = Group(members: [first])
        for round in 1...limit.rounds {
            do throws(Loss) {
                try run(&group, on: transaction)
                let kept = group.refusals.count { $0 == nil }
                if kept > 0 { observer.withLock { $0 }?(kept) }
                // Those refused are told only now: they may have been refused because of a neighbour that is not kept.
                for (write, refusal) in zip(group.members, group.refusals) { write.finish(throwing: refusal) }
                return
            } catch {
                let loss = error
                if round < limit.rounds, transaction.mayRepeat(after: loss.cause) { continue }
                for write in group.members { write.finish(throwing: loss.cause) }
                // The others have waited as long for a lock or a server; they are not made to wait again.
                while loss.isFromTheStart, let write = next() { write.finish(throwing: loss.cause) }
                return
            }
        }
    }

    /// Why nothing of a group was kept.
    private struct Loss: Error {
        let cause: any Error
        /// Whether the transaction could not even begin.
        var isFromTheStart = false
    }

    /// Runs the members, lets others join, and commits.
    ///
    /// - Throws: ``Loss`` if nothing was kept.
    private func run(_ group: inout Group, on transaction: any GroupTransaction) throws(Loss) {
        do { try transaction.begin() } catch { throw Loss(cause: error, isFromTheStart: true) }
        let end = ContinuousClock.now + limit.duration
        group.refusals = []
        while let write = member(of: &group, isEarly: ContinuousClock.now < end) {
            var refusal: (any Error)?
            do { try transaction.attempt(write.run) } catch { refusal = error }
            group.refusals.append(refusal)
            guard transaction.isOpen else { throw Loss(cause: Self.lost(by: refusal, transaction)) }
        }
        do {
            try transaction.commit()
        } catch {
            transaction.rollBack()
            throw Loss(cause: error)
        }
    }

    /// The next write to run: a member of an earlier round, or one that joins.
    private func member(of group: inout Group, isEarly: Bool) -> (any PendingWrite)? {
        let place = group.refusals.count
        if place == group.members.count, place < limit.count, place == 0 || isEarly, let write = next() {
            group.members.append(write)
        }
        return place < group.members.count ? group.members[place] : nil
    }

    /// What the others of the group are told when the engine gave the transaction up while one of them ran.
    private static func lost(by error: (any Error)?, _ transaction: any GroupTransaction) -> any Error {
        if let error, transaction.mayRepeat(after: error) { return error }
        return StorageFault(.inputOutput, "the engine rolled the whole group of writes back")
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
