import Dispatch

/// Runs work that waits for the disk on threads of its own, so that none of Swift's cooperative threads stands still.
enum BlockingWork {
    private static let queue = DispatchQueue(label: "qingyuan.storage.files", attributes: .concurrent)

    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
