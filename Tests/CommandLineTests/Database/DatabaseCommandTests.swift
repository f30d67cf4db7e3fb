import Foundation
import TestSupport
import Testing

/// Copies of the whole office by the program itself.
struct DatabaseCommandTests {
    @Test(.enabled(if: TestServer.isAvailable, "PostgreSQL is not installed"))
    func `an office goes to PostgreSQL and back, audited on each side`() async throws {
        let (database, name) = try await TestServer.shared.open()
        let url = try await TestServer.shared.url(of: name)
        try await Program.with { program in
            #expect(try program.run("demo", "--seed-only").code == 0)
            let there = try program.run(
                "database", "copy", "--from", "sqlite:data/qingyuan.sqlite", "--to", url, "--json")
            #expect(there.code == 0, "\(there.messages)")
            #expect(there.lines.count > 20 && there.lines.allSatisfy { $0.contains("\"same\":true") })
            let users = try program.run("user", "list", "--as", "admin", "--database", url, "--json")
            #expect(users.code == 0, "\(users.messages)")
            let back = try program.run("database", "copy", "--from", url, "--to", "sqlite:back.sqlite", "--json")
            #expect(back.code == 0, "\(back.messages)")
            #expect(back.lines == there.lines, "the same tables, rows and digests")
            let again = try program.run("database", "copy", "--from", "sqlite:back.sqlite", "--to", url)
            #expect(again.code == 70)
            #expect(again.messages.contains("the target is not empty"))
        }
        await TestServer.shared.dispose(database, named: name)
    }

    @Test func `a backup is restored and is the same office`() async throws {
        try await Program.with { program in
            #expect(try program.run("demo", "--seed-only").code == 0)
            let head = try program.run("ledger", "head")
            #expect(try program.run("database", "backup", "copy.sqlite").code == 0)
            let twice = try program.run("database", "backup", "copy.sqlite")
            #expect(twice.code == 70)
            let early = try program.run("database", "restore", "copy.sqlite")
            #expect(early.code == 1 && early.messages.contains("move it away first"))
            for name in ["qingyuan.sqlite", "qingyuan.sqlite-wal", "qingyuan.sqlite-shm"] {
                try? FileManager.default.removeItem(at: program.folder.appending(path: "data/\(name)"))
            }
            let restored = try program.run("database", "restore", "copy.sqlite")
            #expect(restored.code == 0, "\(restored.messages)")
            #expect(try program.run("ledger", "head").output == head.output)
        }
    }

    @Test func `a damaged backup and one that is no office are refused`() async throws {
        try await Program.with { program in
            try program.put("damaged.sqlite", "not a database at all, but long enough to be looked at as one")
            try program.put("empty.sqlite", "")
            #expect(try program.run("database", "restore", "damaged.sqlite").code == 70)
            #expect(try program.run("database", "restore", "empty.sqlite").code == 1)
            #expect(try program.run("database", "restore", "missing.sqlite").code == 1)
            #expect(program.text("data/qingyuan.sqlite") == nil)
        }
    }

    @Test func `a password in an argument is refused, and shown nowhere`() async throws {
        try await Program.with { program in
            let url = "postgres://li:geheim@127.0.0.1:1/house"
            for (arguments, code) in [
                (["migrate", "--database", url], 64 as Int32),
                (["database", "copy", "--from", url, "--to", "sqlite:x"], 64),
                (["config", "check", "--database", url], 1),
            ] {
                let outcome = try program.run(arguments, input: [])
                #expect(outcome.code == code, "\(arguments)")
                #expect(!(outcome.output + outcome.messages).contains("geheim"))
            }
            let outcome = try program.run(["migrate"], input: [], environment: ["QINGYUAN_DATABASE": url])
            #expect(outcome.code == 70)
            #expect(outcome.messages.contains("postgres://li@127.0.0.1:1/house"))
            #expect(!outcome.messages.contains("geheim"))
        }
    }
}
