import Foundation
import TestSupport
import Testing

@testable import Storage

/// Evidence goes in whole or not at all, comes out unaltered or not at all.
struct EvidenceFilesTests {
    private func inStore(limit: Int = 1 << 20, _ body: (EvidenceFiles, String) async throws -> Void) async throws {
        try await TemporaryFolder.with { folder in
            let path = "\(folder)/deep/evidence"
            try await body(try EvidenceFiles(folder: path, sizeLimit: limit), path)
        }
    }

    private func stream(_ chunks: [[UInt8]], endingWith error: (any Error)? = nil)
        -> AsyncThrowingStream<[UInt8], any Error>
    {
        AsyncThrowingStream { continuation in
            for chunk in chunks { continuation.yield(chunk) }
            continuation.finish(throwing: error)
        }
    }

    private func incoming(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/incoming")
    }

    /// Puts other bytes in the place of kept evidence, as a hand with the owner's rights could.
    private func replace(_ hash: EvidenceHash, in folder: String, by bytes: [UInt8]) throws {
        let path = "\(folder)/\(hash.path)"
        try FileManager.default.removeItem(atPath: path)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    // Source of the digests: FIPS 180-2 appendix B; the digest of nothing is NIST's CAVP vector of length 0.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `evidence is named by its SHA-256 and lies two folders deep`(_ text: String, _ name: String) async throws {
        try await inStore { store, folder in
            let receipt = try await store.add(Array(text.utf8))
            let bytes = try await store.read(receipt.hash)
            let isThere = try await store.contains(receipt.hash)
            #expect(receipt.hash.description == name && receipt.size == text.utf8.count && receipt.isNew)
            #expect(bytes == Array(text.utf8) && isThere)
            let path = "\(folder)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(FileManager.default.contents(atPath: path) == Data(text.utf8))
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o400)
            let left = try incoming(folder)
            #expect(left.isEmpty)
        }
    }

    @Test func `pieces make the same evidence as the whole`() async throws {
        try await inStore { store, _ in
            let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let pieces = stride(from: 0, to: bytes.count, by: 33_333).map { start in
                Array(bytes[start..<min(start + 33_333, bytes.count)])
            }
            let pieced = try await store.add(stream(pieces))
            let whole = try await store.add(bytes)
            let found = try await store.read(pieced.hash)
            #expect(pieced.size == bytes.count && pieced.isNew)
            #expect(whole.hash == pieced.hash && !whole.isNew)
            #expect(found == bytes)
        }
    }

    @Test func `the same evidence added many times at once is kept once`() async throws {
        try await inStore { store, folder in
            let receipts = try await withThrowingTaskGroup { group in
                for _ in 0..<32 { group.addTask { try await store.add(Array("the same".utf8)) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let left = try incoming(folder)
            #expect(Set(receipts.map(\.hash)).count == 1)
            #expect(receipts.filter(\.isNew).count == 1)
            #expect(left.isEmpty)
        }
    }

    @Test(arguments: 0..<12)
    func `a flipped byte is found and named, and the file is never overwritten`(_ position: Int) async throws {
        try await inStore { store, folder in
            let bytes = Array("一件证据".utf8)
            let hash = try await store.add(bytes).hash
            var flipped = bytes
            flipped[position] ^= 1
            try replace(hash, in: folder, by: flipped)
            await #expect(throws: EvidenceFault.altered(hash)) { try await store.read(hash) }
            await #expect(throws: EvidenceFault.altered(hash)) { try await store.add(bytes) }
            #expect(FileManager.default.contents(atPath: "\(folder)/\(hash.path)") == Data(flipped))
        }
    }

    @Test func `a file that grew beyond the limit is altered`() async throws {
        try await inStore(limit: 4) { store, folder in
            let hash = try await store.add([1, 2, 3, 4]).hash
            try replace(hash, in: folder, by: Array(repeating: 1, count: 1 << 20))
            await #expect(throws: EvidenceFault.altered(hash)) { try await store.read(hash) }
        }
    }

    @Test func `missing evidence is named`() async throws {
        try await inStore { store, _ in
            let hash = try #require(EvidenceHash(String(repeating: "0a", count: 32)))
            let isThere = try await store.contains(hash)
            #expect(!isThere)
            await #expect(throws: EvidenceFault.missing(hash)) { try await store.read(hash) }
        }
    }

    @Test func `a link in the place of evidence is not followed`() async throws {
        try await inStore { store, folder in
            let hash = try await store.add([1]).hash
            let path = "\(folder)/\(hash.path)"
            try FileManager.default.moveItem(atPath: path, toPath: "\(folder)/elsewhere")
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(folder)/elsewhere")
            await #expect(throws: EvidenceFault.altered(hash)) { try await store.read(hash) }
        }
    }

    @Test func `evidence over the limit is refused and leaves nothing`() async throws {
        try await inStore(limit: 10) { store, folder in
            let full = try await store.add(Array(repeating: 1, count: 10))
            #expect(full.size == 10)
            await #expect(throws: EvidenceFault.tooBig(limit: 10)) {
                try await store.add(Array(repeating: 1, count: 11))
            }
            await #expect(throws: EvidenceFault.tooBig(limit: 10)) {
                try await store.add(stream([Array(repeating: 2, count: 6), Array(repeating: 2, count: 6)]))
            }
            let left = try incoming(folder)
            #expect(left.isEmpty)
        }
    }

    @Test func `a source that breaks off leaves nothing`() async throws {
        struct BrokenOff: Error {}
        try await inStore { store, folder in
            await #expect(throws: BrokenOff.self) { try await store.add(stream([[1, 2, 3]], endingWith: BrokenOff())) }
            let left = try incoming(folder)
            #expect(left.isEmpty)
        }
    }

    @Test func `what a crash left is removed at the next start, what is being written is not`() async throws {
        try await inStore { store, folder in
            try Data("half".utf8).write(to: URL(fileURLWithPath: "\(folder)/incoming/left-over"))
            let writing = try IncomingFile(in: FanOut(root: folder), limit: 100)
            try writing.append([1])
            _ = try EvidenceFiles(folder: folder)
            let left = try incoming(folder)
            #expect(left.count == 1 && !left.contains("left-over"))
            try writing.append([2])
            let bytes = try await store.read(try writing.keep().hash)
            #expect(bytes == [1, 2])
        }
    }

    @Test func `two programs may share a store`() async throws {
        try await inStore { store, folder in
            let other = try EvidenceFiles(folder: folder)
            let receipts = try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    let program = number.isMultiple(of: 2) ? store : other
                    group.addTask { try await program.add([UInt8(number / 2)]) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(receipts.map(\.hash)).count == 20)
            #expect(receipts.filter(\.isNew).count == 20)
            for receipt in receipts { _ = try await other.read(receipt.hash) }
        }
    }

    @Test func `a folder that cannot be used is named with the reason`() async throws {
        try await TemporaryFolder.with { folder in
            try Data().write(to: URL(fileURLWithPath: "\(folder)/file"))
            #expect(throws: EvidenceFault.fileSystem(FileFault("mkdir", "\(folder)/file/evidence", number: ENOTDIR))) {
                try EvidenceFiles(folder: "\(folder)/file/evidence")
            }
            #expect(FileFault("open", "/x", number: ENOENT).description == "open /x: No such file or directory")
        }
    }

    @Test(arguments: ["", "0a", String(repeating: "0A", count: 32), String(repeating: "0g", count: 32), "../../etc"])
    func `only 64 lower-case digits name evidence`(_ text: String) {
        #expect(EvidenceHash(text) == nil)
        #expect(EvidenceHash(sqlValue: .text(text)) == nil)
    }
}
