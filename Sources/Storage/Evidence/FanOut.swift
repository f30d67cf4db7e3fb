import Synchronization

/// The two levels of folders between the store and its files, made as they are needed.
final class FanOut: Sendable {
    /// The store's folder.
    let root: String
    /// Folders known to be durable, so that each is waited for once. One that another process has just made may not be.
    private let durable = Mutex<Set<String>>([])

    init(root: String) {
        self.root = root
    }

    /// The path of the file, after making sure that the folders above it are there to stay.
    ///
    /// - Throws: ``FileFault``.
    func place(for hash: EvidenceHash) throws -> String {
        let target = "\(root)/\(hash.path)"
        let inner = FileSystem.folder(of: target)
        guard !durable.withLock({ $0.contains(inner) }) else { return target }
        let outer = FileSystem.folder(of: inner)
        try FileSystem.createFolder(outer)
        try FileSystem.createFolder(inner)
        try FileSystem.synchronizeFolder(root)
        try FileSystem.synchronizeFolder(outer)
        durable.withLock { _ = $0.insert(inner) }
        return target
    }
}
