import Synchronization

/// Whether the server is on its way out: it finishes what was begun, and tells those who ask that it takes no more.
package final class Drain: Sendable {
    private let state = Mutex(false)

    package init() {}

    /// Whether it has begun.
    package var isOn: Bool { state.withLock { $0 } }

    /// Begins; there is no way back.
    package func begin() { state.withLock { $0 = true } }
}
