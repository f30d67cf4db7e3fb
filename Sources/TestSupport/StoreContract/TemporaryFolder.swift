import Foundation

/// A folder of a test's own, gone when the test ends.
package enum TemporaryFolder {
    /// Gives the closure the path of a new, empty folder, and removes it with all it holds afterwards.
    package static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("qingyuan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
