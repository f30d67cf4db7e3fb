package import Foundation

/// Other people's libraries, asked through Python: the `.venv` that `make setup` prepares, or else `python3`.
package enum PythonOracle {
    /// The folder of Package.swift.
    package static let packageRoot = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whether a module can be imported; the test that needs it says so and is skipped where it cannot.
    package static func has(_ module: String) -> Bool {
        (try? run("import \(module)")) != nil
    }

    /// Runs a script with its input on stdin and returns its stdout.
    ///
    /// - Throws: ``PythonFailure`` with what it said on stderr.
    package static func run(_ script: String, input: String = "") throws -> String {
        try run(script, bytes: Array(input.utf8))
    }

    /// The same for an input that is no text.
    package static func run(_ script: String, bytes: [UInt8]) throws -> String {
        let files = try (0..<3).map { _ in try temporaryFile() }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        try Data(bytes).write(to: files[0])
        let process = Process()
        let prepared = packageRoot.appending(path: ".venv/bin/python3")
        let isPrepared = FileManager.default.isExecutableFile(atPath: prepared.path())
        process.executableURL = isPrepared ? prepared : URL(filePath: "/usr/bin/env")
        process.arguments = (isPrepared ? [] : ["python3"]) + ["-c", script]
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let complaint = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
            throw PythonFailure(status: process.terminationStatus, complaint: complaint)
        }
        return String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    }

    private static func temporaryFile() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString)")
        try Data().write(to: url)
        return url
    }
}

/// Python ended with this exit status, and this on stderr.
package struct PythonFailure: Error {
    package let status: Int32
    package let complaint: String
}
