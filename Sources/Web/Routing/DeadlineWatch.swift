import Synchronization

/// Watches the deadlines of everything that runs: one task sleeps for all of them, up to the nearest.
///
/// A sleeping task for each request would cost more than many a request, and its timer would outlive it by the whole limit.
final class DeadlineWatch: Sendable {
    static let shared = DeadlineWatch()

    /// What `begin` gives, for `end`.
    struct Ticket: Sendable, Hashable {
        fileprivate let number: UInt64
    }

    private struct Entry {
        let due: ContinuousClock.Instant
        let act: @Sendable () -> Void
    }

    private struct State {
        var entries: [UInt64: Entry] = [:]
        var last: UInt64 = 0
        /// Up to when somebody sleeps; whoever finds an earlier instant here than the own leaves the watch to them.
        var wakesAt: ContinuousClock.Instant?
    }

    private let state = Mutex(State())

    /// Does the act when the time has come, unless it ends before.
    func begin(_ due: ContinuousClock.Instant, _ act: @escaping @Sendable () -> Void) -> Ticket {
        let (ticket, mustSleep) = state.withLock { state in
            state.last += 1
            state.entries[state.last] = Entry(due: due, act: act)
            let isNearest = state.wakesAt.map { due < $0 } ?? true
            if isNearest { state.wakesAt = due }
            return (Ticket(number: state.last), isNearest)
        }
        if mustSleep { sleep(until: due) }
        return ticket
    }

    /// Takes the deadline back.
    ///
    /// - Returns: whether its time had come, and the act was done.
    func end(_ ticket: Ticket) -> Bool {
        state.withLock { $0.entries.removeValue(forKey: ticket.number) } == nil
    }

    private func sleep(until due: ContinuousClock.Instant) {
        Task {
            try? await ContinuousClock().sleep(until: due)
            wake(from: due)
        }
    }

    /// Does what is due, and sleeps again for what is left.
    private func wake(from due: ContinuousClock.Instant) {
        let (acts, next) = state.withLock { state -> ([@Sendable () -> Void], ContinuousClock.Instant?) in
            // Another went to sleep for something nearer, and has this watch as well.
            guard state.wakesAt == due else { return ([], nil) }
            let now = ContinuousClock.now
            let over = state.entries.filter { $0.value.due <= now }
            for number in over.keys { state.entries[number] = nil }
            state.wakesAt = state.entries.values.map(\.due).min()
            return (over.values.sorted { $0.due < $1.due }.map(\.act), state.wakesAt)
        }
        for act in acts { act() }
        if let next { sleep(until: next) }
    }
}
