import Foundation
import Storage

/// A database engine to measure, with fresh databases on it.
enum BenchEngine: Sendable {
    case sqlite
    /// A server that keeps what it acknowledged: a URL of any of its databases, which itself is never written to.
    case postgresql(String)

    var label: String {
        switch self {
        case .sqlite: "SQLite, WAL, synchronous=FULL"
        case .postgresql: "PostgreSQL over a socket, fsync on"
        }
    }

    /// Gives the body a fresh database and a folder, and removes both.
    func withDatabase<T: Sendable>(
        _ body: (any Database, _ folder: String) async throws -> T
    ) async throws -> T {
        let name = "bench_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        let folder = FileManager.default.currentDirectoryPath + "/.build/" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        switch self {
        case .sqlite:
            let database = try SQLiteDatabase(path: folder + "/office.sqlite")
            defer { database.close() }
            return try await body(database, folder)
        case .postgresql(let url):
            let maintenance = PostgreSQLDatabase(try PostgreSQLAddress(url))
            defer { maintenance.close() }
            try await maintenance.withoutTransaction("CREATE DATABASE \(name)")
            let database = PostgreSQLDatabase(try PostgreSQLAddress(BenchEngine.url(url, of: name)))
            let outcome = try await Outcome { try await body(database, folder) }
            database.close()
            try await maintenance.withoutTransaction("DROP DATABASE \(name) WITH (FORCE)")
            return try outcome.get()
        }
    }

    /// The URL of another database of the same server.
    private static func url(_ url: String, of name: String) -> String {
        let host = url.range(of: "://")?.upperBound ?? url.startIndex
        let query = url[host...].firstIndex(of: "?") ?? url.endIndex
        let path = url[host..<query].firstIndex(of: "/") ?? query
        return url[..<path] + "/\(name)" + url[query...]
    }
}

/// What came of a body, kept until everything behind it is put away.
private enum Outcome<Value: Sendable>: Sendable {
    case value(Value)
    case failure(any Error)

    init(_ body: () async throws -> Value) async throws {
        do { self = .value(try await body()) } catch { self = .failure(error) }
    }

    func get() throws -> Value {
        switch self {
        case .value(let value): return value
        case .failure(let error): throw error
        }
    }
}
