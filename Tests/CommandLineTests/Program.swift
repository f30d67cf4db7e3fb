import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    /// What came of one run.
    struct Outcome {
        let code: Int32
        let output: String
        let messages: String

        /// The lines of the output.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// A folder of its own, in which every run happens.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "qingyuan-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Removes the folder.
    func close() { try? FileManager.default.removeItem(at: folder) }

    /// Gives the closure a program with a folder of its own, and removes it afterwards.
    static func with<Value>(_ body: (Program) async throws -> Value) async throws -> Value {
        let program = try Program()
        defer { program.close() }
        return try await body(program)
    }

    /// Puts a file into the folder.
    func put(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appending(path: name)) }
    func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

    /// A file of the folder as text; nil where there is none.
    func text(_ name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }

    /// Runs the program in the folder.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments, input: Array(input.utf8), environment: environment)
    }

    func run(_ arguments: [String], input: [UInt8], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = try Program.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        // What is set for the tests is not set for the program.
        let inherited = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("QINGYUAN_") }
        process.environment = inherited.merging(environment) { $1 }
        let names = ["in", "out", "err"].map { ".\($0)-\(UUID().uuidString)" }
        try put(names[0], input)
        try put(names[1], [])
        try put(names[2], [])
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: names[0]))
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: names[1]))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: names[2]))
        try process.run()
        process.waitUntilExit()
        defer { for name in names { try? FileManager.default.removeItem(at: folder.appending(path: name)) } }
        return Outcome(code: process.terminationStatus, output: text(names[1]) ?? "", messages: text(names[2]) ?? "")
    }

    /// Beside the test bundle, where the package manager puts both.
    private static var binary: URL {
        get throws {
            let build = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.build")
                .standardized
            let places = [Bundle.main.bundleURL.deletingLastPathComponent(), build.appending(path: "debug")]
            let found = places.map { $0.appending(path: "qingyuan") }
                .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
            return try #require(found, "the program is not built: swift build")
        }
    }
}
