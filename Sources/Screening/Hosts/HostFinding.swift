/// One right that a host name looks like; its kind among findings is `domain`.
public struct HostFinding: Hashable, Sendable {
    /// How a host name looks like a name.
    public enum Way: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
        /// The name itself, under a suffix that is not the holder's.
        case same
        /// Letters of other alphabets, digits or pairs of letters that look alike.
        case homoglyph
        /// One letter wrong, left out, too many, or two that changed places.
        case typo
        /// The name cut by hyphens or dots.
        case divided
        /// The name with words put to it.
        case added
        /// The name, in letters of pinyin, of a mark in Han.
        case pinyin
        /// Other Han characters of the same sound.
        case homophone
        /// The name as a label in front of somebody else's.
        case subdomain
    }

    /// Id of the right.
    public let right: String
    /// The name that it looks like.
    public let mark: String
    /// The label that looks like it, Punycode decoded.
    public let label: String
    /// Where the label begins in the address, in UTF-8 bytes.
    public let start: Int
    /// Where it ends in the address, in UTF-8 bytes; the byte behind the last one.
    public let end: Int
    /// How it does so.
    public let way: Way
    /// How sure it is that the name is meant, 0 to 1.
    public let score: Double
    /// One sentence that says why.
    public let reason: Reason

    /// The kind, as findings in texts have one.
    public static let kind = FindingKind.domain.rawValue
}

extension Finding {
    /// A finding in the address at which a listing stands.
    init(_ host: HostFinding, in address: String) {
        let bytes = Array(address.utf8)[host.start..<host.end]
        self.init(
            right: host.right, mark: host.mark, matched: String(decoding: bytes, as: UTF8.self), field: .url,
            start: host.start, end: host.end, kind: .domain, score: host.score, reason: host.reason)
    }
}
