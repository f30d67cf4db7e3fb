/// A host name taken apart: what its owner chose, and the suffix a registry gives out.
struct HostName: Hashable, Sendable {
    /// One part between two dots.
    struct Label: Hashable, Sendable {
        /// In small letters, Punycode decoded.
        let text: String
        /// Where it stands in the address, in UTF-8 bytes.
        let bytes: Range<Int>

        /// Whether it holds Han characters.
        var hasHan: Bool { text.unicodeScalars.contains { Script(of: $0.value) == .han } }
    }

    /// The labels in front of the suffix; the last of them is the registered name.
    let labels: [Label]
    /// The suffix, as `com` or `com.cn`.
    let suffix: String

    /// Reads a host name or an address; nil where there is none in it.
    init?(_ address: String) {
        let parts = HostName.host(in: address).split(omittingEmptySubsequences: false) { $0.character == "." }
        let texts = parts.map { String($0.map(\.character)) }
        guard parts.count > 1, parts.count < 64, texts.allSatisfy({ !$0.isEmpty && $0.utf8.count < 256 }),
            !texts.allSatisfy({ $0.allSatisfy(\.isNumber) })
        else { return nil }
        let isSecond =
            parts.count > 2 && HostName.seconds.contains(texts[parts.count - 2]) && texts[parts.count - 1].count == 2
        suffix = texts.suffix(isSecond ? 2 : 1).joined(separator: ".")
        labels = zip(parts, texts).dropLast(isSecond ? 2 : 1).map { part, text in
            let decoded = text.hasPrefix("xn--") ? Punycode.decoded(text.dropFirst(4).utf8) : nil
            return Label(
                text: decoded ?? text, bytes: (part.first?.bytes.lowerBound ?? 0)..<(part.last?.bytes.upperBound ?? 0))
        }
    }

    /// The name that was registered.
    var registered: Label? { labels.last }

    /// The whole name, Punycode decoded, without a `www` in front of it.
    var plain: String {
        let own = labels.count > 1 && labels[0].text == "www" ? labels.dropFirst() : labels[...]
        return (own.map(\.text) + [suffix]).joined(separator: ".")
    }

    /// The name itself and every name that it stands below, the suffix left out.
    var lineage: [String] {
        labels.indices.map { (labels[$0...].map(\.text) + [suffix]).joined(separator: ".") }
    }

    /// A small letter with the bytes it was written with.
    private struct Letter {
        let character: Character
        let bytes: Range<Int>
    }

    /// The letters of an address without scheme, user, port and path.
    private static func host(in address: String) -> ArraySlice<Letter> {
        var (letters, at) = ([Letter](), 0)
        for character in address {
            let bytes = at..<at + character.utf8.count
            at = bytes.upperBound
            guard !character.isWhitespace else { continue }
            letters += character.lowercased().map { Letter(character: $0, bytes: bytes) }
        }
        var rest = letters[...]
        let scheme = rest.indices.dropLast(2).first { at in
            rest[at].character == ":" && rest[at + 1].character == "/" && rest[at + 2].character == "/"
        }
        if let scheme { rest = rest[(scheme + 3)...] }
        rest = rest.prefix { !["/", "?", "#"].contains($0.character) }
        if let user = rest.lastIndex(where: { $0.character == "@" }) { rest = rest[(user + 1)...] }
        rest = rest.prefix { $0.character != ":" }
        while rest.last?.character == "." { rest.removeLast() }
        return rest
    }

    /// What stands in front of a country's two letters where names are given out below it.
    private static let seconds: Set<String> = [
        "com", "net", "org", "gov", "edu", "co", "ac", "or", "ne", "go", "gob", "mil", "idv",
    ]
}
