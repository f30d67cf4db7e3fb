import Foundation

/// A tool run as a process of its own, from files to files, within limits of time, memory and output.
struct LimitedProcess: Sendable {
    /// What the tool may take.
    struct Limits: Sendable {
        /// Seconds of processor time.
        let seconds: Int
        /// Seconds on the clock.
        let patience: Int
        /// Kilobytes of memory.
        let kilobytes: Int
        /// Bytes of a file that it writes.
        let bytes: Int
    }

    /// How it ended.
    struct Ending: Sendable {
        let status: Int32
        /// What it wrote on standard error, its first 4 kB.
        let message: String

        /// Whether it took too long: ended by `timeout` (124), which ends itself like a tool that it had to kill (9), or at
        /// its limit of processor time (24, SIGXCPU, or 9).
        var ranOverTime: Bool { [124, 9, 24].contains(status) }
        /// Whether the tool was not found.
        var wasMissing: Bool { status == 127 }
    }

    let limits: Limits

    /// Runs a command with a file as its standard input and another as its standard output; it has nothing of our
    /// environment but the path.
    ///
    /// The shell's `ulimit` takes one limit at a time: several in one call set none of them in dash.
    func run(_ command: [String], input: String = "/dev/null", output: String = "/dev/null") async throws -> Ending {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let script = """
            ulimit -t \(limits.seconds) && ulimit -v \(limits.kilobytes) && ulimit -f \(limits.bytes / 512) || exit 126
            exec timeout -k 1 \(limits.patience) "$@"
            """
        process.arguments = ["-c", script, "sh"] + command
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
        ]
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        let errors = Pipe()
        process.standardError = errors
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let message = (try? errors.fileHandleForReading.read(upToCount: 4096)) ?? Data()
                continuation.resume(
                    returning: Ending(
                        status: ended.terminationStatus, message: String(decoding: message, as: UTF8.self)))
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }

    /// Calls with a folder of its own that nobody else can read and that is gone afterwards.
    static func inFolder<T>(_ name: String, _ body: (URL) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }

    /// Where a program lies on the path; nil where it is not installed.
    static func path(of program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(
            separator: ":")
        return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
