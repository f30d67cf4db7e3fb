/// Record versions as entity tags: version 3 is `"v3"`, strong, since a version has one representation.
package enum ETag {
    /// The form of a tag, as a JSON Schema pattern.
    static let pattern = "^\"v[0-9]{1,15}\"$"

    package static func text(_ version: Int) -> String { "\"v\(version)\"" }

    /// The version in an If-Match header, or nil where it names none of ours (`*`, a weak tag, a list).
    package static func version(_ header: String) -> Int? {
        guard header.hasPrefix("\"v"), header.hasSuffix("\""), header.utf8.count >= 4 else { return nil }
        let digits = header.dropFirst(2).dropLast()
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count <= 15 else { return nil }
        return Int(digits)
    }

    /// Whether an If-None-Match header lists the tag (weakly compared) or says `*`.
    package static func isListed(_ tag: String, in header: String?) -> Bool {
        guard let header else { return false }
        return HeaderList.split(header, at: ",").contains { part in
            part == "*" || part == tag || part == "W/" + tag
        }
    }
}
