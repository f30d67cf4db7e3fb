import CLibPQ
import Dispatch

/// One connection to the server. Its calls block, so that it is used on the queue of its lane alone.
///
/// It never waits longer than it is told: a statement whose time is over is cancelled on the server, and a server that
/// does not even answer that has lost the connection.
final class PostgreSQLConnection {
    private let handle: OpaquePointer
    private var statements = PreparedStatements()
    /// Whether the connection can no longer be used.
    private(set) var isLost = false
    /// The wish of the caller whose statements run at present.
    var interruption: Interruption?

    /// How long the server has for its answer to a cancellation, before the connection is given up.
    private static let grace: Duration = .seconds(5)
    /// How often a waiting thread looks whether its caller still wants the answer.
    private static let glance: Duration = .milliseconds(50)

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { PQfinish(handle) }

    /// Whether the server has closed the connection or said something unasked while nobody used it. One system call.
    func isStale() -> Bool {
        guard !isLost, PQstatus(handle) == CONNECTION_OK else { return true }
        guard SocketWait.wait(PQsocket(handle), reading: true, writing: false, atMost: .zero) else { return false }
        return PQconsumeInput(handle) == 0 || PQstatus(handle) != CONNECTION_OK
    }

    /// A setting that the server told of itself when the connection was opened.
    func parameter(_ name: String) -> String? { PQparameterStatus(handle, name).map { String(cString: $0) } }

    /// Runs one or several statements without parameters, in the server's simple protocol: one trip.
    ///
    /// - Returns: the answer to each statement.
    @discardableResult
    func command(_ sql: String, limit: Duration, mayCancel: Bool = true) throws -> [PostgreSQLResult] {
        try start(PQsendQuery(handle, sql))
        return try answers(to: sql, limit: limit, mayCancel: mayCancel)
    }

    /// Runs one statement with arguments.
    ///
    /// - Parameter isKept: whether the statement is worth being kept prepared.
    func run(
        _ sql: String, _ arguments: PostgreSQLArguments, isKept: Bool, limit: Duration
    ) throws -> PostgreSQLResult {
        let name = isKept ? try prepared(sql, arguments.types, limit: limit) : nil
        try start(arguments.send(sql, name: name, to: handle))
        do {
            guard let result = try answers(to: sql, limit: limit).last else {
                throw StorageFault(.misuse, "an empty statement", detail: sql)
            }
            return result
        } catch let fault as StorageFault where fault.code == .conflict && name != nil {
            // Its plan may be out of date; the next round prepares it again.
            statements.forget(sql, arguments.types)
            throw fault
        }
    }

    private func prepared(_ sql: String, _ types: [Oid], limit: Duration) throws -> String {
        if let name = statements.name(of: sql, types) { return name }
        if let old = statements.oldest() { try command("DEALLOCATE \(old)", limit: limit) }
        let name = statements.newName()
        try start(PQsendPrepare(handle, name, sql, Int32(types.count), types))
        _ = try answers(to: sql, limit: limit)
        statements.keep(name, for: sql, types)
        return name
    }

    // MARK: - Waiting

    private func start(_ sent: Int32) throws {
        guard sent == 1 else {
            isLost = isLost || PQstatus(handle) != CONNECTION_OK
            guard !isLost else { throw PostgreSQLFailure.lost(words) }
            throw StorageFault(.misuse, "the statement cannot be sent", detail: words)
        }
    }

    /// Waits for everything the server has to say, so that the connection is ready for the next statement.
    private func answers(to sql: String, limit: Duration, mayCancel: Bool = true) throws -> [PostgreSQLResult] {
        var patience = Patience(end: .now + limit, mayCancel: mayCancel)
        while PQflush(handle) == 1 { try wait(writing: true, &patience) }
        var results: [PostgreSQLResult] = []
        var fault: StorageFault?
        while true {
            while PQisBusy(handle) == 1 { try wait(writing: false, &patience) }
            guard let answer = PQgetResult(handle).map(PostgreSQLResult.init) else { break }
            if answer.hasFailed, fault == nil { fault = PostgreSQLFailure.fault(of: answer, sql: sql) }
            results.append(answer)
        }
        if PQstatus(handle) != CONNECTION_OK { isLost = true }
        guard let fault else { return results }
        if isLost { throw PostgreSQLFailure.lost(fault.detail) }
        if fault.code == .timedOut, patience.wasWished { throw CancellationError() }
        throw fault
    }

    /// How long the wait may still last, and what was done about it.
    private struct Patience {
        var end: ContinuousClock.Instant
        let mayCancel: Bool
        var hasCancelled = false
        /// Whether it was the caller who wanted an end.
        var wasWished = false
    }

    private func wait(writing: Bool, _ patience: inout Patience) throws {
        let left = ContinuousClock.now.duration(to: patience.end)
        let isWished = patience.mayCancel && interruption?.isWished == true
        if left <= .zero || isWished, !patience.hasCancelled {
            patience.hasCancelled = true
            patience.wasWished = isWished
            guard patience.mayCancel, cancel() else { throw giveUp() }
            patience.end = .now + Self.grace
        } else if left <= .zero {
            throw giveUp()
        }
        let pause = min(Self.glance, max(left, .milliseconds(1)))
        let isReady = SocketWait.wait(PQsocket(handle), reading: true, writing: writing, atMost: pause)
        guard isReady || PQsocket(handle) < 0 else { return }
        if PQconsumeInput(handle) == 0 {
            isLost = true
            throw PostgreSQLFailure.lost(words)
        }
        if writing, PQflush(handle) < 0 {
            isLost = true
            throw PostgreSQLFailure.lost(words)
        }
    }

    private func giveUp() -> StorageFault {
        isLost = true
        return StorageFault(.connection, "PostgreSQL did not answer in time")
    }

    /// Asks the server to end the statement; false if that could not be asked within the grace.
    private func cancel() -> Bool {
        guard let request = PQgetCancel(handle) else { return false }
        let address = UInt(bitPattern: request)
        let isAsked = DispatchSemaphore(value: 0)
        // libpq opens a second connection for it and waits as long as the network lets it.
        DispatchQueue(label: "qingyuan.storage.cancel").async {
            let request = OpaquePointer(bitPattern: address)
            var message = [CChar](repeating: 0, count: 256)
            _ = PQcancel(request, &message, Int32(message.count))
            PQfreeCancel(request)
            isAsked.signal()
        }
        let (seconds, _) = Self.grace.components
        return isAsked.wait(timeout: .now() + .seconds(Int(seconds))) == .success
    }

    private var words: String { String(cString: PQerrorMessage(handle)) }
}
