import Crypto
import Foundation
import Storage

/// How secrets of 256 random bits are kept: by their SHA-256 alone. Passwords are not such secrets (see `PasswordHash`).
package enum SecretDigest {
    /// SHA-256 of the text, as hexadecimal.
    package static func of(_ secret: String) -> String {
        var secret = secret
        return secret.withUTF8 { text in
            SHA256.hash(data: UnsafeRawBufferPointer(text)).withUnsafeBytes { Hexadecimal.encode($0) }
        }
    }
}

/// Secrets that the office makes up for people and machines.
package enum FreshSecret {
    /// An API token: `qy_` and 256 random bits in base64url.
    package static func token(_ random: @Sendable (Int) -> [UInt8]) -> Secret { bits("qy_", random) }

    /// What stands in the address of a calendar: `qyc_` and 256 random bits in base64url.
    static func calendar(_ random: @Sendable (Int) -> [UInt8]) -> Secret { bits("qyc_", random) }

    private static func bits(_ kind: String, _ random: @Sendable (Int) -> [UInt8]) -> Secret {
        let text = Data(random(32)).base64EncodedString()
        return Secret(kind + text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
    }

    /// A password to be read out once and changed at the first sign-in: 75 random bits in groups of five.
    package static func password(_ random: @Sendable (Int) -> [UInt8]) -> Secret {
        Secret(groups(of: 5, count: 3, random))
    }

    /// A code that stands in for a lost phone, once: 80 random bits.
    package static func recoveryCode(_ random: @Sendable (Int) -> [UInt8]) -> Secret {
        Secret(groups(of: 4, count: 4, random))
    }

    /// Letters and digits that cannot be taken for one another; 32 of them, so that each random byte counts the same.
    private static let letters = Array("abcdefghjkmnopqrstuvwxyz23456789".utf8)

    private static func groups(of size: Int, count: Int, _ random: @Sendable (Int) -> [UInt8]) -> String {
        let text = random(size * count).map { letters[Int($0 & 31)] }
        return stride(from: 0, to: text.count, by: size)
            .map { String(decoding: text[$0..<$0 + size], as: UTF8.self) }
            .joined(separator: "-")
    }
}
