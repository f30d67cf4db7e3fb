#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Waits for a socket with poll(2).
enum SocketWait {
    /// Whether the socket became ready, or broke, before the time was over.
    static func wait(_ socket: Int32, reading: Bool, writing: Bool, atMost pause: Duration) -> Bool {
        var watched = pollfd(
            fd: socket, events: Int16((reading ? POLLIN : 0) | (writing ? POLLOUT : 0)), revents: 0)
        let (seconds, attoseconds) = pause.components
        let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return poll(&watched, 1, Int32(clamping: max(0, milliseconds))) > 0
    }
}
