import Operations

/// The secret of a machine: `qy_` and 43 characters of base64url, 256 random bits.
package struct APIToken: Sendable, Hashable {
    package let text: String

    /// The token of an `Authorization: Bearer …` header, or nil for any other.
    package init?(authorization: String) {
        let parts = authorization.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].hasPrefix("qy_"),
            parts[1].utf8.count == 46, Base64URL.decode(String(parts[1].dropFirst(3))) != nil
        else { return nil }
        text = String(parts[1])
    }

    /// What the store keeps.
    package var digest: String { SecretDigest.of(text) }
}
