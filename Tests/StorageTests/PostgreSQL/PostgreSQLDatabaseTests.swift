import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// What only a server can show: several nodes, lost connections, time-outs, many readers.
@Suite(.enabled(if: TestServer.isAvailable, "PostgreSQL is not installed"))
struct PostgreSQLDatabaseTests {
    private static let migration = Migration(
        id: "M0001", name: "Make a table",
        statements: [
            "CREATE TABLE entry (id {{autoincrement}}, n INTEGER NOT NULL)",
            "CREATE TABLE chain (sequence INTEGER NOT NULL PRIMARY KEY, node INTEGER NOT NULL)",
        ])

    /// Gives the closure a migrated database, and a way to open it once more, as another node would.
    private func onServer(
        _ body: (PostgreSQLDatabase, (PostgreSQLSettings) throws -> PostgreSQLDatabase) async throws -> Void
    ) async throws {
        let (database, name) = try await TestServer.shared.open()
        let url = try await TestServer.shared.url(of: name)
        let failure: (any Error)?
        do {
            try await Migrator([Self.migration]).migrate(database, now: 0)
            try await body(database) { PostgreSQLDatabase(try PostgreSQLAddress(url), settings: $0) }
            failure = nil
        } catch { failure = error }
        await TestServer.shared.dispose(database, named: name)
        if let failure { throw failure }
    }

    private func count(_ database: PostgreSQLDatabase) async throws -> Int? {
        try await database.read { try $0.first("SELECT count(*) AS n FROM entry")?.get("n") }
    }

