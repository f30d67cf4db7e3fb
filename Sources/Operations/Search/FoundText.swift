import Storage

/// A text with the places where the words searched for stand in it.
package struct FoundText: Sendable, Hashable {
    package let text: String
    /// In UTF-8 bytes, in order and without overlap.
    package let places: [Range<Int>]

    package init(_ text: String, places: [Range<Int>] = []) {
        self.text = text
        self.places = places
    }

    init(_ text: String, _ query: SearchQuery) {
        self.init(text, places: query.places(in: text, folding: .office))
    }

    /// A piece of the text around the first place; nil where nothing stands in it.
    func excerpt(for query: SearchQuery, before: Int = 16, after: Int = 80) -> FoundText? {
        guard let first = places.first else { return nil }
        let place = String.Index(utf16Offset: 0, in: text)
        let start = text.utf8.index(place, offsetBy: first.lowerBound, limitedBy: text.endIndex) ?? place
        let from = text.index(start, offsetBy: -before, limitedBy: text.startIndex) ?? text.startIndex
        let to = text.index(start, offsetBy: after, limitedBy: text.endIndex) ?? text.endIndex
        let piece = text[from..<to].split(whereSeparator: \.isNewline).joined(separator: " ")
        return FoundText(
            (from == text.startIndex ? "" : "…") + piece + (to == text.endIndex ? "" : "…"), query)
    }
}
