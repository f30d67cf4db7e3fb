import Foundation

/// Other people's libraries, asked through Python: the prepared `.venv` of the package, or else `python3`.
enum PythonOracle {
    /// The folder of Package.swift.
    static let packageRoot = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Whether a module can be imported; the test that needs it says so and is skipped where it cannot.
    static func has(_ module: String) -> Bool {
        (try? run("import \(module)")) != nil
    }

    /// Runs a script with its input on stdin and returns its stdout.
    static func run(_ script: String, input: String = "") throws -> String {
        let files = try (0..<2).map { _ in try temporaryFile() }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        try Data(input.utf8).write(to: files[0])
        let process = Process()
        let prepared = packageRoot.appending(path: ".venv/bin/python3")
        if FileManager.default.isExecutableFile(atPath: prepared.path()) {
            process.executableURL = prepared
            process.arguments = ["-c", script]
        } else {
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "-c", script]
        }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw PythonFailure(status: process.terminationStatus)
        }
        return String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    }

    private static func temporaryFile() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(
            path: "law-oracle-\(UUID().uuidString)")
        try Data().write(to: url)
        return url
    }
}

/// Python ended with this exit status.
struct PythonFailure: Error {
    let status: Int32
}
