/// The head of a log: how many entries it has and the root of the tree over them.
///
/// - Source: C2SP tlog-checkpoint.
public struct Checkpoint: Sendable {
    /// The name of the log.
    public let origin: String
    /// The number of entries.
    public let size: UInt64
    /// The root of the Merkle tree over them.
    public let root: Hash
    /// Further lines that are signed with the head, none empty.
    public let extensions: [String]

    /// States a head.
    ///
    /// - Throws: `HeadError.malformedCheckpoint` where the origin or an extension is empty or more than one line.
    public init(origin: String, size: UInt64, root: Hash, extensions: [String] = []) throws(HeadError) {
        guard origin.isNoteLine, extensions.allSatisfy({ $0.isNoteLine }) else { throw .malformedCheckpoint }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a signed note as a checkpoint, strictly.
    ///
    /// - Throws: `HeadError.malformedCheckpoint`.
    /// - Complexity: O(n).
    public init(parsing text: String) throws(HeadError) {
        guard text.utf8.last == 0x0A else { throw .malformedCheckpoint }
        let lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.count >= 3, let size = UInt64(noteNumber: lines[1]), let root = Hash(base64: lines[2]) else {
            throw .malformedCheckpoint
        }
        try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
    }

    /// The text that is signed: origin, size, root in base64, extension lines.
    public var text: String {
        ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
    }

    /// Checks that this head's log begins with the older head's log.
    ///
    /// A head of the same size must have the same root; every log extends the empty one. In both cases no proof is
    /// needed.
    ///
    /// - Parameters:
    ///   - older: a head of the same log that was seen before.
    ///   - proof: the consistency proof between the two sizes.
    /// - Throws: `HeadError.originMismatch`, `.sizeMismatch`, `.rootMismatch`; what `ConsistencyProof.verify` throws.
    /// - Complexity: O(log size) hashes.
    public func verify(extends older: Checkpoint, proof: ConsistencyProof?) throws {
        guard origin.isSameUTF8(as: older.origin) else { throw HeadError.originMismatch }
        guard size >= older.size else { throw HeadError.sizeMismatch }
        if let proof, proof.oldSize != older.size || proof.size != size { throw HeadError.sizeMismatch }
        guard older.size > 0 else {
            guard older.root == .empty, size > 0 || root == .empty else { throw HeadError.rootMismatch }
            if let proof, !proof.hashes.isEmpty { throw ProofError.tooManyHashes }
            return
        }
        let proof = proof ?? ConsistencyProof(oldSize: older.size, size: size, hashes: [])
        try proof.verify(oldRoot: older.root, root: root)
    }
}

extension Checkpoint: Hashable {
    /// Whether both are signed as the same text.
    public static func == (lhs: Checkpoint, rhs: Checkpoint) -> Bool { lhs.text.isSameUTF8(as: rhs.text) }

    /// Feeds size and root, which decide in practice.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}

extension UInt64 {
    /// Reads a number as notes write it: ASCII digits without leading zeros.
    init?(noteNumber text: some StringProtocol) {
        guard text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
        guard text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0") else { return nil }
        self.init(text)
    }
}
