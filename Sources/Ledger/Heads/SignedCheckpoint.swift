/// A checkpoint as it is published: signed by its log, perhaps also by witnesses.
///
/// - Source: C2SP tlog-checkpoint.
public struct SignedCheckpoint: Sendable {
    /// The head.
    public let checkpoint: Checkpoint
    /// The note whose text is the head.
    public let note: SignedNote

    /// Signs a head.
    ///
    /// - Throws: `HeadError.notSigned` without keys, `.originMismatch` where no key has the name of the origin.
    public init(_ checkpoint: Checkpoint, signedBy keys: [SigningKey]) throws(HeadError) {
        guard keys.isEmpty || keys.contains(where: { $0.name.isSameUTF8(as: checkpoint.origin) }) else {
            throw .originMismatch
        }
        self.checkpoint = checkpoint
        note = try SignedNote(signing: checkpoint.text, with: keys)
    }

    /// Reads a signed checkpoint strictly, without verifying it.
    ///
    /// - Throws: what `SignedNote.init(parsing:)` and `Checkpoint.init(parsing:)` throw.
    /// - Complexity: O(n).
    public init(parsing text: String) throws(HeadError) {
        note = try SignedNote(parsing: text)
        checkpoint = try Checkpoint(parsing: note.text)
    }

    /// The note as it is published.
    public var encoded: String { note.encoded }

    /// Verifies the signatures of the keys that are trusted, one of which must have the name of the origin.
    ///
    /// - Returns: the keys that signed.
    /// - Throws: `HeadError.wrongSignature`, `.noTrustedSignature`, `.originMismatch`.
    @discardableResult
    public func verify(with keys: [VerifierKey]) throws(HeadError) -> [VerifierKey] {
        let signers = try note.verify(with: keys)
        guard signers.contains(where: { $0.name.isSameUTF8(as: checkpoint.origin) }) else { throw .originMismatch }
        return signers
    }
}

extension SignedCheckpoint: Hashable {}

extension SignedCheckpoint: Codable {
    /// Reads the note as it is published.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything that `init(parsing:)` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let checkpoint = try? SignedCheckpoint(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a signed checkpoint")
        }
        self = checkpoint
    }

    /// Writes the note as it is published.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(encoded)
    }
}
