import Foundation

/// A host name taken apart: what its owner chose, and the suffix a registry gives out.
struct HostName: Hashable, Sendable {
    /// As it was given, without scheme, port and path, in small letters.
    let text: String
    /// The labels in front of the suffix, Punycode decoded; the last of them is the registered name.
    let labels: [String]
    /// The suffix, as `com` or `com.cn`.
    let suffix: String

    /// Reads a host name or an address; nil where there is none in it.
    init?(_ address: String) {
        var rest = Substring(address.filter { !$0.isWhitespace }.lowercased())
        if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if let user = rest.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
        rest = rest.prefix { $0 != ":" }
        while rest.last == "." { rest.removeLast() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.count < 64, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count < 256 }),
            !parts.allSatisfy({ $0.allSatisfy(\.isNumber) })
        else { return nil }
        text = String(rest)
        let isSecond =
            parts.count > 2 && HostName.seconds.contains(parts[parts.count - 2]) && parts[parts.count - 1].count == 2
        let own = parts.dropLast(isSecond ? 2 : 1)
        suffix = parts.suffix(isSecond ? 2 : 1).joined(separator: ".")
        labels = own.map { part in
            part.hasPrefix("xn--") ? Punycode.decoded(part.dropFirst(4).utf8) ?? String(part) : String(part)
        }
    }

    /// The name that was registered.
    var registered: String { labels.last ?? "" }

    /// The registered name with its suffix, as it was written.
    var domain: String {
        text.split(separator: ".").suffix(suffix.split(separator: ".").count + 1).joined(separator: ".")
    }

    /// What stands in front of a country's two letters where names are given out below it.
    private static let seconds: Set<Substring> = [
        "com", "net", "org", "gov", "edu", "co", "ac", "or", "ne", "go", "gob", "mil", "idv",
    ]
}
