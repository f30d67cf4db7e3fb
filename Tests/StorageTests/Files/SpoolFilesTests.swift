import Foundation
import Storage
import TestSupport
import Testing

struct SpoolFilesTests {
    @Test func `what was written is read from any place, and gone when it is removed`() async throws {
        try await TemporaryFolder.with { folder in
            let spool = try SpoolFiles(folder: folder + "/spool")
            let writer = try await spool.begin()
            for piece in ["abc", "", "\nd"] { try await writer.append(Array(piece.utf8)) }
            let receipt = try await writer.finish()
            #expect(receipt.size == 5)
            #expect(receipt.lines == 2)
            #expect(receipt.digest == "4f0ef76b5a15634e3956ccb30dc53c7368f30c7c3153f8e2dbbf7a3e0fbd0e94")
            #expect(try await spool.read(receipt.name, from: 0, atMost: 99) == Array("abc\nd".utf8))
            #expect(try await spool.read(receipt.name, from: 2, atMost: 2) == Array("c\n".utf8))
            #expect(try await spool.read(receipt.name, from: 5, atMost: 2) == [])
            try await spool.remove(receipt.name)
            #expect(try await !spool.contains(receipt.name))
        }
    }

    @Test(arguments: ["../key", "/etc/passwd", "", "x.part"])
    func `no name leads out of the folder`(name: String) async throws {
        try await TemporaryFolder.with { folder in
            let spool = try SpoolFiles(folder: folder)
            await #expect(throws: FileFault.self) { _ = try await spool.read(name, from: 0, atMost: 1) }
        }
    }

    @Test func `leftovers go, and what is needed, new or being written stays`() async throws {
        try await TemporaryFolder.with { folder in
            let spool = try SpoolFiles(folder: folder)
            func file(age: TimeInterval) async throws -> String {
                let writer = try await spool.begin()
                try await writer.append([1])
                let name = try await writer.finish().name
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: "\(folder)/\(name)")
                return name
            }
            let (needed, old, new) = (
                try await file(age: 200_000), try await file(age: 200_000), try await file(age: 60)
            )
            let writing = try await spool.begin()
            try Data([1]).write(to: URL(filePath: "\(folder)/\(UUID().uuidString).part"))
            try await spool.removeLeftovers(but: [needed])
            #expect(try await spool.contains(needed))
            #expect(try await !spool.contains(old))
            #expect(try await spool.contains(new))
            let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".part") }
            #expect(left.count == 1)
            _ = try await writing.finish()
        }
    }

    @Test func `a growing file is cut where it is written on, and a copy takes its beginning along`() async throws {
        try await TemporaryFolder.with { folder in
            let spool = try SpoolFiles(folder: folder)
            let first = try await spool.grow()
            try await spool.append(Array("abc\n".utf8), to: first, at: 0)
            try await spool.append(Array("lost".utf8), to: first, at: 4)
            try await spool.append(Array("d".utf8), to: first, at: 4)
            let second = try await spool.grow(from: first, keeping: 4)
            try await spool.append(Array("e".utf8), to: first, at: 5)
            try await spool.append(Array("d".utf8), to: second, at: 4)
            #expect(try await spool.read(first, from: 0, atMost: 99) == Array("abc\nde".utf8))
            let receipt = try await spool.receipt(of: second)
            #expect(try await spool.read(second, from: 0, atMost: 99) == Array("abc\nd".utf8))
            #expect((receipt.size, receipt.lines) == (5, 2))
            #expect(receipt.digest == "4f0ef76b5a15634e3956ccb30dc53c7368f30c7c3153f8e2dbbf7a3e0fbd0e94")
        }
    }

    @Test func `nothing is written behind the end of a growing file, nor copied from beyond it`() async throws {
        try await TemporaryFolder.with { folder in
            let spool = try SpoolFiles(folder: folder)
            let name = try await spool.grow()
            try await spool.append([1, 2], to: name, at: 0)
            await #expect(throws: FileFault.self) { try await spool.append([4], to: name, at: 3) }
            await #expect(throws: FileFault.self) { _ = try await spool.grow(from: name, keeping: 3) }
            await #expect(throws: FileFault.self) { _ = try await spool.grow(from: "../x", keeping: 1) }
        }
    }
}
