import Foundation
import TestSupport
import Testing

@testable import Storage

/// Reading the store through names everything that is not as it should be.
struct EvidenceAuditTests {
    private func findings(_ store: EvidenceFiles, expecting: Set<EvidenceHash> = []) async -> [EvidenceFinding] {
        await store.verifyAll(expecting: expecting).reduce(into: []) { $0.append($1) }
    }

    @Test func `a sound store is sound file by file, in order`() async throws {
        try await TemporaryFolder.with { folder in
            let store = try EvidenceFiles(folder: folder)
            var hashes: [EvidenceHash] = []
            for number in 0..<20 { hashes.append(try await store.add([UInt8(number)]).hash) }
            let found = await findings(store, expecting: Set(hashes))
            #expect(found == hashes.sorted { $0.description < $1.description }.map { .sound($0) })
        }
    }

    @Test func `altered, missing and foreign files are named`() async throws {
        try await TemporaryFolder.with { folder in
            let store = try EvidenceFiles(folder: folder)
            let sound = try await store.add([1]).hash
            let altered = try await store.add([2]).hash
            let missing = try await store.add([3]).hash
            for hash in [altered, missing] { try FileManager.default.removeItem(atPath: "\(folder)/\(hash.path)") }
            let misplaced = "\(sound.path)0"
            for path in [altered.path, misplaced, "README", "incoming/on-its-way"] {
                try Data([9]).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
            }
            try FileManager.default.createDirectory(atPath: "\(folder)/zz", withIntermediateDirectories: false)

            let found = await findings(store, expecting: [sound, altered, missing])
            #expect(
                Set(found) == [
                    .sound(sound), .altered(altered), .missing(missing), .foreign(misplaced), .foreign("README"),
                    .foreign("zz"),
                ])
            #expect(found.count == 6)
        }
    }

    @Test func `a folder that cannot be read is named`() async throws {
        try await TemporaryFolder.with { folder in
            let store = try EvidenceFiles(folder: folder)
            try Data().write(to: URL(fileURLWithPath: "\(folder)/ab"))
            let found = await findings(store)
            #expect(found == [.unreadable(FileFault("opendir", "\(folder)/ab", number: ENOTDIR))])
        }
    }

    @Test func `an empty store has nothing to report`() async throws {
        try await TemporaryFolder.with { folder in
            let found = await findings(try EvidenceFiles(folder: folder))
            #expect(found.isEmpty)
        }
    }
}
