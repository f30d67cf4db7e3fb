import Crypto
import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Evidence on its way in: a locked temporary file, which becomes the real one by a second name, or vanishes.
///
/// The lock tells a file that is being written from one that a crash has left: the system lifts it with the process.
final class IncomingFile: Sendable {
    private struct State: ~Copyable {
        let file: OpenFile
        var digest = SHA256()
        var size = 0
    }

    private let state: Mutex<State>
    private let fanOut: FanOut
    private let path: String
    private let limit: Int

    /// - Throws: ``FileFault``.
    init(in fanOut: FanOut, limit: Int) throws {
        self.fanOut = fanOut
        self.limit = limit
        let file = try Self.createLocked(in: "\(fanOut.root)/\(Self.name)")
        path = file.path
        state = Mutex(State(file: file))
    }

    /// A new file with its lock held.
    private static func createLocked(in folder: String) throws -> OpenFile {
        while true {
            let path = "\(folder)/\(UUID().uuidString)"
            let file = try OpenFile(path, flags: O_WRONLY | O_CREAT | O_EXCL, permissions: 0o400)
            // A process that is just starting may have taken the new file for a leftover: then it takes another.
            if try file.lockAtOnce(), try file.status().st_nlink > 0 { return file }
        }
    }

    deinit {
        // Leaves a leftover for the next start if even this fails.
        try? FileSystem.remove(path)
    }

    /// - Throws: ``EvidenceFault`` `.tooBig`, ``FileFault``.
    func append(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            guard bytes.count <= limit - state.size else { throw EvidenceFault.tooBig(limit: limit) }
            try state.file.write(bytes)
            state.digest.update(data: bytes)
            state.size += bytes.count
        }
    }

    /// Gives the file its real name and makes both durable: first the bytes, then the name, never the other way.
    ///
    /// - Throws: ``EvidenceFault`` `.altered` if another content holds the name, ``FileFault``.
    func keep() throws -> EvidenceFiles.Receipt {
        try state.withLock { state in
            let hash = EvidenceHash(digest: state.digest.finalize())
            try state.file.synchronize()
            let target = try fanOut.place(for: hash)
            let isNew = try FileSystem.link(path, as: target)
            if !isNew, try !EvidenceFiles.isSound(hash, in: fanOut.root) { throw EvidenceFault.altered(hash) }
            // Also for a file that was there: whoever linked it may not have got this far yet.
            try FileSystem.synchronizeFolder(FileSystem.folder(of: target))
            try FileSystem.remove(path)
            return EvidenceFiles.Receipt(hash: hash, size: state.size, isNew: isNew)
        }
    }
}

extension IncomingFile {
    /// The folder of the files on their way in, inside the store, so that a second name needs no copy.
    static let name = "incoming"

    static func createFolder(in folder: String) throws {
        try FileSystem.createFolder("\(folder)/\(name)")
    }

    /// Removes the files that no process writes any more.
    static func removeLeftovers(in folder: String) throws {
        for leftover in try FileSystem.names(in: "\(folder)/\(name)") {
            let path = "\(folder)/\(name)/\(leftover)"
            do {
                let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
                if try file.lockAtOnce() { try FileSystem.remove(path) }
            } catch let fault as FileFault where fault.number == ENOENT {
                continue
            }
        }
    }
}
