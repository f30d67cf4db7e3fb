/// A link inside the house: always from the root, every part percent-encoded.
///
/// Pages take links as paths and not as strings, so that no value of a record can become a scheme, another host or a
/// step upwards. The paths themselves are named in `Paths`.
package struct Path: Sendable, Hashable {
    /// The path with its query, as it stands in an attribute before HTML escaping; begins with exactly one slash.
    package let text: String

    /// The path to the parts given, each encoded: `Path("cases", id)` is `/cases/…`; no parts is the root.
    package init(_ parts: String...) {
        text = parts.isEmpty ? "/" : parts.map { "/" + Path.encodePart($0) }.joined()
    }

    /// The path a request asked for, or nil where the text is not a path inside the house.
    package init?(requestTarget: String) {
        let bytes = requestTarget.utf8
        guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"),
            bytes.allSatisfy({ Path.plain[Int($0)] || Path.targetMarks[Int($0)] })
        else { return nil }
        text = requestTarget
    }

    private init(text: String) {
        self.text = text
    }

    /// The root of the house.
    package static let root = Path()

    /// The same path with these query values; a name given replaces what stood under it, nil removes it.
    package func with(query: [(name: String, value: String?)]) -> Path {
        let (head, old) = split
        let names = Set(query.map { Path.encode($0.name) })
        let kept = old.filter { pair in !names.contains(String(pair.prefix { $0 != "=" })) }
        let new = query.compactMap { pair in pair.value.map { Path.encode(pair.name) + "=" + Path.encode($0) } }
        let all = kept + new
        return Path(text: all.isEmpty ? head : head + "?" + all.joined(separator: "&"))
    }

    /// The same path without its query.
    package var withoutQuery: Path { Path(text: split.head) }

    /// The same path pointing at one place of the page.
    package func at(_ fragment: String) -> Path {
        Path(text: text.prefix { $0 != "#" } + "#" + Path.encode(fragment))
    }

    /// Whether the other path lies at or under this one.
    package func holds(_ other: Path) -> Bool {
        let (here, there) = (page, other.page)
        guard there.starts(with: here) else { return false }
        let rest = there.dropFirst(here.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/") || here.elementsEqual("/".utf8)
    }

    /// The bytes before query and fragment: every page holds a dozen paths of the frame against its own.
    private var page: Substring.UTF8View {
        text.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    }

    private var split: (head: String, pairs: [String]) {
        let page = text.prefix { $0 != "#" }
        let parts = page.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let pairs = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
        return (String(parts[0]), pairs)
    }

    /// A part of nothing but dots would climb, and an empty one could make the next part a host: both are set apart.
    private static func encodePart(_ part: String) -> String {
        part.utf8.allSatisfy { $0 == UInt8(ascii: ".") } ? "~" + part : encode(part)
    }

    private static func encode(_ value: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(value.utf8.count)
        for byte in value.utf8 {
            if plain[Int(byte)] {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
    /// The unreserved characters of RFC 3986.
    private static let plain = table("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    /// What else a request target may hold as it is.
    private static let targetMarks = table("/%?&=+:,;@!$*()")

    /// Whether each byte is one of these: a page asks for thousands.
    private static func table(_ characters: String) -> [Bool] {
        var table = Array(repeating: false, count: 256)
        for byte in characters.utf8 { table[Int(byte)] = true }
        return table
    }
}

extension Path: CustomStringConvertible {
    package var description: String { text }
}
