import Crypto
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that a job writes step by step: each step says from which byte on, so that what a step that was not kept has left
/// behind is written over.
extension SpoolFiles {
    private static let piece = 1 << 20

    /// Begins a file of a fresh name, empty or with the first bytes of another one: whoever takes a job over writes on in a
    /// file of its own, into which the one before can write no more.
    ///
    /// - Throws: ``FileFault``, with the number `ENOENT` where the other file is not there or too short.
    package func grow(from other: String? = nil, keeping size: Int = 0) async throws -> String {
        let name = UUID().uuidString
        let (target, source) = (try path(name), try other.map(path))
        let folder = folder
        try await BlockingWork.run {
            let file = try OpenFile(target, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o600)
            if let source, size > 0 { try SpoolFiles.copy(source, size, to: file) }
            try file.synchronize()
            try FileSystem.synchronizeFolder(folder)
        }
        return name
    }

    /// Writes bytes from an offset on and nothing behind them; they are on the disk when it returns.
    ///
    /// - Throws: ``FileFault``, with the number `ENOENT` where there is no such file or it ends before the offset.
    package func append(_ bytes: [UInt8], to name: String, at offset: Int) async throws {
        let path = try path(name)
        try await BlockingWork.run {
            let file = try OpenFile(path, flags: O_WRONLY | O_NOFOLLOW)
            guard Int(try file.status().st_size) >= offset else { throw FileFault("write", path, number: ENOENT) }
            try file.cut(to: offset)
            try file.write(bytes)
            try file.synchronize()
        }
    }

    /// What a file holds, read piece by piece.
    ///
    /// - Throws: ``FileFault``, with the number `ENOENT` where there is no such file.
    package func receipt(of name: String) async throws -> Receipt {
        let path = try path(name)
        return try await BlockingWork.run {
            let file = try OpenFile(path, flags: O_RDONLY | O_NOFOLLOW)
            var (digest, size, lines, last) = (SHA256(), 0, 0, UInt8(ascii: "\n"))
            while true {
                let bytes = try file.read(atMost: SpoolFiles.piece, from: size)
                guard let end = bytes.last else { break }
                digest.update(data: bytes)
                size += bytes.count
                for byte in bytes where byte == UInt8(ascii: "\n") { lines += 1 }
                last = end
            }
            return Receipt(
                name: name, size: size, digest: Hexadecimal.encode(digest.finalize()),
                lines: lines + (last == UInt8(ascii: "\n") ? 0 : 1))
        }
    }

    private static func copy(_ source: String, _ size: Int, to file: borrowing OpenFile) throws {
        let other = try OpenFile(source, flags: O_RDONLY | O_NOFOLLOW)
        var done = 0
        while done < size {
            let bytes = try other.read(atMost: min(piece, size - done), from: done)
            guard !bytes.isEmpty else { throw FileFault("read", source, number: ENOENT) }
            try file.write(bytes)
            done += bytes.count
        }
    }
}
