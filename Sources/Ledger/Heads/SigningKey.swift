import Crypto

/// A named Ed25519 private key that signs the heads of a log.
///
/// Whoever makes one brings the randomness: 32 bytes from the system's secure source. Its text belongs in a file that
/// only the server may read, and nowhere else; neither description nor reflection shows it.
public struct SigningKey: Sendable {
    /// The public half, to be published.
    public let verifierKey: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// The key's name, usually the origin of the log.
    public var name: String { verifierKey.name }

    /// Makes the key that follows from a seed.
    ///
    /// - Parameters:
    ///   - name: the key's name, without white space and plus sign.
    ///   - seed: 32 secret random bytes.
    /// - Throws: `HeadError.malformedName`, `.malformedKey` for anything but 32 bytes.
    public init(name: String, seed: [UInt8]) throws(HeadError) {
        guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            throw .malformedKey
        }
        self.key = key
        verifierKey = try VerifierKey(name: name, publicKey: key.publicKey.rawRepresentation.map { $0 })
    }

    /// Reads the text of a key file; a line feed at its end is allowed.
    ///
    /// - Throws: `HeadError.malformedKey`, `.malformedName`, `.keyIDMismatch`.
    public init(parsing text: String) throws(HeadError) {
        let line = text.utf8.last == 0x0A ? text.utf8.dropLast() : text.utf8[...]
        let parts = line.split(separator: UInt8(ascii: "+"), maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, Substring(parts[0]) == "PRIVATE", Substring(parts[1]) == "KEY" else {
            throw .malformedKey
        }
        guard let bytes = Base64.decode(Substring(parts[4])), bytes.count == 33, bytes[0] == KeyText.ed25519 else {
            throw .malformedKey
        }
        try self.init(name: String(Substring(parts[2])), seed: Array(bytes.dropFirst()))
        guard Substring(parts[3]).isSameUTF8(as: KeyText.hex(verifierKey.id)) else { throw .keyIDMismatch }
    }

    /// The secret text for the key file: `PRIVATE+KEY+name+id+base64`, without line feed.
    public var text: String {
        let seed = key.rawRepresentation.map { $0 }
        return "PRIVATE+KEY+\(name)+\(KeyText.hex(verifierKey.id))+\(Base64.encode([KeyText.ed25519] + seed))"
    }

    /// Signs the UTF-8 of a note's text.
    ///
    /// - Throws: `HeadError.notSigned` where the cryptographic library refuses.
    /// - Complexity: O(n), one Ed25519 signature.
    func sign(_ text: String) throws(HeadError) -> NoteSignature {
        guard let signature = try? key.signature(for: Array(text.utf8)) else { throw .notSigned }
        return NoteSignature(name: name, keyID: verifierKey.id, signature: signature.map { $0 })
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// The key's name, never the key.
    public var description: String { "signing key of \(name)" }

    /// Shows the public half only.
    public var customMirror: Mirror { Mirror(self, children: ["verifierKey": verifierKey]) }
}
