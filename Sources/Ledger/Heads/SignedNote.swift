/// A text with the signatures of one or more keys under it.
///
/// The text ends in a line feed; an empty line parts it from the signature lines, `— name base64`.
///
/// - Source: C2SP signed-note.
public struct SignedNote: Sendable {
    /// The largest note that is read, in bytes.
    public static let maximumByteCount = 1_000_000
    /// The largest number of signatures that is read.
    public static let maximumSignatureCount = 100

    /// The text that is signed; it ends in a line feed.
    public let text: String
    /// The signatures in the order of their lines, at least one.
    public let signatures: [NoteSignature]

    /// Signs a text.
    ///
    /// - Throws: `HeadError.malformedNote` where the text does not end in a line feed, `.controlCharacter`,
    ///   `.notSigned` without keys.
    public init(signing text: String, with keys: [SigningKey]) throws(HeadError) {
        guard text.utf8.last == 0x0A else { throw .malformedNote }
        guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else { throw .controlCharacter }
        guard !keys.isEmpty else { throw .notSigned }
        var signatures: [NoteSignature] = []
        for key in keys { signatures.append(try key.sign(text)) }
        self.text = text
        self.signatures = signatures
    }

    /// Reads a signed note strictly, without verifying it.
    ///
    /// - Throws: `HeadError.tooLarge`, `.controlCharacter`, `.malformedNote`, `.invalidUTF8`, `.malformedSignature`,
    ///   `.tooManySignatures`.
    /// - Complexity: O(n).
    public init(parsing bytes: [UInt8]) throws(HeadError) {
        guard bytes.count <= SignedNote.maximumByteCount else { throw .tooLarge }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else { throw .controlCharacter }
        guard bytes.last == 0x0A, let split = SignedNote.lastEmptyLine(in: bytes) else { throw .malformedNote }
        guard let text = String(validating: bytes[..<split], as: UTF8.self) else { throw .invalidUTF8 }
        let lines = bytes[(split + 1)...].dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count <= SignedNote.maximumSignatureCount else { throw .tooManySignatures }
        var signatures: [NoteSignature] = []
        for line in lines {
            guard let line = String(validating: line, as: UTF8.self) else { throw .invalidUTF8 }
            signatures.append(try NoteSignature(parsing: line))
        }
        self.text = text
        self.signatures = signatures
    }

    /// Reads a signed note strictly, as `init(parsing:)` for bytes does.
    ///
    /// - Throws: as `init(parsing:)` for bytes.
    public init(parsing text: String) throws(HeadError) { try self.init(parsing: Array(text.utf8)) }

    /// The note as it is published: the text, an empty line, the signature lines.
    public var encoded: String { text + "\n" + signatures.map { $0.line + "\n" }.joined() }

    /// Verifies the signatures of the keys that are trusted and gives those that signed.
    ///
    /// Signatures of other keys are passed over. One wrong signature of a trusted key refuses the whole note.
    ///
    /// - Throws: `HeadError.wrongSignature`, `.noTrustedSignature`.
    /// - Complexity: one Ed25519 verification for each signature of a trusted key.
    @discardableResult
    public func verify(with keys: [VerifierKey]) throws(HeadError) -> [VerifierKey] {
        var signers: [VerifierKey] = []
        for signature in signatures {
            let candidates = keys.filter { $0.id == signature.keyID && $0.name.isSameUTF8(as: signature.name) }
            guard !candidates.isEmpty else { continue }
            guard let key = candidates.first(where: { $0.verifies(signature.signature, of: text) }) else {
                throw .wrongSignature
            }
            if !signers.contains(key) { signers.append(key) }
        }
        guard !signers.isEmpty else { throw .noTrustedSignature }
        return signers
    }

    /// The index of the line feed that is the last empty line, with at least a byte after it.
    private static func lastEmptyLine(in bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().dropLast().last { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
    }
}

/// One signature line of a note.
public struct NoteSignature: Sendable {
    /// The name of the key.
    public let name: String
    /// The ID of the key: with the name it says which key and which algorithm.
    public let keyID: UInt32
    /// What the algorithm gave: 64 bytes for Ed25519; other algorithms may be met in the notes of others.
    public let signature: [UInt8]

    init(name: String, keyID: UInt32, signature: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    /// Reads `— name base64`.
    init(parsing line: String) throws(HeadError) {
        let parts = line.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map { Substring($0) }
        guard parts.count == 3, parts[0].isSameUTF8(as: "—"), VerifierKey.isName(String(parts[1])) else {
            throw .malformedSignature
        }
        guard let bytes = Base64.decode(parts[2]), bytes.count > 4 else { throw .malformedSignature }
        name = String(parts[1])
        keyID = bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(bytes.dropFirst(4))
    }

    /// The line without its line feed.
    public var line: String { "— \(name) \(Base64.encode(keyID.bigEndianBytes + signature))" }
}

extension NoteSignature: Hashable {
    /// Whether both are the same line.
    public static func == (lhs: NoteSignature, rhs: NoteSignature) -> Bool { lhs.line.isSameUTF8(as: rhs.line) }

    /// Feeds the signature, which decides in practice.
    public func hash(into hasher: inout Hasher) { hasher.combine(signature) }
}

extension SignedNote: Hashable {
    /// Whether both are the same text with the same signature lines.
    public static func == (lhs: SignedNote, rhs: SignedNote) -> Bool {
        lhs.text.isSameUTF8(as: rhs.text) && lhs.signatures == rhs.signatures
    }

    /// Feeds the signatures, which decide in practice.
    public func hash(into hasher: inout Hasher) { hasher.combine(signatures) }
}
