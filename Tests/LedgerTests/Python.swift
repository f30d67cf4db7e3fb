import Foundation

/// The interpreter in which `make setup` installs the packages that tests compare with.
enum Python {
    static let path: String = {
        let own = Vectors.root.appending(path: ".venv/bin/python3").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/env"
    }()

    static func has(_ module: String) -> Bool { (try? run("import \(module)", input: "")) != nil }

    /// Runs a script with this input and gives its output; throws where it fails.
    static func run(_ script: String, input: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory
        let source = folder.appending(path: "ledger-\(UUID().uuidString).txt")
        try Data(input.utf8).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = (path == "/usr/bin/env" ? ["python3"] : []) + ["-c", script]
        process.standardInput = try FileHandle(forReadingFrom: source)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return String(decoding: data, as: UTF8.self)
    }

    struct Failure: Error {
        let status: Int32
    }
}
