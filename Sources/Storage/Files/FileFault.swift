#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The operating system refused something about a file or folder.
package struct FileFault: Error, Sendable, Hashable {
    /// The system call, such as `open`.
    package let operation: String
    package let path: String
    /// The system's number for the reason.
    package let number: Int32

    package init(_ operation: String, _ path: String, number: Int32) {
        self.operation = operation
        self.path = path
        self.number = number
    }

    /// Whether there is nothing of that name.
    package var isMissing: Bool { number == ENOENT }
}

extension FileFault: CustomStringConvertible {
    package var description: String { "\(operation) \(path): \(String(cString: strerror(number)))" }
}
