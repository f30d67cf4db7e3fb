/// What reading the whole evidence store through brings to light.
package enum EvidenceFinding: Sendable, Hashable {
    /// The bytes are those the file is named by.
    case sound(EvidenceHash)
    /// The bytes are others.
    case altered(EvidenceHash)
    /// Expected, but not there.
    case missing(EvidenceHash)
    /// Something that does not belong into the store; the path is relative to it.
    case foreign(String)
    /// A file or folder that cannot be read.
    case unreadable(FileFault)
}

extension EvidenceFiles {
    /// Reads every file of the store and reports one finding each, in the order of their names, and at the end what is
    /// missing of the expected.
    ///
    /// Findings are made as they are asked for, so that a store of any size can be checked in little memory.
    ///
    /// - Parameter expected: what the database says should be there.
    package func verifyAll(expecting expected: Set<EvidenceHash> = []) -> AsyncStream<EvidenceFinding> {
        let walk = EvidenceWalk(folder: folder, expected: expected)
        return AsyncStream { await walk.next() }
    }
}

/// The way through all files of a store, one finding at a time.
private actor EvidenceWalk {
    private let folder: String
    private var expected: Set<EvidenceHash>
    private var missing: [EvidenceHash]?
    /// Paths relative to the store that are still to be looked at, the next one last.
    private var pending: [String]
    private var found: [EvidenceFinding] = []

    init(folder: String, expected: Set<EvidenceHash>) {
        self.folder = folder
        self.expected = expected
        pending = [""]
    }

    func next() async -> EvidenceFinding? {
        while let path = pending.popLast() {
            if let finding = await visit(path) { return finding }
        }
        if missing == nil { missing = expected.sorted { $0.description > $1.description } }
        return missing?.popLast().map { .missing($0) }
    }

    /// Looks at a file, or lists a folder for later.
    private func visit(_ path: String) async -> EvidenceFinding? {
        let parts = path.split(separator: "/")
        if parts.count < 3 {
            guard parts.allSatisfy({ Hexadecimal.decode($0)?.count == 1 }) else { return .foreign(path) }
            return await list(path)
        }
        guard let hash = EvidenceHash(String(parts[2])), hash.path == path else { return .foreign(path) }
        expected.remove(hash)
        return await verify(hash)
    }

    private func list(_ path: String) async -> EvidenceFinding? {
        let full = path.isEmpty ? folder : "\(folder)/\(path)"
        do {
            let names = try await BlockingWork.run { try FileSystem.names(in: full) }
            pending += names.reversed().compactMap { name in
                if path.isEmpty { return name == IncomingFile.name ? nil : name }
                return "\(path)/\(name)"
            }
            return nil
        } catch let fault as FileFault {
            return .unreadable(fault)
        } catch {
            return .foreign(path)
        }
    }

    private func verify(_ hash: EvidenceHash) async -> EvidenceFinding {
        do {
            let isSound = try await BlockingWork.run { [folder] in try EvidenceFiles.isSound(hash, in: folder) }
            return isSound ? .sound(hash) : .altered(hash)
        } catch EvidenceFault.missing {
            return .missing(hash)
        } catch let fault as FileFault {
            return .unreadable(fault)
        } catch {
            return .altered(hash)
        }
    }
}
