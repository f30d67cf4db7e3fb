import Dispatch

/// One place in the pool: a queue of its own, and the connection that is used on it and nowhere else.
///
/// The connection is opened when it is first asked for, and anew when the server has closed it.
final class PostgreSQLLane: @unchecked Sendable {
    /// A thread of its own while it works: waiting for the server never holds one of Swift's cooperative threads.
    let queue: DispatchQueue
    private let address: PostgreSQLAddress
    private let settings: PostgreSQLSettings
    private let translations: TranslationCache
    // Touched on the queue alone.
    private var connection: PostgreSQLConnection?
    private static let key = DispatchSpecificKey<ObjectIdentifier>()

    init(_ address: PostgreSQLAddress, _ settings: PostgreSQLSettings, _ translations: TranslationCache, name: String) {
        self.address = address
        self.settings = settings
        self.translations = translations
        queue = DispatchQueue(label: "qingyuan.storage.postgresql.\(name)")
        queue.setSpecific(key: Self.key, value: ObjectIdentifier(self))
    }

    /// Whether the caller is on the queue already.
    var isCurrent: Bool { DispatchQueue.getSpecific(key: Self.key) == ObjectIdentifier(self) }

    /// Runs the closure on the queue. Nothing holds it any longer when the call returns.
    ///
    /// - Parameter body: is given the wish of a caller who is cancelled meanwhile.
    func perform<Value: Sendable>(
        _ body: @escaping @Sendable (Interruption) throws -> Value
    ) async throws -> Value {
        let interruption = Interruption()
        let errand = Errand(body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: errand.run(interruption)) }
            }
        } onCancel: {
            interruption.wishFor()
        }
    }

    // MARK: - On the queue

    /// A connection that answers: the present one, or a new one, tried for with growing pauses.
    ///
    /// - Parameter patience: how long to go on trying; the first try is always made.
    func ready(within patience: Duration, interruption: Interruption? = nil) throws -> PostgreSQLConnection {
        if let connection, !connection.isStale() { return connection }
        connection = nil
        let end = ContinuousClock.now + patience
        var attempt = 0
        while true {
            do {
                let opened = try PostgreSQLOpening.open(address, settings)
                connection = opened
                return opened
            } catch {
                attempt += 1
                let pause = BackOff().pause(after: attempt, chance: Double.random(in: 0...1))
                guard ContinuousClock.now + pause < end, interruption?.isWished != true else { throw error }
                Self.sleep(pause)
            }
        }
    }

    /// Gives the connection up.
    func drop() {
        connection = nil
    }

    /// Runs the closure in a snapshot that cannot change anything.
    func read<Value>(
        patience: Duration, _ interruption: Interruption, _ body: (any ReadAccess) throws -> Value
    ) throws -> Value {
        var round = 1
        while true {
            if interruption.isWished { throw CancellationError() }
            let connection = try ready(within: patience, interruption: interruption)
            let session = PostgreSQLSession(connection, translations: translations, settings: settings)
            connection.interruption = interruption
            defer { connection.interruption = nil }
            do {
                return try read(on: connection, session, body)
            } catch {
                end(connection)
                guard round < settings.rounds, !session.hasAnswered, Self.passes(error) else { throw error }
                round += 1
            }
        }
    }

    private func read<Value>(
        on connection: PostgreSQLConnection, _ session: PostgreSQLSession, _ body: (any ReadAccess) throws -> Value
    ) throws -> Value {
        try connection.command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", limit: settings.statementLimit)
        defer { session.end() }
        let value = try body(SessionReadAccess(session))
        if let failure = session.failure { throw failure }
        connection.interruption = nil
        try connection.command("COMMIT", limit: settings.statementLimit)
        return value
    }

    /// Leaves the connection without a transaction, or leaves the connection.
    func end(_ connection: PostgreSQLConnection) {
        connection.interruption = nil
        if !connection.isLost, (try? connection.command("ROLLBACK", limit: .seconds(5))) != nil { return }
        drop()
    }

    /// Whether it may go better with the next connection, or the next time.
    static func passes(_ error: any Error) -> Bool {
        guard let fault = error as? StorageFault else { return false }
        return fault.code == .connection || fault.code == .conflict
    }

    private static func sleep(_ pause: Duration) {
        let (seconds, attoseconds) = pause.components
        _ = DispatchSemaphore(value: 0).wait(
            timeout: .now() + .seconds(Int(seconds)) + .nanoseconds(Int(attoseconds / 1_000_000_000)))
    }
}
