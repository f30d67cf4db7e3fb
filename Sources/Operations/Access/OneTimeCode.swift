import Crypto
import Foundation
package import Law

/// Time-based one-time codes (RFC 6238) as authenticator programs make them: HMAC-SHA-1, 30 seconds, six digits.
package struct OneTimeCode: Sendable, Hashable {
    /// 160 random bits shared with the program on the person's phone.
    let secret: [UInt8]

    package init(secret: [UInt8]) {
        self.secret = secret
    }

    /// How many seconds a code is valid for.
    package static let period: Int64 = 30

    /// The step in which a moment lies: seconds since 1970 by 30.
    package static func step(at moment: Moment) -> Int64 { moment.milliseconds / 1000 / period }

    /// The code of one step (RFC 4226 section 5.3).
    package func code(step: Int64, digits: Int = 6) -> String {
        let message = withUnsafeBytes(of: step.bigEndian) { Data($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: Data(secret))))
        let offset = Int(mac[mac.count - 1] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String(number % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step a code belongs to: the present one or one of its neighbours, and later than the last one used.
    ///
    /// Every candidate is compared whole, so that the time taken tells nothing of the code.
    package func step(of code: String, at moment: Moment, after last: Int64?) -> Int64? {
        let now = OneTimeCode.step(at: moment)
        let given = Array(code.utf8.filter { $0 != 0x20 })
        var found: Int64?
        for step in now - 1...now + 1 {
            let expected = Array(self.code(step: step).utf8)
            let difference =
                given.count == expected.count ? zip(given, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } : 1
            if difference == 0, step > last ?? -1, found == nil { found = step }
        }
        return found
    }

    /// The secret in base 32 (RFC 4648), as people type it into their program.
    package var base32: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var out: [UInt8] = []
        var (buffer, bits) = (UInt32(0), 0)
        for byte in secret {
            (buffer, bits) = (buffer << 8 | UInt32(byte), bits + 8)
            while bits >= 5 {
                bits -= 5
                out.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
            buffer &= 0xFFFF
        }
        if bits > 0 { out.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// The address that an authenticator program understands.
    package func uri(account: String) -> String {
        "otpauth://totp/Qingyuan:\(account)?secret=\(base32)&issuer=Qingyuan&algorithm=SHA1&digits=6&period=30"
    }
}
