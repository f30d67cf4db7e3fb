import Crypto

/// A named Ed25519 public key that verifies signed notes.
///
/// Its text, `name+id+base64`, is what other tools for transparency logs read; the ID is eight hexadecimal digits, the
/// base64 holds the byte 0x01 and the 32 bytes of the key.
///
/// - Source: C2SP signed-note; Go module `golang.org/x/mod/sumdb/note`.
public struct VerifierKey: Sendable {
    /// The key's name, usually the origin of the log, without white space and plus sign.
    public let name: String
    /// The 32 bytes of the public key as RFC 8032 encodes it.
    public let publicKey: [UInt8]
    /// The first four bytes of SHA-256(name ‖ line feed ‖ 0x01 ‖ public key), big-endian.
    public let id: UInt32

    /// Names a public key.
    ///
    /// - Throws: `HeadError.malformedName`, `.malformedKey` for anything but 32 bytes.
    public init(name: String, publicKey: [UInt8]) throws(HeadError) {
        guard VerifierKey.isName(name) else { throw .malformedName }
        guard publicKey.count == 32 else { throw .malformedKey }
        self.name = name
        self.publicKey = publicKey
        id = VerifierKey.id(name: name, publicKey: publicKey)
    }

    /// Reads a key's text.
    ///
    /// - Throws: `HeadError.malformedKey`, `.malformedName`, `.keyIDMismatch`.
    public init(parsing text: String) throws(HeadError) {
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let keyBytes = Base64.decode(Substring(parts[2])) else { throw .malformedKey }
        guard keyBytes.count == 33, keyBytes[0] == KeyText.ed25519 else { throw .malformedKey }
        try self.init(name: String(Substring(parts[0])), publicKey: Array(keyBytes.dropFirst()))
        guard Substring(parts[1]).isSameUTF8(as: KeyText.hex(id)) else { throw .keyIDMismatch }
    }

    /// The key as text: `name+id+base64`.
    public var text: String { "\(name)+\(KeyText.hex(id))+\(Base64.encode([KeyText.ed25519] + publicKey))" }

    /// Whether this is the signature of the key over the text's UTF-8.
    ///
    /// - Complexity: O(n), one Ed25519 verification.
    public func verifies(_ signature: [UInt8], of text: String) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: Array(text.utf8))
    }

    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace }
    }

    private static func id(name: String, publicKey: [UInt8]) -> UInt32 {
        let hash = Hash.digest(of: Array(name.utf8) + [0x0A, KeyText.ed25519] + publicKey)
        return hash.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}

/// What the texts of public and private keys have in common.
enum KeyText {
    /// The signature type of Ed25519 in signed notes.
    static let ed25519: UInt8 = 0x01

    /// A key ID as eight lower-case hexadecimal digits.
    static func hex(_ id: UInt32) -> String { Hex.encode(id.bigEndianBytes) }
}

extension UInt32 {
    /// The four bytes, most significant first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}

extension VerifierKey: Hashable, CustomStringConvertible {
    /// Whether name and key are made of the same bytes.
    public static func == (lhs: VerifierKey, rhs: VerifierKey) -> Bool {
        lhs.publicKey == rhs.publicKey && lhs.name.isSameUTF8(as: rhs.name)
    }

    /// Feeds the bytes of the key, which decide in practice.
    public func hash(into hasher: inout Hasher) { hasher.combine(publicKey) }

    /// The key as text.
    public var description: String { text }
}

extension VerifierKey: Codable {
    /// Reads the key's text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything that `init(parsing:)` refuses.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let key = try? VerifierKey(parsing: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a verifier key")
        }
        self = key
    }

    /// Writes the key's text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
