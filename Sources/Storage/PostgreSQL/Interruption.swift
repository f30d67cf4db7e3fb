import Synchronization

/// The wish of a caller that its statement should end, told to the thread that waits for the server.
final class Interruption: Sendable {
    private let wish = Atomic(false)

    var isWished: Bool { wish.load(ordering: .relaxed) }

    func wishFor() { wish.store(true, ordering: .relaxed) }
}
