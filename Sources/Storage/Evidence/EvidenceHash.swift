/// The name of a piece of evidence: the SHA-256 of its bytes.
package struct EvidenceHash: Sendable, Hashable {
    /// The 32 bytes of the digest.
    package let bytes: [UInt8]

    init(digest: some Sequence<UInt8>) {
        bytes = Array(digest)
    }

    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    package init?(_ hexadecimal: String) {
        guard let bytes = Hexadecimal.decode(hexadecimal), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// Where the file lies in the store: `ab/cd/abcd…`, so that no folder grows too big.
    var path: String {
        let name = description
        return "\(name.prefix(2))/\(name.dropFirst(2).prefix(2))/\(name)"
    }
}

extension EvidenceHash: CustomStringConvertible {
    package var description: String { Hexadecimal.encode(bytes) }
}

/// Stored as TEXT, 64 hexadecimal digits.
extension EvidenceHash: SQLConvertible {
    package var sqlValue: SQLValue { .text(description) }
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(text)
    }
}
