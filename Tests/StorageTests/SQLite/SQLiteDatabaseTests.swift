import Dispatch
import Foundation
import TestSupport
import Testing

@testable import Storage

/// What only SQLite in a file can show: durability, snapshots, damage, copies.
struct SQLiteDatabaseTests {
    private func onDisk(_ body: (SQLiteDatabase, String) async throws -> Void) async throws {
        try await TemporaryFolder.with { folder in
            let path = "\(folder)/deep/er/store.sqlite"
            let database = try SQLiteDatabase(path: path)
            defer { database.close() }
            try await database.write { try $0.execute("CREATE TABLE entry (n INTEGER NOT NULL) STRICT") }
            try await body(database, path)
        }
    }

    private func count(_ database: SQLiteDatabase) async throws -> Int? {
        try await database.read { try $0.first("SELECT count(*) AS n FROM entry")?.get("n") }
    }

    @Test(arguments: [
        ("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1"), ("recursive_triggers", "1"),
        ("temp_store", "2"), ("busy_timeout", "5000"),
    ])
    func `the connection that writes is durable and strict`(_ pragma: String, _ value: String) async throws {
        try await onDisk { database, _ in
            let found = try await database.writerPragma(pragma)
            #expect(found == value)
        }
    }

    @Test func `what was acknowledged is in the file for another connection`() async throws {
        try await onDisk { database, path in
            let other = try SQLiteDatabase(path: path)
            defer { other.close() }
            for number in 1...10 {
                try await database.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [number]) }
                let seen = try await count(other)
                #expect(seen == number)
            }
        }
    }

    @Test func `what was acknowledged is in the files if the program ends at once`() async throws {
        try await onDisk { database, path in
            try await withThrowingTaskGroup { group in
                for number in 0..<50 {
                    group.addTask {
                        try await database.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [number]) }
                    }
                }
                try await group.waitForAll()
            }
            // The files as they lie there, without the database having been closed.
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: path + suffix, toPath: path + ".then" + suffix)
            }
            let then = try SQLiteDatabase(path: path + ".then")
            defer { then.close() }
            let found = try await count(then)
            #expect(found == 50)
        }
    }

    @Test func `two programs write without losing anything`() async throws {
        try await onDisk { database, path in
            let other = try SQLiteDatabase(path: path)
            defer { other.close() }
            try await withThrowingTaskGroup { group in
                for number in 0..<60 {
                    let writer = number.isMultiple(of: 2) ? database : other
                    group.addTask {
                        try await writer.write { try $0.execute("INSERT INTO entry (n) VALUES ($1)", [number]) }
                    }
                }
                try await group.waitForAll()
            }
            let found = try await count(database)
            #expect(found == 60)
        }
    }

    @Test func `a read stays on its snapshot while writes go on`() async throws {
        try await onDisk { database, _ in
            let counts = try await database.read { access in
                let before: Int? = try access.first("SELECT count(*) AS n FROM entry")?.get("n")
                let written = DispatchSemaphore(value: 0)
                Task {
                    try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (1)") }
                    written.signal()
                }
                // The read has a thread of its own, so that it may wait.
                #expect(written.wait(timeout: .now() + 600) == .success)
                let after: Int? = try access.first("SELECT count(*) AS n FROM entry")?.get("n")
                return [before, after]
            }
            #expect(counts == [0, 0])
            let now = try await count(database)
            #expect(now == 1)
        }
    }

    @Test func `closures stand still on threads of their own, not on Swift's`() async throws {
        try await onDisk { database, _ in
            let gate = DispatchSemaphore(value: 0)
            let (begun, noteBegun) = AsyncStream.makeStream(of: Void.self)
            let stand: @Sendable (any ReadAccess) -> Bool = { _ in
                noteBegun.yield()
                return gate.wait(timeout: .now() + 600) == .success
            }
            let opened = await withTaskGroup { group in
                group.addTask { try? await database.write(stand) }
                for _ in 0..<4 { group.addTask { try? await database.read(stand) } }
                // With the closures on the cooperative threads, few as these are, not all would begin, and nobody would
                // come to open the gate.
                for await _ in begun.prefix(5) {}
                for _ in 0..<5 { gate.signal() }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(opened == [true, true, true, true, true])
        }
    }

    @Test func `closing finishes the writes already called`() async throws {
        try await onDisk { database, path in
            let acknowledged = await withTaskGroup { group in
                for number in 0..<50 {
                    group.addTask {
                        if number == 25 { database.close() }
                        let rows = try? await database.write { access in
                            try access.execute("INSERT INTO entry (n) VALUES ($1)", [number])
                        }
                        return rows ?? 0
                    }
                }
                return await group.reduce(0, +)
            }
            let again = try SQLiteDatabase(path: path)
            defer { again.close() }
            let found = try await count(again)
            #expect(found == acknowledged)
        }
    }

    @Test func `reads run on a lane, and work that is on one stays there`() async throws {
        try await onDisk { database, _ in
            let here: @Sendable () -> String = { Thread.current.name ?? "" }
            let once = try await database.read { _ in here() }
            #expect(once.hasPrefix("reading"))
            let task = Task(executorPreference: database.lanes) {
                let before = here()
                let inside = try await database.read { _ in here() }
                return [before, inside, here()]
            }
            let lanes = try await task.value
            #expect(Set(lanes).count == 1 && lanes[0].hasPrefix("reading"), "\(lanes)")
        }
    }

    @Test func `more reads at once than there are lanes are all answered`() async throws {
        try await onDisk { database, _ in
            try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (7)") }
            let found = try await withThrowingTaskGroup(of: Int?.self) { group in
                for _ in 0..<200 { group.addTask { try await self.count(database) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(found == Array(repeating: 1, count: 200))
        }
    }

    @Test func `a statement that is kept sees a column that was added since`() async throws {
        try await onDisk { database, _ in
            try await database.write { try $0.execute("INSERT INTO entry (n) VALUES (7)") }
            let columns: @Sendable (any ReadAccess) throws -> [String]? = {
                try $0.first("SELECT * FROM entry")?.columns
            }
            for _ in 0..<2 {
                let before = try await database.read(columns)
                #expect(before == ["n"])
            }
            try await database.write { try $0.execute("ALTER TABLE entry ADD COLUMN word TEXT") }
            let (after, written) = (try await database.read(columns), try await database.write { try columns($0) })
            #expect(after == ["n", "word"])
            #expect(written == ["n", "word"])
        }
    }

    @Test func `a cancelled read ends`() async throws {
        try await onDisk { database, _ in
            let endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS n FROM n"
            let task = Task { try await database.read { try $0.query(endless).count } }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func `the files are for the owner alone`() async throws {
        try await onDisk { _, path in
            for name in [path, "\(path)-wal"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: name)
                #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            }
        }
    }

    @Test func `what is no database is refused`() async throws {
        try await TemporaryFolder.with { folder in
            let path = "\(folder)/store.sqlite"
            try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: path))
            #expect(throws: StorageFault(.corrupt, "")) { try SQLiteDatabase(path: path) }
            #expect(throws: StorageFault(.connection, "")) { try SQLiteDatabase(path: folder) }
        }
    }

    @Test func `text that is not UTF-8 is reported, not repaired`() async throws {
        try await onDisk { database, _ in
            await #expect(throws: StorageFault(.corrupt, "")) {
                try await database.read { try $0.query("SELECT CAST(x'ff' AS TEXT) AS t") }
            }
        }
    }

    @Test func `a sound database has nothing to report, a damaged one has`() async throws {
        try await onDisk { database, path in
            try await database.write { access in
                try access.execute("CREATE INDEX entry_n ON entry (n)")
                for number in 0..<2_000 { try access.execute("INSERT INTO entry VALUES ($1)", [number]) }
            }
            let before = try await database.integrityCheck()
            #expect(before.isEmpty)
            database.close()
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            for position in (bytes.count - 4096)..<(bytes.count - 3900) { bytes[position] ^= 0xff }
            try bytes.write(to: URL(fileURLWithPath: path))
            let damaged = try SQLiteDatabase(path: path)
            defer { damaged.close() }
            let after = try await damaged.integrityCheck()
            #expect(!after.isEmpty)
        }
    }

    @Test func `a backup made under writes is a sound database of one moment`() async throws {
        try await onDisk { database, path in
            let copyPath = path + ".copy"
            async let backup: Void = database.backup(to: copyPath)
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        try await database.write { try $0.execute("INSERT INTO entry VALUES ($1), ($1)", [number]) }
                    }
                }
                try await group.waitForAll()
            }
            try await backup
            let copy = try SQLiteDatabase(path: copyPath)
            defer { copy.close() }
            let damage = try await copy.integrityCheck()
            let rows = try #require(try await count(copy))
            #expect(damage.isEmpty)
            #expect(rows.isMultiple(of: 2), "a transaction is in the copy as a whole, or not at all")
            await #expect(throws: StorageFault(.misuse, "")) { try await database.backup(to: copyPath) }
            #expect(!FileManager.default.fileExists(atPath: copyPath + ".partial"))
        }
    }

    @Test func `a database in memory is one's own`() async throws {
        let one = try SQLiteDatabase.inMemory()
        let other = try SQLiteDatabase.inMemory()
        try await one.write { try $0.execute("CREATE TABLE entry (n INTEGER)") }
        await #expect(throws: StorageFault(.misuse, "")) {
            try await other.read { try $0.query("SELECT * FROM entry") }
        }
    }
}
