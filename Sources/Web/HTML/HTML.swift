import Enforcement

/// Markup that is safe to send: literal text is trusted, every interpolated value is escaped.
///
/// A page is written as a string literal of this type, so that it reads as HTML while the compiler checks its names:
/// `"<h1>\(title)</h1>"`. The literal parts are `StaticString`s: nothing but source text can become one, so no value
/// reaches the page unescaped except under the label `raw:`.
package struct HTML: Sendable, Hashable {
    /// The markup as UTF-8.
    package private(set) var bytes: [UInt8]

    /// Trusted markup, as it is: only for text that our own code made.
    package init(raw: String) {
        bytes = Array(raw.utf8)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// No markup at all.
    package static let empty = HTML(bytes: [])

    /// The markup as a string.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether there is nothing to show.
    package var isEmpty: Bool { bytes.isEmpty }

    /// The page as it is sent to whoever may not see people: their numbers hidden in every text and attribute, those that the
    /// reader typed left in the form they were typed in.
    func masked(typed: Set<String>) -> HTML { HTML(bytes: Mask.bytes(bytes, as: .html(typed: typed))) }

    /// The one markup followed by the other.
    package static func + (lhs: HTML, rhs: HTML) -> HTML { HTML(bytes: lhs.bytes + rhs.bytes) }
    /// Appends more markup.
    package static func += (lhs: inout HTML, rhs: HTML) { lhs.bytes += rhs.bytes }
}

/// The markup of every item, one after the other.
package func each<Items: Sequence>(_ items: Items, _ body: (Items.Element) throws -> HTML) rethrows -> HTML {
    var bytes: [UInt8] = []
    for item in items { bytes += try body(item).bytes }
    return HTML(bytes: bytes)
}

extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }
}

extension HTML: CustomStringConvertible {
    package var description: String { text }
}
