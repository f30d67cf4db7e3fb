import Synchronization

/// A write that waits for its turn, whatever its result type.
protocol PendingWrite: Sendable {
    /// Claims the write for running; false if it was withdrawn meanwhile.
    func begin() -> Bool

    /// Runs the closure and keeps its result. Only after ``begin()``; again, if the group is run again.
    func run(in access: any WriteAccess) throws

    /// Lets the caller go on: with the kept result, or with the error if there is one.
    func finish(throwing error: (any Error)?)
}

/// The write of one caller, from the call to its resumption.
final class QueuedWrite<Value: Sendable>: PendingWrite {
    private enum State {
        case created
        case waiting(CheckedContinuation<Value, any Error>)
        case running(CheckedContinuation<Value, any Error>)
        case ran(CheckedContinuation<Value, any Error>, Value)
        case withdrawn
        case finished
    }

    private let state = Mutex<State>(.created)
    private let body: @Sendable (any WriteAccess) throws -> Value

    init(_ body: @escaping @Sendable (any WriteAccess) throws -> Value) {
        self.body = body
    }

    /// Takes the caller's continuation; false if the caller was cancelled before, and has been told so.
    func wait(_ continuation: CheckedContinuation<Value, any Error>) -> Bool {
        let isWaiting = state.withLock { state in
            guard case .created = state else { return false }
            state = .waiting(continuation)
            return true
        }
        if !isWaiting { continuation.resume(throwing: CancellationError()) }
        return isWaiting
    }

    /// Gives the write up if it has not begun: the caller gets a `CancellationError`.
    func withdraw() {
        let continuation: CheckedContinuation<Value, any Error>? = state.withLock { state in
            switch state {
            case .created:
                state = .withdrawn
                return nil
            case .waiting(let continuation):
                state = .withdrawn
                return continuation
            case .running, .ran, .withdrawn, .finished:
                return nil
            }
        }
        continuation?.resume(throwing: CancellationError())
    }

    func begin() -> Bool {
        state.withLock { state in
            guard case .waiting(let continuation) = state else { return false }
            state = .running(continuation)
            return true
        }
    }

    func run(in access: any WriteAccess) throws {
        let value = try body(access)
        state.withLock { state in
            switch state {
            case .running(let continuation), .ran(let continuation, _): state = .ran(continuation, value)
            case .created, .waiting, .withdrawn, .finished: break
            }
        }
    }

    func finish(throwing error: (any Error)?) {
        let ended = state.withLock { state in
            defer { state = .finished }
            return state
        }
        switch ended {
        case .ran(let continuation, let value):
            if let error { continuation.resume(throwing: error) } else { continuation.resume(returning: value) }
        case .running(let continuation), .waiting(let continuation):
            continuation.resume(
                throwing: error ?? StorageFault(.misuse, "a write was finished without having been run"))
        case .created, .withdrawn, .finished:
            break
        }
    }
}
