import Crypto
import Foundation
import Operations

/// The secret that names a browser: 256 random bits in its cookie, known to the store only by its hash.
package struct SessionID: Sendable, Hashable {
    /// 43 characters of base64url.
    package let text: String

    /// A new secret from the source of randomness given.
    package init(random: (Int) -> [UInt8]) {
        text = Base64URL.encode(random(32))
    }

    /// The secret of a cookie, or nil where the text is not 256 bits in base64url.
    package init?(cookie: String) {
        guard cookie.utf8.count == 43, Base64URL.decode(cookie)?.count == 32 else { return nil }
        text = cookie
    }

    /// What the store keeps: SHA-256 of the secret, in hexadecimal. The store alone lets nobody in.
    package var digest: String { SecretDigest.of(text) }

    /// The token that proves a form came from this browser's own page; says nothing of the secret itself.
    package var csrfToken: String {
        let key = SymmetricKey(data: Data(text.utf8))
        return Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: Data("qingyuan csrf v1".utf8), using: key)))
    }

    /// Whether the token is the one of this browser, compared in constant time.
    package func accepts(csrfToken token: String) -> Bool {
        guard let bytes = Base64URL.decode(token) else { return false }
        let key = SymmetricKey(data: Data(text.utf8))
        return HMAC<SHA256>.isValidAuthenticationCode(
            Data(bytes), authenticating: Data("qingyuan csrf v1".utf8), using: key)
    }
}
