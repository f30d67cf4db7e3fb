import Crypto
import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that were sent in and wait for the work that reads them: written in pieces, whole or not there at all, removed when
/// the work is done.
///
/// Several processes may share one folder.
package struct SpoolFiles: Sendable {
    /// A file that is there as a whole.
    package struct Receipt: Codable, Sendable, Hashable {
        /// Its name in the folder.
        package let name: String
        /// Bytes.
        package let size: Int
        /// SHA-256 as hexadecimal text.
        package let digest: String
        /// How many lines it has; the last one may lack its end.
        package let lines: Int
    }

    let folder: String

    /// Opens the folder, creating it if missing.
    ///
    /// - Throws: ``FileFault``.
    package init(folder: String) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Begins a file.
    ///
    /// - Throws: ``FileFault``.
    package func begin() async throws -> SpoolWriter {
        try await BlockingWork.run { [folder] in try SpoolWriter(in: folder) }
    }

    /// The bytes of a file from an offset on, at most so many; empty at its end.
    ///
    /// - Throws: ``FileFault``, with the number `ENOENT` where there is no such file.
    package func read(_ name: String, from offset: Int, atMost limit: Int) async throws -> [UInt8] {
        let path = try path(name)
        return try await BlockingWork.run {
            try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW).read(atMost: limit, from: offset)
        }
    }

    /// Whether a file is there.
    package func contains(_ name: String) async throws -> Bool {
        let path = try path(name)
        return try await BlockingWork.run { FileSystem.exists(path) }
    }

    /// Removes a file, unless it is gone already.
    ///
    /// - Throws: ``FileFault``.
    package func remove(_ name: String) async throws {
        let path = try path(name)
        try await BlockingWork.run { try FileSystem.remove(path) }
    }

    /// Removes files that nobody waits for: those that no process writes any more, and whole ones that are not among
    /// `needed` and older than a day, so that none goes whose work is just being asked for.
    ///
    /// - Throws: ``FileFault``.
    package func removeLeftovers(but needed: Set<String>) async throws {
        try await BlockingWork.run { [folder] in
            for name in try FileSystem.names(in: folder) where !needed.contains(name) {
                let path = "\(folder)/\(name)"
                do {
                    let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
                    let age = time(nil) - (try file.status().st_mtim.tv_sec)
                    let isPart = name.hasSuffix(SpoolWriter.partSuffix)
                    if isPart ? try file.lockAtOnce() : age > 86_400 { try FileSystem.remove(path) }
                } catch let fault as FileFault where fault.number == ENOENT {
                    continue
                }
            }
        }
    }

    /// Names are ours; anything else would be a way out of the folder.
    func path(_ name: String) throws -> String {
        guard UUID(uuidString: name) != nil else { throw FileFault("open", name, number: ENOENT) }
        return "\(folder)/\(name)"
    }
}

/// A file on its way into the spool: locked while it is written, so that what a crash has left is told from it.
package final class SpoolWriter: Sendable {
    static let partSuffix = ".part"

    private struct State: ~Copyable {
        let file: OpenFile
        var digest = SHA256()
        var size = 0
        var lineEnds = 0
        var endsInLine = false
    }

    private let state: Mutex<State>
    private let folder: String
    private let name: String
    private var part: String { "\(folder)/\(name)\(SpoolWriter.partSuffix)" }

    /// - Throws: ``FileFault``.
    init(in folder: String) throws {
        self.folder = folder
        name = UUID().uuidString
        let file = try OpenFile(
            "\(folder)/\(name)\(SpoolWriter.partSuffix)", flags: O_WRONLY | O_CREAT | O_EXCL, permissions: 0o600)
        _ = try file.lockAtOnce()
        state = Mutex(State(file: file))
    }

    deinit {
        // Leaves a leftover for the next cleaning if even this fails; after `finish` there is nothing of this name.
        try? FileSystem.remove(part)
    }

    /// How many bytes there are so far.
    package var size: Int { state.withLock { $0.size } }

    /// Adds bytes.
    ///
    /// - Throws: ``FileFault``.
    package func append(_ bytes: [UInt8]) async throws {
        guard let last = bytes.last else { return }
        try await BlockingWork.run { [self] in
            try state.withLock { state in
                try state.file.write(bytes)
                state.digest.update(data: bytes)
                state.size += bytes.count
                for byte in bytes where byte == 10 { state.lineEnds += 1 }
                state.endsInLine = last != 10
            }
        }
    }

    /// Makes the file durable, and gives it its name.
    ///
    /// - Throws: ``FileFault``.
    package func finish() async throws -> SpoolFiles.Receipt {
        try await BlockingWork.run { [self] in
            try state.withLock { state in
                try state.file.synchronize()
                _ = try FileSystem.link(part, as: "\(folder)/\(name)")
                try FileSystem.remove(part)
                try FileSystem.synchronizeFolder(folder)
                return SpoolFiles.Receipt(
                    name: name, size: state.size, digest: Hexadecimal.encode(state.digest.finalize()),
                    lines: state.lineEnds + (state.endsInLine ? 1 : 0))
            }
        }
    }
}
