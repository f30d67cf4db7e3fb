import Storage
import Synchronization
import TestSupport
import Testing

/// What a transaction promises, on every engine.
struct TransactionTests {
    private struct Refused: Error, Equatable { var number = 0 }

    private func onStore(_ engine: StoreEngine, _ body: (any Database) async throws -> Void) async throws {
        let migration = Migration(
            id: "M0001", name: "Make a table",
            statements: ["CREATE TABLE entry (id {{autoincrement}}, n INTEGER NOT NULL)"])
        try await engine.withDatabase(migrations: [migration], body)
    }

    private func entries(_ database: any Database) async throws -> [Int] {
        try await database.read { try $0.query("SELECT n FROM entry ORDER BY id").map { try $0.get("n") } }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a write that throws leaves nothing`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            await #expect(throws: Refused()) {
                try await database.write { access in
                    try access.execute("INSERT INTO entry (n) VALUES (1)")
                    throw Refused()
                }
            }
            let kept = try await entries(database)
            #expect(kept.isEmpty)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a swallowed fault still undoes the write`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let fault = await #expect(throws: StorageFault.self) {
                try await database.write { access in
                    try access.execute("INSERT INTO entry (n) VALUES (1)")
                    _ = try? access.execute("INSERT INTO entry (n) VALUES (NULL)")
                }
            }
            #expect(fault?.constraint?.kind == .notNull)
            let kept = try await entries(database)
            #expect(kept.isEmpty)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `after a fault the transaction refuses to go on`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let second = Mutex<StorageFault?>(nil)
            await #expect(throws: StorageFault.self) {
                try await database.write { access in
                    _ = try? access.execute("INSERT INTO entry (n) VALUES (NULL)")
                    do { try access.execute("INSERT INTO entry (n) VALUES (1)") } catch let fault as StorageFault {
                        second.withLock { $0 = fault }
                    }
                }
            }
            #expect(second.withLock { $0?.constraint?.kind } == .notNull)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a hundred writes at once are all kept but the failing ones`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let outcomes = await withTaskGroup { group in
                for number in 0..<100 {
                    group.addTask { () -> Result<Int, any Error> in
                        do {
                            return .success(
                                try await database.write { access in
                                    try access.execute("INSERT INTO entry (n) VALUES ($1)", [number])
                                    if number % 10 == 3 { throw Refused(number: number) }
                                    return number
                                })
                        } catch { return .failure(error) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let kept = outcomes.compactMap { try? $0.get() }
            let refused = outcomes.compactMap { outcome -> Int? in
                guard case .failure(let error) = outcome else { return nil }
                return (error as? Refused)?.number
            }
            #expect(refused.sorted() == Array(stride(from: 3, to: 100, by: 10)))
            #expect(kept.count == 90)
            let found = try await entries(database)
            #expect(found.sorted() == kept.sorted())
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a deferred foreign key left unmet undoes its own write alone`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            try await database.write { access in
                try access.execute(
                    "CREATE TABLE link (n BIGINT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED)")
            }
            let kinds = await withTaskGroup { group in
                for number in 0..<100 {
                    group.addTask { () -> StorageFault.Constraint.Kind? in
                        do {
                            try await database.write { access in
                                try access.execute("INSERT INTO link (n) VALUES ($1)", [number])
                                guard !number.isMultiple(of: 10) else { return }
                                try access.execute("INSERT INTO entry (id, n) VALUES ($1, $1)", [number])
                            }
                            return nil
                        } catch { return (error as? StorageFault)?.constraint?.kind }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            let kept = try await entries(database)
            #expect(kinds.filter { $0 == .foreignKey }.count == 10)
            #expect(kept == (0..<100).filter { !$0.isMultiple(of: 10) })
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `writes called one after the other run in that order`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            for number in 1...20 {
                try await database.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [number]) }
            }
            let kept = try await entries(database)
            #expect(kept == Array(1...20))
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `an acknowledged write is seen by every read that begins later`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            try await withThrowingTaskGroup { group in
                for number in 0..<50 {
                    group.addTask {
                        try await database.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [number]) }
                        let row = try await database.read { access in
                            try access.first("SELECT n FROM entry WHERE n = $1", [number])
                        }
                        #expect(row != nil)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `an access is of no use after its closure`(_ engine: StoreEngine) async throws {
        struct Smuggled: @unchecked Sendable { let access: any WriteAccess }
        struct SmuggledReader: @unchecked Sendable { let access: any ReadAccess }
        try await onStore(engine) { database in
            let writer = try await database.write { Smuggled(access: $0) }
            #expect(throws: StorageFault(.misuse, "")) { try writer.access.execute("DELETE FROM entry") }
            let reader = try await database.read { SmuggledReader(access: $0) }
            #expect(throws: StorageFault(.misuse, "")) { try reader.access.query("SELECT 1") }
        }
    }

    @Test(
        arguments: StoreEngine.allCases,
        [
            "COMMIT", "rollback", " /* so */ BEGIN", "SAVEPOINT a", "RELEASE one_write", "PRAGMA foreign_keys = OFF",
            "ATTACH 'x' AS y", "SELECT 1; SELECT 2",
        ])
    func `a closure may not steer its own transaction`(_ engine: StoreEngine, _ sql: String) async throws {
        try await onStore(engine) { database in
            await #expect(throws: StorageFault(.misuse, "")) { try await database.write { try $0.execute(sql) } }
            try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (1)") }
            let kept = try await entries(database)
            #expect(kept == [1])
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a read cannot change anything`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            await #expect(throws: StorageFault(.readOnly, "")) {
                try await database.read { try $0.query("INSERT INTO entry (n) VALUES (1) RETURNING n") }
            }
            let kept = try await entries(database)
            #expect(kept.isEmpty)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a cancelled task's write does not begin`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (1)") }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            let kept = try await entries(database)
            #expect(kept.isEmpty)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a closed database says so`(_ engine: StoreEngine) async throws {
        try await onStore(engine) { database in
            database.close()
            await #expect(throws: StorageFault(.closed, "")) { try await database.write { try $0.execute("SELECT 1") } }
            await #expect(throws: StorageFault(.closed, "")) { try await database.read { try $0.query("SELECT 1") } }
        }
    }
}
