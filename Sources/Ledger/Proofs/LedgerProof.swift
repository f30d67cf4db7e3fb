/// Everything needed to show, without a network, that an entry stands in a log: the entry, its proof and the key.
///
/// It goes into an evidence package. The key inside serves convenience only: whoever checks the proof should hold the
/// key that the office has published, and pass it to `verify(trusting:)`.
public struct LedgerProof: Sendable {
    /// The entry as it was hashed: one line of canonical JSON.
    public let entry: String
    /// The way from the entry to the root.
    public let inclusion: InclusionProof
    /// The signed head under which the entry stands.
    public let checkpoint: SignedCheckpoint
    /// The key that signed the head.
    public let verifierKey: VerifierKey

    static let header = "qingyuan ledger proof v1"

    /// Puts a proof together from its parts, without checking it.
    public init(entry: String, inclusion: InclusionProof, checkpoint: SignedCheckpoint, verifierKey: VerifierKey) {
        self.entry = entry
        self.inclusion = inclusion
        self.checkpoint = checkpoint
        self.verifierKey = verifierKey
    }

    /// Checks every step and says of each how it went.
    ///
    /// - Parameter keys: the keys known to be the office's; where none is given, that step stays open.
    /// - Returns: the steps, all of them, whatever came of those before.
    /// - Complexity: O(size of the entry) and O(log size of the log) hashes, one Ed25519 verification.
    public func verify(trusting keys: [VerifierKey] = []) -> Verification {
        let head = checkpoint.checkpoint
        return Verification(steps: [
            .init(.entry, CanonicalJSON.isCanonical(Array(entry.utf8)) ? .passed : .failed),
            .init(.key, keys.isEmpty ? .open : keys.contains(verifierKey) ? .passed : .failed),
            .init(.signature, outcome { try checkpoint.verify(with: [verifierKey]) }),
            .init(.size, inclusion.size == head.size ? .passed : .failed),
            .init(.inclusion, outcome { try inclusion.verify(leaf: .leaf(entry), root: head.root) }),
        ])
    }

    private func outcome(_ check: () throws -> Void) -> Verification.Outcome {
        do {
            try check()
            return .passed
        } catch {
            return .failed
        }
    }
}

extension LedgerProof {
    /// Reads the text form strictly.
    ///
    /// - Throws: `ProofFormatError`.
    /// - Complexity: O(n).
    public init(parsing text: String) throws(ProofFormatError) {
        var lines = ProofLines(text)
        try lines.expect(header: LedgerProof.header)
        guard let keyText = lines.next(after: "key"), let key = try? VerifierKey(parsing: keyText) else {
            throw lines.fault(.key)
        }
        guard let entry = lines.next(after: "entry") else { throw lines.fault(.entry) }
        let proof = try lines.tlogProof()
        self.init(entry: entry, inclusion: proof.inclusion, checkpoint: proof.checkpoint, verifierKey: key)
    }

    /// The text form: three lines for the header, the key and the entry, and then the proof as `TlogProof.text`.
    ///
    /// Without its first three lines it is what other tools for transparency logs read.
    public var text: String {
        let proof = TlogProof(index: inclusion.index, hashes: inclusion.hashes, checkpoint: checkpoint)
        return "\(LedgerProof.header)\nkey \(verifierKey.text)\nentry \(entry)\n\(proof.text)"
    }
}

extension LedgerProof: Codable {
    private enum CodingKeys: String, CodingKey {
        case entry, inclusion, checkpoint, verifierKey
    }
}