    /// Ends every connection to the database but that of the caller, as a restart would.
    private func endConnections(_ database: PostgreSQLDatabase) async throws {
        try await database.withoutTransaction(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE  datname = current_database() AND pid <> pg_backend_pid()
            """)
    }

    @Test func `nodes write one after the other, each on what the last one wrote`() async throws {
        try await onServer { first, open in
            let second = try open(PostgreSQLSettings())
            defer { second.close() }
            try await withThrowingTaskGroup { group in
                for number in 0..<120 {
                    let node = number.isMultiple(of: 2) ? first : second
                    group.addTask {
                        try await node.write { access in
                            // Read, think, write: without one line of writers, two would take the same number.
                            let next: Int = try access.first("SELECT count(*) AS n FROM chain")?.get("n") ?? 0
                            try access.execute(
                                "INSERT INTO chain (sequence, node) VALUES ($1, $2)", [next, number % 2])
                        }
                    }
                }
                try await group.waitForAll()
            }
            let chain = try await first.read { access in
                try access.query("SELECT sequence, node FROM chain ORDER BY sequence").map {
                    (try $0.get("sequence", as: Int.self), try $0.get("node", as: Int.self))
                }
            }
            #expect(chain.map(\.0) == Array(0..<120))
            #expect(chain.filter { $0.1 == 1 }.count == 60)
        }
    }

    @Test func `a connection that the server has ended is replaced, for reads and for writes`() async throws {
        try await onServer { database, _ in
            for round in 1...3 {
                try await database.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [round]) }
                try await endConnections(database)
                let found = try await count(database)
                #expect(found == round)
            }
        }
    }

    @Test func `a group whose connection is lost before the commit is run again, once`() async throws {
        try await onServer { database, open in
            let other = try open(PostgreSQLSettings())
            defer { other.close() }
            let rounds = Mutex(0)
            let ended = DispatchSemaphore(value: 0)
            try await database.write { access in
                try access.execute("INSERT INTO entry (n) VALUES (1)")
                guard
                    rounds.withLock({
                        $0 += 1; return $0
                    }) == 1
                else { return }
                Task {
                    try await endConnections(other)
                    ended.signal()
                }
                // The write has a thread of its own, so that it may wait.
                #expect(ended.wait(timeout: .now() + 600) == .success)
                try access.execute("INSERT INTO entry (n) VALUES (2)")
            }
            let found = try await count(database)
            #expect(rounds.withLock { $0 } == 2)
            #expect(found == 1)
        }
    }

    @Test func `whether a group was kept can be asked afterwards`() async throws {
        try await onServer { database, _ in
            let name: String = try #require(
                try await database.read { try $0.first("SELECT current_database() AS name")?.get("name") })
            let url = try await TestServer.shared.url(of: name)
            let log = GroupLog(writer: "00")
            func connect() throws -> PostgreSQLConnection {
                try PostgreSQLOpening.open(try PostgreSQLAddress(url), PostgreSQLSettings())
            }
            let connection = try connect()
            try log.prepare(connection, limit: .seconds(600))
            try connection.command("BEGIN; \(GroupLog.lock); \(log.next()); COMMIT", limit: .seconds(600))
            let kept = try log.isKept(on: connect(), limit: .seconds(600))
            try connection.command("BEGIN; \(GroupLog.lock); \(log.next())", limit: .seconds(600))
            try connection.command("ROLLBACK", limit: .seconds(600))
            let lost = try log.isKept(on: connect(), limit: .seconds(600))
            #expect(kept && !lost)
        }
    }

    @Test func `a statement that takes too long is ended on the server, and the connection stays good`() async throws {
        try await onServer { _, open in
            var settings = PostgreSQLSettings()
            settings.readers = 1
            settings.statementLimit = .seconds(2)
            let database = try open(settings)
            defer { database.close() }
            let process = "SELECT pg_backend_pid() AS n"
            let before: Int? = try await database.read { try $0.first(process)?.get("n") }
            await #expect(throws: StorageFault(.timedOut, "")) {
                try await database.read { try $0.query("SELECT 1 AS one FROM pg_sleep(60)") }
            }
            let after: Int? = try await database.read { try $0.first(process)?.get("n") }
            #expect(before == after)
            await #expect(throws: StorageFault(.timedOut, "")) {
                try await database.write { try $0.query("SELECT 1 AS one FROM pg_sleep(60)") }
            }
            try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (1)") }
        }
    }

    @Test func `a statement that changes the schema may take longer than one of records`() async throws {
        try await onServer { _, open in
            var settings = PostgreSQLSettings()
            settings.statementLimit = .seconds(2)
            let database = try open(settings)
            defer { database.close() }
            try await database.write { try $0.execute("CREATE TABLE slow AS SELECT 1 AS n FROM pg_sleep(4)") }
            let kept: Int? = try await database.read { try $0.first("SELECT n FROM slow")?.get("n") }
            #expect(kept == 1)
        }
    }

    private static let sleeping = "wait_event = 'PgSleep' AND datname = current_database()"

    @Test func `a cancelled read ends on the server`() async throws {
        try await onServer { database, _ in
            let task = Task { try await database.read { try $0.query("SELECT 1 AS one FROM pg_sleep(60)").count } }
            // Not before the server has the statement in hand.
            while try await database.read({
                try $0.query("SELECT 1 AS one FROM pg_stat_activity WHERE \(Self.sleeping)").isEmpty
            }) {}
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            let left = try await database.read {
                try $0.query("SELECT 1 AS one FROM pg_stat_activity WHERE \(Self.sleeping)").count
            }
            #expect(left == 0)
        }
    }

    @Test func `closures stand still on threads of their own, and no more of them than there are connections`()
        async throws
    {
        try await onServer { database, _ in
            let gate = DispatchSemaphore(value: 0)
            let (begun, noteBegun) = AsyncStream.makeStream(of: Void.self)
            let running = Mutex((now: 0, most: 0))
            let stand: @Sendable (any ReadAccess) -> Bool = { _ in
                running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                defer { running.withLock { $0.now -= 1 } }
                noteBegun.yield()
                return gate.wait(timeout: .now() + 600) == .success
            }
            let opened = await withTaskGroup { group in
                group.addTask { try? await database.write(stand) }
                for _ in 0..<5 { group.addTask { try? await database.read(stand) } }
                // Three readers and the writer.
                for await _ in begun.prefix(4) {}
                for _ in 0..<6 { gate.signal() }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(opened == Array(repeating: true, count: 6))
            #expect(running.withLock { $0.most } == 4)
        }
    }

    @Test func `a reader that finds no connection free in time is told so`() async throws {
        try await onServer { _, open in
            var settings = PostgreSQLSettings()
            settings.readers = 1
            settings.waitingLimit = .milliseconds(100)
            let database = try open(settings)
            defer { database.close() }
            let gate = DispatchSemaphore(value: 0)
            let (begun, noteBegun) = AsyncStream.makeStream(of: Void.self)
            let standing = Task {
                try await database.read { _ in
                    noteBegun.yield()
                    return gate.wait(timeout: .now() + 600) == .success
                }
            }
            for await _ in begun.prefix(1) {}
            await #expect(throws: StorageFault(.busy, "")) { try await count(database) }
            gate.signal()
            let opened = try await standing.value
            #expect(opened)
            let found = try await count(database)
            #expect(found == 0)
        }
    }

    @Test func `a long stream takes other statements in between and ends where its reader ends`() async throws {
        struct Enough: Error {}
        try await onServer { database, _ in
            try await database.write { access in
                try access.execute("INSERT INTO entry (n) SELECT n FROM generate_series(1, 1700) AS n")
            }
            let sum = try await database.read { access in
                var sum = 0
                try access.each("SELECT n FROM entry ORDER BY n") { row in
                    try access.eachAsStored("SELECT $1 * 2 AS twice", [try row.get("n", as: Int.self)]) {
                        sum += try $0.get("twice")
                    }
                }
                return sum
            }
            #expect(sum == 1700 * 1701)
            let seen = try await database.write { access in
                var seen = 0
                do {
                    try access.each("SELECT n FROM entry") { _ in
                        seen += 1
                        if seen == 700 { throw Enough() }
                    }
                } catch is Enough {}
                try access.execute("INSERT INTO entry (n) VALUES (0)")
                return seen
            }
            let found = try await count(database)
            #expect(seen == 700 && found == 1701)
        }
    }

    @Test func `a server that is not there is told with its address and without the password`() async throws {
        let address = try PostgreSQLAddress("postgres://li:geheim@127.0.0.1:1/house")
        let database = PostgreSQLDatabase(address)
        defer { database.close() }
        let fault = await #expect(throws: StorageFault.self) { try await database.connect() }
        #expect(fault?.code == .connection)
        #expect(fault?.description.contains("postgres://li@127.0.0.1:1/house") == true)
        #expect(fault?.debugDescription.contains("geheim") == false)
    }

    @Test func `a fault tells its SQLSTATE, and the values only in its detail`() async throws {
        try await onServer { database, _ in
            let fault = await #expect(throws: StorageFault.self) {
                try await database.write { access in
                    try access.execute("INSERT INTO chain (sequence, node) VALUES (77123, 1), (77123, 1)")
                }
            }
            #expect(fault?.description == "constraint unique on chain (sequence): refused (SQLSTATE 23505)")
            #expect(fault?.debugDescription.contains("77123") == true)
        }
    }

    @Test func `a statement whose table a migration has changed is prepared anew`() async throws {
        try await onServer { database, _ in
            let all = "SELECT * FROM entry"
            try await database.write { access in
                try access.execute("INSERT INTO entry (n) VALUES (1)")
                _ = try access.query(all)
            }
            try await database.write { try $0.execute("ALTER TABLE entry ADD COLUMN later BIGINT") }
            let columns = try await database.write { try $0.query(all)[0].columns }
            #expect(columns == ["id", "n", "later"])
        }
    }

    @Test func `the house's own engine table is not listed among the house's`() async throws {
        try await onServer { database, _ in
            let tables = try await database.read { try Catalog($0, dialect: .postgresql).tables.map(\.name) }
            #expect(tables == ["chain", "entry", "schema_migration"])
            let damage = try await database.integrityCheck()
            #expect(damage.isEmpty)
        }
    }

    @Test func `a trigger that was switched off is a finding`() async throws {
        try await onServer { database, _ in
            try await database.write { access in
                for statement in AppendOnly.triggers("entry") {
                    guard let sql = try SQLSeam.render(statement, for: .postgresql) else { continue }
                    try access.execute(sql)
                }
                try access.execute("ALTER TABLE entry DISABLE TRIGGER entry_append_only")
            }
            let damage = try await database.integrityCheck()
            #expect(damage == ["the trigger entry_append_only of entry is switched off"])
        }
    }
}
