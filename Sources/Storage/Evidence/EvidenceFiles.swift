import Crypto

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Evidence as files, each named by the SHA-256 of its bytes.
///
/// A file is complete or not there at all, on the disk when ``add(_:)-(_)`` returns, never written to again, and verified
/// whenever it is read. The same bytes added twice are kept once. Several processes may share one store.
package struct EvidenceFiles: Sendable {
    /// What became of a piece of evidence.
    package struct Receipt: Sendable, Hashable {
        package let hash: EvidenceHash
        /// The number of bytes.
        package let size: Int
        /// False if the store had these bytes already.
        package let isNew: Bool
    }

    private let fanOut: FanOut
    private let sizeLimit: Int

    var folder: String { fanOut.root }

    /// Opens the store, creating its folder if missing and removing what a crash has left half-written.
    ///
    /// - Parameter sizeLimit: the most bytes one piece may have.
    /// - Throws: ``EvidenceFault`` `.fileSystem`.
    package init(folder: String, sizeLimit: Int = 256 << 20) throws {
        fanOut = FanOut(root: folder)
        self.sizeLimit = sizeLimit
        try Self.translatingFaults {
            try Self.createFolders(folder)
            try IncomingFile.createFolder(in: folder)
            try IncomingFile.removeLeftovers(in: folder)
        }
    }

    /// Makes sure that evidence can be written, by beginning a file and taking it away again.
    ///
    /// - Throws: ``EvidenceFault`` `.fileSystem`.
    package func checkWritable() async throws {
        try await blocking { _ = try IncomingFile(in: fanOut, limit: 0) }
    }

    /// Keeps the bytes.
    ///
    /// - Throws: ``EvidenceFault``: `.tooBig`, `.fileSystem`, or `.altered` if the store holds a file of that name with
    ///   other bytes; that file is left as it is.
    @discardableResult
    package func add(_ bytes: [UInt8]) async throws -> Receipt {
        try await blocking {
            let incoming = try IncomingFile(in: fanOut, limit: sizeLimit)
            try incoming.append(bytes)
            return try incoming.keep()
        }
    }

    /// Keeps bytes that come in pieces, holding one piece at a time in memory.
    ///
    /// - Throws: what the pieces throw, and as the variant for one array. Nothing is kept then.
    @discardableResult
    package func add<Chunks: AsyncSequence>(_ chunks: Chunks) async throws -> Receipt where Chunks.Element == [UInt8] {
        let incoming = try await blocking { try IncomingFile(in: fanOut, limit: sizeLimit) }
        for try await chunk in chunks {
            try await blocking { try incoming.append(chunk) }
        }
        return try await blocking { try incoming.keep() }
    }

    /// The bytes of the evidence, after making sure that they are the ones it is named by.
    ///
    /// - Throws: ``EvidenceFault``: `.missing`, `.altered` or `.fileSystem`.
    package func read(_ hash: EvidenceHash) async throws -> [UInt8] {
        try await blocking {
            let file = try open(hash)
            let size = Int(try file.status().st_size)
            var bytes: [UInt8] = []
            // One byte of room beyond the end, so that the last read sees it.
            bytes.reserveCapacity(min(size, sizeLimit) + 1)
            var digest = SHA256()
            while bytes.count <= sizeLimit {
                let chunk = try file.read(atMost: Self.chunk)
                if chunk.isEmpty { break }
                digest.update(data: chunk)
                bytes += chunk
            }
            guard EvidenceHash(digest: digest.finalize()) == hash else { throw EvidenceFault.altered(hash) }
            return bytes
        }
    }

    /// Whether the store has a file of that name. Its bytes are not looked at.
    package func contains(_ hash: EvidenceHash) async throws -> Bool {
        try await blocking { FileSystem.exists("\(folder)/\(hash.path)") }
    }

    /// Removes what a crash has left half-written, here or on another node of the same store.
    package func removeLeftovers() async throws {
        try await blocking { try IncomingFile.removeLeftovers(in: folder) }
    }

    /// Bytes read at a time.
    static let chunk = 1 << 18

    private func open(_ hash: EvidenceHash) throws -> OpenFile {
        try Self.open(hash, in: folder)
    }

    /// Opens the file of that name; a symbolic link in its place is refused as altered, not followed.
    static func open(_ hash: EvidenceHash, in folder: String) throws -> OpenFile {
        do {
            let file = try OpenFile("\(folder)/\(hash.path)", flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            guard try file.status().st_mode & S_IFMT == S_IFREG else { throw EvidenceFault.altered(hash) }
            return file
        } catch let fault as FileFault where fault.number == ENOENT {
            throw EvidenceFault.missing(hash)
        } catch let fault as FileFault where fault.number == ELOOP {
            throw EvidenceFault.altered(hash)
        }
    }

    /// Whether the file's bytes are the ones it is named by; reads it through.
    ///
    /// - Throws: ``EvidenceFault`` or ``FileFault``.
    static func isSound(_ hash: EvidenceHash, in folder: String) throws -> Bool {
        let file = try open(hash, in: folder)
        var digest = SHA256()
        while true {
            let chunk = try file.read(atMost: chunk)
            if chunk.isEmpty { return EvidenceHash(digest: digest.finalize()) == hash }
            digest.update(data: chunk)
        }
    }

    /// Creates the folder and those above it, each made durable in the one above.
    private static func createFolders(_ path: String) throws {
        guard !path.isEmpty, path != "/", !FileSystem.exists(path) else { return }
        try createFolders(FileSystem.folder(of: path))
        try FileSystem.createFolder(path)
        try FileSystem.synchronizeFolder(FileSystem.folder(of: path))
    }

    private func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await BlockingWork.run { try Self.translatingFaults(body) }
    }

    static func translatingFaults<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let fault as FileFault { throw EvidenceFault.fileSystem(fault) }
    }
}
