import Dispatch
import Synchronization

/// A database on a PostgreSQL server, which several nodes of the house may share.
///
/// Reads run on connections of a pool, each in a snapshot of its own. Writes run on one connection more, grouped as on
/// SQLite (see ``GroupCommit``), each group under the lock that all nodes' writers take in turn. Nothing waits for the
/// server on a thread of Swift's cooperative pool.
package final class PostgreSQLDatabase: Database {
    private let settings: PostgreSQLSettings
    private let readers: LanePool
    private let writer: PostgreSQLWriter
    private let isClosed = Atomic(false)

    package var dialect: SQLDialect { .postgresql }

    /// - Parameter address: where the server is; nothing is connected yet.
    package init(_ address: PostgreSQLAddress, settings: PostgreSQLSettings = PostgreSQLSettings()) {
        let translations = TranslationCache()
        self.settings = settings
        let lanes = (1...max(1, settings.readers)).map {
            PostgreSQLLane(address, settings, translations, name: "reader \($0)")
        }
        readers = LanePool(lanes, limit: settings.waitingLimit)
        writer = PostgreSQLWriter(
            PostgreSQLLane(address, settings, translations, name: "writer"), settings: settings,
            translations: translations)
    }

    /// Connects once, without patience, so that a wrong address or password is told at once.
    ///
    /// - Throws: ``StorageFault`` `.connection`.
    package func connect() async throws {
        try await read(patience: .zero) { _ = try $0.first("SELECT 1 AS one") }
    }

    package func read<Value: Sendable>(
        _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        try await read(patience: settings.reachLimit, body)
    }

    private func read<Value: Sendable>(
        patience: Duration, _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        try await withoutActuallyEscaping(body) { body in
            let lane = try await readers.lane()
            defer { readers.giveBack(lane) }
            return try await lane.perform { try lane.read(patience: patience, $0, body) }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        try await writer.write(body)
    }

    package func observeCommits(_ observer: @escaping @Sendable (Int) -> Void) { writer.observeCommits(observer) }

    /// Runs one statement outside any transaction, as `CREATE DATABASE` and `VACUUM` want it. Nothing for records.
    package func withoutTransaction(_ sql: String) async throws {
        let lane = try await readers.lane()
        defer { readers.giveBack(lane) }
        try await lane.perform { [settings] interruption in
            let connection = try lane.ready(within: settings.reachLimit, interruption: interruption)
            try connection.command(sql, limit: settings.statementLimit * 10)
        }
    }

    /// What the server itself knows to be unsound: pages whose checksum was wrong, indexes and constraints that do not
    /// hold for every row, triggers that are switched off.
    package func integrityCheck() async throws -> [String] {
        try await read { access in
            try access.query(PostgreSQLUpkeep.findings).map { try $0.get("finding") }
        }
    }

    package func close() {
        guard !isClosed.exchange(true, ordering: .relaxed) else { return }
        writer.close()
        readers.close()
    }
}
