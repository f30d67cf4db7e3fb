import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard error as the log writes to it: whole lines, one after the other.
final class LogSink: Sendable {
    static let standardError = LogSink()
    private let turn = Mutex(())

    /// Writes a line. A log that nobody takes any more stops nothing.
    func put(_ line: String) {
        var bytes = Array(line.utf8)[...]
        bytes.append(UInt8(ascii: "\n"))
        turn.withLock { _ in
            while !bytes.isEmpty {
                let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
                if written > 0 { bytes.removeFirst(written) } else if written == 0 || errno != EINTR { return }
            }
        }
    }
}
