/// Why a key, a signed note or a checkpoint is refused.
public enum HeadError: String, Error, Hashable, Sendable {
    /// A key's name is empty or has white space, a plus sign or a control character.
    case malformedName
    /// A key's text or bytes are not those of an Ed25519 key in the form that signed notes use.
    case malformedKey
    /// A key's text names another key ID than its name and bytes give.
    case keyIDMismatch
    /// The note is larger than `SignedNote.maximumByteCount`.
    case tooLarge
    /// The note is not well-formed UTF-8.
    case invalidUTF8
    /// The note has a control character other than the line feed.
    case controlCharacter
    /// The note is not a text, an empty line and signature lines, each ended by a line feed.
    case malformedNote
    /// A signature line is not `— name base64`.
    case malformedSignature
    /// The note has more than `SignedNote.maximumSignatureCount` signatures.
    case tooManySignatures
    /// No key was given to sign with, or the key could not sign.
    case notSigned
    /// None of the signatures is from a key that is trusted.
    case noTrustedSignature
    /// A signature from a trusted key does not fit the text.
    case wrongSignature
    /// The checkpoint's text is not an origin, a size, a root and extension lines that are not empty.
    case malformedCheckpoint
    /// The checkpoint is not signed by a key of the name of its origin, or is compared with one of another origin.
    case originMismatch
    /// The checkpoint is of a smaller log than the one it should extend, or the proof is for other sizes.
    case sizeMismatch
    /// A checkpoint is of an empty log and yet its root is not the hash of nothing.
    case rootMismatch
}

extension StringProtocol {
    /// Whether both are the same bytes; Swift's own `==` takes canonically equivalent texts for equal.
    func isSameUTF8(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether it can stand as one line of a signed note: not empty, no control characters.
    var isNoteLine: Bool { !isEmpty && utf8.allSatisfy { $0 >= 0x20 } }
}
