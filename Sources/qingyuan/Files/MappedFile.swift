import ArgumentParser
import Foundation
import Screening

/// Files that are read in place, as memory that the system fills as it is looked at and shares between processes.
enum MappedFile {
    /// The bytes of a file; the mapping ends with them.
    ///
    /// - Throws: `ValidationError` (wrong usage) where the file cannot be read.
    static func bytes(of path: String) throws -> IndexBytes {
        let file = open(path, O_RDONLY)
        guard file >= 0 else {
            throw ValidationError("cannot read \(path): there is no such file, or it is not yours to read")
        }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
            throw ValidationError("cannot read \(path): it is no file")
        }
        let length = Int(about.st_size)
        guard length > 0 else { return IndexBytes([]) }
        guard let base = mmap(nil, length, PROT_READ, MAP_SHARED, file, 0), base != MAP_FAILED else {
            throw ValidationError("cannot map \(path) into memory")
        }
        let address = UInt(bitPattern: base)
        return IndexBytes(adopting: UnsafeRawBufferPointer(start: base, count: length)) {
            munmap(UnsafeMutableRawPointer(bitPattern: address), length)
        }
    }
}
