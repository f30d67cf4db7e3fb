import Foundation
package import Storage

/// The PostgreSQL server of a test run: started by the first test that asks, in a temporary folder, gone when the
/// process ends, however it ends.
///
/// Each test gets a database of its own, copied from a template that was migrated once.
package actor TestServer {
    package static let shared = TestServer()

    /// Whether the machine can run one; said aloud where it cannot, and an error on CI.
    package static let isAvailable: Bool = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let places = folders + versions.map { "/usr/lib/postgresql/\($0)/bin" }
        if places.contains(where: { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }) { return true }
        let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
        FileHandle.standardError.write(
            Data("PostgreSQL is not installed: its tests \(isCI ? "fail, as this is CI" : "are skipped")\n".utf8))
        return isCI
    }()

    private struct Running {
        let process: Process
        /// The server stops when this is closed.
        let leash: Pipe
        let url: String
        let maintenance: PostgreSQLDatabase
    }

    private var running: Task<Running, any Error>?
    private var templates: [String: Task<String, any Error>] = [:]
    private var count = 0
    /// How many databases are in use, and who waits for one: a server has only so many connections.
    private var used = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private static let limit = 40

    /// Opens a database that nobody else uses. The caller gives it back with ``dispose(_:named:)``.
    package func open(migrations: [Migration] = []) async throws -> (database: PostgreSQLDatabase, name: String) {
        let server = try await server()
        let template = migrations.isEmpty ? "template1" : try await template(migrations, on: server)
        await takePlace()
        let name = try await create(from: template, on: server)
        return (try Self.database(name, on: server), name)
    }

    /// Closes the database and drops it.
    package func dispose(_ database: PostgreSQLDatabase, named name: String) async {
        database.close()
        try? await running?.value.maintenance.withoutTransaction("DROP DATABASE \(name) WITH (FORCE)")
        if waiting.isEmpty { used -= 1 } else { waiting.removeFirst().resume() }
    }

    private func takePlace() async {
        guard used >= Self.limit else {
            used += 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func template(_ migrations: [Migration], on server: Running) async throws -> String {
        let key = migrations.map { "\($0.id)\($0.statements)" }.joined()
        if let known = templates[key] { return try await known.value }
        let task = Task {
            let name = try await create(from: "template1", on: server)
            let database = try Self.database(name, on: server)
            try await Migrator(migrations).migrate(database, now: 0)
            database.close()
            try await server.maintenance.withoutTransaction(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(name)'")
            return name
        }
        templates[key] = task
        return try await task.value
    }

    private func create(from template: String, on server: Running) async throws -> String {
        count += 1
        let name = "test_\(count)"
        try await server.maintenance.withoutTransaction("CREATE DATABASE \(name) TEMPLATE \(template)")
        return name
    }

    private func server() async throws -> Running {
        let task = running ?? Task { try await Self.start() }
        running = task
        return try await task.value
    }

    /// Gives the closure a server of its own that speaks TLS: a URL that asks for its certificate to be verified, with the
    /// certificate in a file beside another one that is as good and not its own.
    package static func withEncryption<Value>(
        _ body: (_ url: String, _ certificate: String, _ other: String) async throws -> Value
    ) async throws -> Value {
        let (process, leash, line) = try await launch(["tls"])
        defer {
            try? leash.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 3 else { throw StorageFault(.connection, "the server with TLS did not start") }
        return try await body(words[0], words[1], words[2])
    }

    private static func start() async throws -> Running {
        let (process, leash, url) = try await launch([])
        let maintenance = PostgreSQLDatabase(try PostgreSQLAddress(url), settings: patient)
        try await maintenance.connect()
        return Running(process: process, leash: leash, url: url, maintenance: maintenance)
    }

    /// Starts a server, which says where it is.
    private static func launch(_ arguments: [String]) async throws -> (Process, leash: Pipe, line: String) {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scripts/postgresql.sh")
        let process = Process()
        let (leash, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["bash", script.path] + arguments
        process.standardInput = leash
        process.standardOutput = output
        try process.run()
        let line = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: output.fileHandleForReading.availableData)
            }
        }
        return (process, leash, String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// The URL of a database of this server.
    package func url(of name: String) async throws -> String {
        try await server().url.replacingOccurrences(of: "/postgres?", with: "/\(name)?")
    }

    /// Hundreds of tests begin at once and make a database each: a long line is no fault of the server's.
    private static var patient: PostgreSQLSettings {
        var settings = PostgreSQLSettings.forUpkeep
        settings.waitingLimit = .seconds(1200)
        settings.reachLimit = .seconds(120)
        return settings
    }

    private static func database(_ name: String, on server: Running) throws -> PostgreSQLDatabase {
        var settings = patient
        settings.readers = 3
        let url = server.url.replacingOccurrences(of: "/postgres?", with: "/\(name)?")
        return PostgreSQLDatabase(try PostgreSQLAddress(url), settings: settings)
    }
}
