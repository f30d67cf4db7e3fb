import Operations

/// A text with the words searched for marked in it.
struct FoundWords: Component, Hashable {
    private let found: FoundText

    init(_ found: FoundText) {
        self.found = found
    }

    func html(in context: PageContext) -> HTML {
        let bytes = found.text.utf8
        var (html, end) = (HTML.empty, bytes.startIndex)
        for place in found.places {
            let from = bytes.index(bytes.startIndex, offsetBy: place.lowerBound)
            let to = bytes.index(bytes.startIndex, offsetBy: place.upperBound)
            html += "\(String(found.text[end..<from]))<mark>\(String(found.text[from..<to]))</mark>"
            end = to
        }
        return html + "\(String(found.text[end...]))"
    }
}
