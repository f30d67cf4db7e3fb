import Crypto
import Foundation

/// The secret that a webhook's receiver and the office share, and the signatures made with it.
///
/// - Source: Standard Webhooks, the symmetric scheme `v1`: HMAC-SHA256 over id, moment and body, each with a point between;
///   the secret as `whsec_` and base64 of 24 to 64 random bytes.
struct WebhookSecret: Sendable, Hashable {
    /// Random bytes of a secret that we make up.
    static let length = 32
    private static let mark = "whsec_"

    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the written form; nil for anything else.
    init?(_ text: String) {
        guard text.hasPrefix(WebhookSecret.mark),
            let data = Data(base64Encoded: String(text.dropFirst(WebhookSecret.mark.count))),
            (24...64).contains(data.count)
        else { return nil }
        bytes = Array(data)
    }

    /// The written form.
    var text: String { WebhookSecret.mark + Data(bytes).base64EncodedString() }

    /// The signature of one request, with the name of its scheme.
    func signature(id: String, timestamp: Int64, body: [UInt8]) -> String {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: bytes))
        return "v1," + Data(code).base64EncodedString()
    }
}
