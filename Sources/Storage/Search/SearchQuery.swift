/// What somebody searches for: parts divided by blanks, all of which a text has to hold.
///
/// A part is found where its characters stand in this order; a word in it is found from its beginning, and where
/// something follows it in the part, as a whole. `12号` finds neither `112号` nor `123号`.
package struct SearchQuery: Sendable, Hashable {
    /// The most parts that are looked at.
    static let mostParts = 8
    /// The most characters of a query that are looked at.
    package static let longest = 100

    /// The folded parts.
    private let parts: [[UInt32]]
    /// Tokens that a text holding all parts has, the longest first: they are the rarest.
    private(set) var tokens: [String]

    package init(_ text: String, folding: SearchFolding) {
        var parts: [[UInt32]] = []
        var tokens: [String] = []
        for piece in text.prefix(SearchQuery.longest).split(whereSeparator: \.isWhitespace).prefix(
            SearchQuery.mostParts)
        {
            let folded = SearchText(String(piece), folding: folding)
            let runs = folded.runs
            guard !runs.isEmpty, !parts.contains(folded.scalars) else { continue }
            parts.append(folded.scalars)
            for (place, run) in runs.enumerated() {
                for token in SearchToken.asked(run, isLast: place == runs.count - 1) where !tokens.contains(token) {
                    tokens.append(token)
                }
            }
        }
        self.parts = parts
        self.tokens = tokens.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    /// Whether there is nothing to search for: no letter, digit or character.
    package var isEmpty: Bool { parts.isEmpty }

    /// The patterns for LIKE that the folded text of a hit fulfils, all of them.
    package var patterns: [String] {
        parts.map { part in (startsWithWord(part) ? "% " : "%") + SearchText.string(part) + "%" }
    }

    /// The argument of `search_token`: texts with all tokens, all of the marks and one of the others.
    package func match(all marks: [SearchMark] = [], any others: [SearchMark] = []) -> String {
        var terms = (tokens + marks.map(\.token)).map { "\"\($0)\"" }
        if !others.isEmpty { terms.append("(\(others.map { "\"\($0.token)\"" }.joined(separator: " OR ")))") }
        return terms.joined(separator: " AND ")
    }

    /// The same query, asking the index for some of its tokens only: it finds the same.
    func asking(for tokens: [String]) -> SearchQuery {
        var copy = self
        copy.tokens = tokens
        return copy
    }

    /// Where the parts stand in a text, in UTF-8 bytes, in order and without overlap.
    package func places(in text: String, folding: SearchFolding) -> [Range<Int>] {
        let folded = SearchText(text, folding: folding)
        var found: [Range<Int>] = []
        for part in parts {
            for start in folded.scalars.indices where stands(part, at: start, in: folded.scalars) {
                let end = start + part.count - 1
                found.append(folded.places[start].lowerBound..<folded.places[end].upperBound)
            }
        }
        return SearchQuery.merged(found)
    }

    private func startsWithWord(_ part: [UInt32]) -> Bool {
        part.first.map { !SearchFolding.isCharacter($0) } ?? false
    }

    private func stands(_ part: [UInt32], at start: Int, in text: [UInt32]) -> Bool {
        guard start + part.count <= text.count, text[start] == part[0] else { return false }
        if startsWithWord(part), start > 0, text[start - 1] != 0x20 { return false }
        return text[start..<(start + part.count)].elementsEqual(part)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let last = merged.last, range.lowerBound <= last.upperBound else {
                merged.append(range)
                continue
            }
            merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        }
        return merged
    }
}
