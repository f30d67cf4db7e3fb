import Dispatch

/// Runs work that waits for the disk on threads of its own, so that none of Swift's cooperative threads stands still. Nothing holds the work
/// any longer when its caller is told.
enum BlockingWork {
    private static let queue = DispatchQueue(label: "qingyuan.storage.files", attributes: .concurrent)

    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        let errand = Errand<Void, Value>(body)
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: errand.run(())) }
        }
    }
}
