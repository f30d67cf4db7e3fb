import Crypto
import CryptoExtras
import Foundation

/// What a password costs to try: the parameters of scrypt (RFC 7914), kept beside each hash so that they can be raised.
package struct PasswordCost: Sendable, Hashable {
    /// The binary logarithm of the memory and time cost N.
    package let logarithm: Int
    /// The block size r; memory is 128 · N · r bytes.
    package let blockSize: Int
    /// The parallelism p.
    package let parallelism: Int

    package init(logarithm: Int, blockSize: Int = 8, parallelism: Int = 1) {
        self.logarithm = logarithm
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// N = 2^15, r = 8, p = 1: 32 MiB and about a tenth of a second a try.
    package static let standard = PasswordCost(logarithm: 15)

    /// What the program is willing to compute for a stored hash: a tampered row must not exhaust the machine.
    var isSound: Bool {
        (1...18).contains(logarithm) && (1...16).contains(blockSize) && (1...4).contains(parallelism)
            && (128 << logarithm) * blockSize <= 64 << 20
    }
}

/// A password as it is kept: `$scrypt$ln=15,r=8,p=1$salt$hash`, salt and hash in base64 without padding.
package struct PasswordHash: Sendable, Hashable {
    package let cost: PasswordCost
    package let salt: [UInt8]
    package let hash: [UInt8]

    /// Computes the hash of a password. Slow by intent: call it through ``PasswordHasher`` only.
    init(of password: String, salt: [UInt8], cost: PasswordCost) throws {
        self.cost = cost
        self.salt = salt
        hash = try PasswordHash.compute(password, salt: salt, cost: cost)
    }

    /// Reads the stored text; nil for anything else, also for costs beyond what the program computes.
    package init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
        guard numbers.count == 3, numbers.map(\.first) == ["ln", "r", "p"],
            let logarithm = numbers[0].last.flatMap({ Int($0) }), let size = numbers[1].last.flatMap({ Int($0) }),
            let lanes = numbers[2].last.flatMap({ Int($0) }),
            let salt = PasswordHash.bytes(parts[3]), let hash = PasswordHash.bytes(parts[4]),
            salt.count >= 16, hash.count == PasswordHash.length
        else { return nil }
        cost = PasswordCost(logarithm: logarithm, blockSize: size, parallelism: lanes)
        guard cost.isSound else { return nil }
        self.salt = salt
        self.hash = hash
    }

    /// The text that is stored.
    package var text: String {
        let parameters = "ln=\(cost.logarithm),r=\(cost.blockSize),p=\(cost.parallelism)"
        return "$scrypt$\(parameters)$\(PasswordHash.text(salt))$\(PasswordHash.text(hash))"
    }

    /// Whether this is the hash of the password; takes the same time wherever the bytes differ.
    func matches(_ password: String) throws -> Bool {
        let other = try PasswordHash.compute(password, salt: salt, cost: cost)
        var difference: UInt8 = 0
        for (one, two) in zip(hash, other) { difference |= one ^ two }
        return difference == 0 && hash.count == other.count
    }

    private static let length = 32

    /// The password is brought to Unicode's composed form first, so that it is the same from every keyboard.
    private static func compute(_ password: String, salt: [UInt8], cost: PasswordCost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: Data(salt),
            outputByteCount: length, rounds: 1 << cost.logarithm, blockSize: cost.blockSize,
            parallelism: cost.parallelism)
        return key.withUnsafeBytes { Array($0) }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("=", with: "")
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { Array($0) }
    }
}
