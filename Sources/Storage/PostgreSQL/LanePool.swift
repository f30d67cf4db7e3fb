import Dispatch
import Synchronization

/// The lanes that read: so many and no more. Who comes when all are taken waits in line, for a while.
final class LanePool: Sendable {
    private struct State {
        var idle: [PostgreSQLLane]
        var taken = 0
        var waiting: [(number: Int, caller: CheckedContinuation<PostgreSQLLane, any Error>)] = []
        var arrivals = 0
        /// Who has come and does not stand in line yet.
        var arriving: Set<Int> = []
        /// Who of these has given up meanwhile.
        var gone: Set<Int> = []
        var isClosed = false
    }

    private let state: Mutex<State>
    private let limit: Duration

    /// - Parameter limit: how long a caller waits in line.
    init(_ lanes: [PostgreSQLLane], limit: Duration) {
        state = Mutex(State(idle: lanes))
        self.limit = limit
    }

    /// A free lane, which the caller gives back.
    ///
    /// - Throws: ``StorageFault`` `.closed`, or `.busy` when the wait was too long; `CancellationError`.
    func lane() async throws -> PostgreSQLLane {
        try Task.checkCancellation()
        let number = state.withLock { state in
            state.arrivals += 1
            state.arriving.insert(state.arrivals)
            return state.arrivals
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { line(up: number, $0) }
        } onCancel: {
            dismiss(number, CancellationError())
        }
    }

    func giveBack(_ lane: PostgreSQLLane) {
        let (next, isClosed) = state.withLock { state -> (CheckedContinuation<PostgreSQLLane, any Error>?, Bool) in
            guard state.waiting.isEmpty else { return (state.waiting.removeFirst().caller, false) }
            state.taken -= 1
            if !state.isClosed { state.idle.append(lane) }
            return (nil, state.isClosed)
        }
        next?.resume(returning: lane)
        if isClosed { lane.queue.async { lane.drop() } }
    }

    /// Refuses further callers, and closes each lane when it is no longer in use.
    func close() {
        let lanes = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for lane in lanes { lane.queue.async { lane.drop() } }
    }

    private func line(up number: Int, _ caller: CheckedContinuation<PostgreSQLLane, any Error>) {
        let answer: Result<PostgreSQLLane, any Error>? = state.withLock { state in
            state.arriving.remove(number)
            if state.gone.remove(number) != nil { return .failure(CancellationError()) }
            if state.isClosed { return .failure(StorageFault(.closed, "the database is closed")) }
            if let lane = state.idle.popLast() {
                state.taken += 1
                return .success(lane)
            }
            state.waiting.append((number, caller))
            return nil
        }
        if let answer { return caller.resume(with: answer) }
        let (seconds, attoseconds) = limit.components
        let pause = DispatchTimeInterval.milliseconds(Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000))
        DispatchQueue.global().asyncAfter(deadline: .now() + pause) { [weak self] in
            self?.dismiss(number, StorageFault(.busy, "no connection to PostgreSQL became free in time"))
        }
    }

    /// Takes a caller out of the line.
    private func dismiss(_ number: Int, _ error: any Error) {
        let caller: CheckedContinuation<PostgreSQLLane, any Error>? = state.withLock { state in
            guard let place = state.waiting.firstIndex(where: { $0.number == number }) else {
                if state.arriving.contains(number) { state.gone.insert(number) }
                return nil
            }
            return state.waiting.remove(at: place).caller
        }
        caller?.resume(throwing: error)
    }
}
