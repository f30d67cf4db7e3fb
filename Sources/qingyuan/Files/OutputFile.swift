import ArgumentParser
import Foundation

/// Lines on their way out, many at a time: to standard output, or to a file that appears under its name only when all of
/// it is there.
final class OutputFile {
    private let path: String?
    private let handle: FileHandle
    private var buffer = Data()
    private static let piece = 64 * 1024
    private static let largePiece = 8 << 20

    /// Standard output for nil.
    ///
    /// - Throws: `ValidationError` (wrong usage) where the file cannot be made.
    init(_ path: String?) throws {
        self.path = path
        guard let path else {
            handle = .standardOutput
            return
        }
        let part = OutputFile.part(path)
        guard FileManager.default.createFile(atPath: part, contents: nil),
            let handle = FileHandle(forWritingAtPath: part)
        else { throw ValidationError("cannot write \(path)") }
        self.handle = handle
    }

    /// Adds a line.
    func put(_ line: String) throws {
        buffer.append(contentsOf: line.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= OutputFile.piece { try flush() }
    }

    /// Adds bytes as they are.
    func put(_ bytes: UnsafeRawBufferPointer) throws {
        try flush()
        for start in stride(from: 0, to: bytes.count, by: OutputFile.largePiece) {
            try handle.write(contentsOf: Data(bytes[start..<min(bytes.count, start + OutputFile.largePiece)]))
        }
    }

    /// Writes what is left; a file now takes the place of one of its name.
    func finish() throws {
        try flush()
        guard let path else { return }
        try handle.synchronize()
        try handle.close()
        guard rename(OutputFile.part(path), path) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
    }

    /// Writes what has been added so far.
    func flush() throws {
        try handle.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private static func part(_ path: String) -> String { path + ".part" }
}
