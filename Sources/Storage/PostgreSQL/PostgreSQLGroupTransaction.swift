/// A group of writes: one transaction that holds the house's lock, a savepoint for each write.
///
/// The lock makes the writers of all nodes stand in one line, so that the ledger stays one order without gap or fork,
/// and none of them has to be told that another was faster. With it goes the number of the group, in a row of this
/// writer's own: where the connection is lost during the commit, that row says afterwards whether the group was kept.
final class PostgreSQLGroupTransaction: GroupTransaction {
    private let lane: PostgreSQLLane
    private let log: GroupLog
    private let settings: PostgreSQLSettings
    private let translations: TranslationCache
    private var connection: PostgreSQLConnection?
    /// Whether the server could be reached when it was last looked for.
    private var isReachable = true

    /// How long the server may take to make a group durable: it may wait for a replica.
    private static let commitLimit: Duration = .seconds(60)

    init(
        _ lane: PostgreSQLLane, log: GroupLog, settings: PostgreSQLSettings, translations: TranslationCache
    ) {
        self.lane = lane
        self.log = log
        self.settings = settings
        self.translations = translations
    }

    var isOpen: Bool { connection != nil }

    func begin() throws {
        let opened = try ready()
        do {
            try log.prepare(opened, limit: settings.statementLimit)
            try opened.command(
                "BEGIN ISOLATION LEVEL READ COMMITTED; \(GroupLog.lock); \(log.next()); SAVEPOINT one_write",
                limit: settings.statementLimit)
            connection = opened
        } catch {
            lane.end(opened)
            throw Self.waiting(error)
        }
    }

    func attempt(_ body: (any WriteAccess) throws -> Void) throws {
        guard let connection else { throw StorageFault(.misuse, "a write without a transaction") }
        let session = PostgreSQLSession(connection, translations: translations, settings: settings)
        do {
            defer { session.end() }
            try body(SessionWriteAccess(session))
            if let failure = session.failure { throw failure }
            // Deferred keys are checked here: found at the commit, one unmet would take its neighbours down.
            try command("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED; RELEASE one_write")
            try command("SAVEPOINT one_write")
        } catch {
            if mayRepeat(after: session.failure ?? error) {
                rollBack()
                throw session.failure ?? error
            }
            do { try command("ROLLBACK TO one_write") } catch {
                rollBack()
                throw error
            }
            throw error
        }
    }

    func commit() throws {
        guard let connection else { throw StorageFault(.misuse, "a commit without a transaction") }
        do {
            let answer = try connection.command("COMMIT", limit: Self.commitLimit, mayCancel: false)
            self.connection = nil
            guard answer.last?.tag == "COMMIT" else {
                throw StorageFault(.inputOutput, "PostgreSQL rolled the whole group of writes back")
            }
        } catch  where connection.isLost {
            self.connection = nil
            try findOut()
        }
    }

    func rollBack() {
        if let connection { lane.end(connection) }
        connection = nil
    }

    func mayRepeat(after error: any Error) -> Bool { isReachable && PostgreSQLLane.passes(error) }

    /// After the connection was lost during a commit: asks, with the lock in hand, whether the group was kept. Who holds
    /// the lock knows that the lost transaction has ended.
    ///
    /// - Throws: the loss, if nothing was kept; ``StorageFault`` `.outcomeUnknown` if the server does not come back.
    private func findOut() throws {
        lane.drop()
        let isKept: Bool
        do {
            isKept = try log.isKept(on: ready(), limit: settings.statementLimit)
        } catch {
            lane.drop()
            isReachable = false
            throw StorageFault(
                .outcomeUnknown, "PostgreSQL was lost while it made writes durable; they may be kept or not",
                detail: "\(error)")
        }
        guard isKept else { throw PostgreSQLFailure.lost("before the commit took place") }
    }

    private func ready() throws -> PostgreSQLConnection {
        do {
            let connection = try lane.ready(within: settings.reachLimit)
            isReachable = true
            return connection
        } catch {
            isReachable = false
            throw error
        }
    }

    private func command(_ sql: String) throws {
        guard let connection else { throw StorageFault.transactionIsOver }
        try connection.command(sql, limit: settings.statementLimit)
    }

    /// Too long a wait for the lock is another node's doing.
    private static func waiting(_ error: any Error) -> any Error {
        guard let fault = error as? StorageFault, fault.code == .timedOut else { return error }
        return StorageFault(.busy, "another node holds the lock of writers", detail: fault.detail)
    }
}
