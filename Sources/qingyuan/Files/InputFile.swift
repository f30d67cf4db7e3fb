import ArgumentParser
import Foundation

/// A file that is read piece by piece, or standard input under the name `-`.
struct InputFile {
    /// The name as the user gave it.
    let name: String
    private let handle: FileHandle
    /// Bytes read at a time: enough for the disk, little for the memory.
    private static let piece = 256 * 1024

    /// Opens the file.
    ///
    /// - Throws: `ValidationError` (wrong usage) where it cannot be opened.
    init(_ name: String) throws {
        self.name = name
        if name == "-" {
            handle = .standardInput
            return
        }
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
        guard exists, !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: name) else {
            throw ValidationError(
                "cannot read \(name): \(exists ? "it is a folder or not yours to read" : "there is no such file")")
        }
        self.handle = handle
    }

    /// The next bytes; nil at the end.
    func next() throws -> [UInt8]? {
        guard let data = try handle.read(upToCount: InputFile.piece), !data.isEmpty else { return nil }
        return Array(data)
    }

    /// Everything that is left.
    func all() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try next() { bytes += piece }
        return bytes
    }

    /// Whether it is a stream, whose end may be long in coming.
    var isStream: Bool { name == "-" }

    /// The next bytes, of a stream those that are there already; nil at the end.
    func nextAvailable() throws -> [UInt8]? {
        guard isStream else { return try next() }
        let data = handle.availableData
        return data.isEmpty ? nil : Array(data)
    }

    /// What messages call it.
    var title: String { name == "-" ? "<stdin>" : name }
}
