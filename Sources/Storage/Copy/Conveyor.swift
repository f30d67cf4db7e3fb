import Dispatch
import Synchronization

/// A short belt between two threads that may block: one lays pieces on it, the other takes them off.
///
/// It carries few pieces at a time, so that a fast end waits for a slow one. Either end may stop it.
final class Conveyor<Piece: Sendable>: Sendable {
    private struct State {
        var pieces: [Piece] = []
        var failure: (any Error)?
    }

    private let state = Mutex(State())
    // Made empty and filled: a semaphore that ends below the number it was made with ends the program.
    private let room = DispatchSemaphore(value: 0)
    private let supply = DispatchSemaphore(value: 0)

    init(capacity: Int) {
        for _ in 0..<capacity { room.signal() }
    }

    /// Lays a piece on the belt; waits for room.
    ///
    /// - Throws: what the other end stopped with.
    func put(_ piece: Piece) throws {
        room.wait()
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.pieces.append(piece)
        }
        supply.signal()
    }

    /// Takes the next piece off; waits for it. `nil` after the last one.
    ///
    /// - Throws: what the other end stopped with.
    func take() throws -> Piece? {
        supply.wait()
        let piece: Piece? = try state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.pieces.isEmpty ? nil : state.pieces.removeFirst()
        }
        room.signal()
        return piece
    }

    /// Says that no piece will follow: who takes then finds none.
    func end() { supply.signal() }

    /// Stops both ends.
    func fail(_ error: any Error) {
        state.withLock { if $0.failure == nil { $0.failure = error } }
        room.signal()
        supply.signal()
    }
}
