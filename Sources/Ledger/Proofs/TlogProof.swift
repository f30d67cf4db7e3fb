/// The proof that an entry is in a log, in the text form that transparency logs share.
///
/// It holds all but the entry itself and the keys to trust.
///
/// - Source: C2SP tlog-proof.
public struct TlogProof: Hashable, Sendable {
    /// The index of the entry, counted from 0.
    public let index: UInt64
    /// The siblings on the way from the entry up to the root.
    public let hashes: [Hash]
    /// The signed head under which the entry stands.
    public let checkpoint: SignedCheckpoint
    /// What the issuer added; nothing vouches for it.
    public let extra: [UInt8]?

    static let header = "c2sp.org/tlog-proof@v1"

    /// Puts a proof together from its parts, without checking it.
    public init(index: UInt64, hashes: [Hash], checkpoint: SignedCheckpoint, extra: [UInt8]? = nil) {
        self.index = index
        self.hashes = hashes
        self.checkpoint = checkpoint
        self.extra = extra
    }

    /// The inclusion proof for the size of the checkpoint.
    public var inclusion: InclusionProof {
        InclusionProof(index: index, size: checkpoint.checkpoint.size, hashes: hashes)
    }

    /// Checks the signatures of the keys that are trusted and the way from the leaf to the signed root.
    ///
    /// - Throws: what `SignedCheckpoint.verify(with:)` and `InclusionProof.verify(leaf:root:)` throw.
    /// - Complexity: O(log size) hashes, one verification for each signature of a trusted key.
    public func verify(leaf: Hash, with keys: [VerifierKey]) throws {
        try checkpoint.verify(with: keys)
        try inclusion.verify(leaf: leaf, root: checkpoint.checkpoint.root)
    }

    /// Reads the text form strictly.
    ///
    /// - Throws: `ProofFormatError`.
    /// - Complexity: O(n).
    public init(parsing text: String) throws(ProofFormatError) {
        var lines = ProofLines(text)
        self = try lines.tlogProof()
    }

    /// The text form: header, index, hashes, an empty line, the checkpoint.
    public var text: String {
        var lines = [TlogProof.header]
        if let extra { lines.append("extra " + Base64.encode(extra)) }
        lines.append("index \(index)")
        lines += hashes.map { $0.base64 }
        return lines.map { $0 + "\n" }.joined() + "\n" + checkpoint.encoded
    }
}

/// The lines of a proof's text, read from the top.
struct ProofLines {
    private var rest: Substring.UTF8View
    private var line = 0

    init(_ text: String) { rest = text[...].utf8 }

    /// The next line where it is ended by a line feed.
    mutating func next() -> String? {
        guard let end = rest.firstIndex(of: 0x0A) else { return nil }
        line += 1
        defer { rest = rest[rest.index(after: end)...] }
        return String(Substring(rest[..<end]))
    }

    /// The next line without its first word, where it begins with that word and a space.
    mutating func next(after word: String) -> String? {
        guard let text = next(), text.utf8.starts(with: "\(word) ".utf8) else { return nil }
        return String(Substring(text.utf8.dropFirst(word.utf8.count + 1)))
    }

    func fault(_ expected: ProofFormatError.Expected) -> ProofFormatError {
        ProofFormatError(expected: expected, line: max(line, 1))
    }

    mutating func expect(header: String) throws(ProofFormatError) {
        guard let found = next(), found.isSameUTF8(as: header) else { throw fault(.header) }
    }

    mutating func tlogProof() throws(ProofFormatError) -> TlogProof {
        try expect(header: TlogProof.header)
        let (extra, index) = try extraAndIndex()
        var hashes: [Hash] = []
        while true {
            guard let text = next() else { throw fault(.hash) }
            if text.isEmpty { break }
            guard hashes.count < 64, let hash = Hash(base64: text) else { throw fault(.hash) }
            hashes.append(hash)
        }
        line += 1
        guard let checkpoint = try? SignedCheckpoint(parsing: String(Substring(rest))) else { throw fault(.checkpoint) }
        return TlogProof(index: index, hashes: hashes, checkpoint: checkpoint, extra: extra)
    }

    private mutating func extraAndIndex() throws(ProofFormatError) -> ([UInt8]?, UInt64) {
        let start = self
        var extra: [UInt8]?
        if let text = next(after: "extra") {
            guard let bytes = Base64.decode(text) else { throw fault(.index) }
            extra = bytes
        } else {
            self = start
        }
        guard let text = next(after: "index"), let index = UInt64(noteNumber: text) else { throw fault(.index) }
        return (extra, index)
    }
}
