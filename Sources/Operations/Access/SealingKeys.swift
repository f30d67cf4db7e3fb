import Crypto
import Foundation
import Storage

/// The keys under which secrets that the office must be able to read again are sealed: AES-256-GCM, each secret bound to
/// its owner, so that one row's cannot be put into another's.
///
/// The first key seals; all of them open, so that a new key can be put before the old ones and every secret be sealed anew.
package struct SealingKeys: Sendable {
    private struct Key: Sendable {
        let id: String
        let key: SymmetricKey
    }

    private let keys: [Key]

    /// Reads the text of a key file: one key a line, 64 hexadecimal digits, the one in use first.
    ///
    /// - Throws: `SealingFault.malformedKeys` for anything else, or for no key at all.
    package init(parsing text: String) throws(SealingFault) {
        var keys: [Key] = []
        for line in text.split(whereSeparator: \.isNewline) {
            guard let bytes = Hexadecimal.decode(line.trimmingCharacters(in: .whitespaces)), bytes.count == 32 else {
                throw .malformedKeys
            }
            keys.append(Key(id: SealingKeys.id(of: bytes), key: SymmetricKey(data: bytes)))
        }
        guard !keys.isEmpty else { throw .malformedKeys }
        self.keys = keys
    }

    /// The text of a key file with one key of these 32 random bytes.
    package static func text(of bytes: [UInt8]) -> String { Hexadecimal.encode(bytes) + "\n" }

    /// The name of the key that seals: 16 digits that say nothing of the key.
    package var current: String { keys[0].id }

    /// Seals a secret for an owner.
    ///
    /// - Parameter nonce: 12 bytes that were never used before.
    func seal(_ secret: [UInt8], for owner: String, nonce: [UInt8]) throws -> SealedSecret {
        let box = try AES.GCM.seal(
            secret, using: keys[0].key, nonce: AES.GCM.Nonce(data: nonce), authenticating: Array(owner.utf8))
        guard let bytes = box.combined else { throw SealingFault.damaged }
        return SealedSecret(bytes: Array(bytes), keyID: keys[0].id)
    }

    /// The secret again.
    ///
    /// - Throws: `SealingFault` where the key is not among these, or what was sealed was altered or is another owner's.
    func open(_ sealed: SealedSecret, for owner: String) throws(SealingFault) -> [UInt8] {
        guard let keyID = sealed.keyID else { return sealed.bytes }
        guard let key = keys.first(where: { $0.id == keyID })?.key else { throw .unknownKey(keyID) }
        guard let box = try? AES.GCM.SealedBox(combined: sealed.bytes),
            let secret = try? AES.GCM.open(box, using: key, authenticating: Array(owner.utf8))
        else { throw .damaged }
        return Array(secret)
    }

    private static func id(of key: [UInt8]) -> String {
        Hexadecimal.encode(SHA256.hash(data: Array("qingyuan sealing key ".utf8) + key).prefix(8))
    }
}

/// A secret as it is stored.
struct SealedSecret: Sendable, Hashable {
    let bytes: [UInt8]
    /// The key it is sealed under; nil for one that an older program left in clear.
    let keyID: String?
}

/// A sealed secret, or the keys, are not what they must be.
package enum SealingFault: Error, Sendable, Hashable {
    case malformedKeys
    case unknownKey(String)
    case damaged
}

extension SealingFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformedKeys: "the key file does not hold keys of 64 hexadecimal digits, one a line"
        case .unknownKey(let id): "a secret is sealed under the key \(id), which is not in the key file"
        case .damaged: "a sealed secret was altered"
        }
    }
}
