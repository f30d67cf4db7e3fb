#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file or folder, closed when the value ends.
///
/// Every call is repeated when a signal interrupts it (EINTR), except `close`, after which Linux has freed the descriptor
/// whatever it answers.
struct OpenFile: ~Copyable {
    private let descriptor: Int32
    let path: String

    /// - Parameter flags: those of `open(2)`; `O_CLOEXEC` is added, so that no child process inherits the file.
    /// - Throws: ``FileFault``.
    init(_ path: String, flags: Int32, permissions: mode_t = 0) throws {
        descriptor = try FileSystem.call("open", path) { open(path, flags | O_CLOEXEC, permissions) }
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws {
        var offset = 0
        while offset < bytes.count {
            offset += try bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
                return try FileSystem.call("write", path) { systemWrite(descriptor, rest.baseAddress, rest.count) }
            }
        }
    }

    /// The next bytes, at most `limit`; empty at the end of the file.
    func read(atMost limit: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let start = UnsafeMutableRawPointer(buffer.baseAddress)
            count = try FileSystem.call("read", path) { systemRead(descriptor, start, limit) }
        }
    }

    /// The bytes from an offset on, at most `limit`; fewer only at the end of the file.
    func read(atMost limit: Int, from offset: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            while count < limit {
                let start = UnsafeMutableRawPointer(buffer.baseAddress).map { $0 + count }
                let (rest, place) = (limit - count, offset + count)
                let read = try FileSystem.call("pread", path) { pread(descriptor, start, rest, off_t(place)) }
                if read == 0 { return }
                count += read
            }
        }
    }

    /// Ends the file at an offset; what is written next goes there.
    func cut(to size: Int) throws {
        _ = try FileSystem.call("ftruncate", path) { ftruncate(descriptor, off_t(size)) }
        _ = try FileSystem.call("lseek", path) { lseek(descriptor, off_t(size), SEEK_SET) }
    }

    /// Waits until the content, or for a folder the list of its names, is on the disk.
    func synchronize() throws {
        _ = try FileSystem.call("fsync", path) { fsync(descriptor) }
    }

    /// Takes the file's only lock, which the system lifts when the process ends; false if another holds it.
    func lockAtOnce() throws -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            switch errno {
            case EINTR: continue
            case EWOULDBLOCK: return false
            default: throw FileFault("flock", path, number: errno)
            }
        }
        return true
    }

    /// What the system knows about the file.
    func status() throws -> stat {
        var status = stat()
        _ = try FileSystem.call("fstat", path) { fstat(descriptor, &status) }
        return status
    }
}

// The methods above hide the system's functions of the same name.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, start, count)
}

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, start, count)
}
