/// Finds the stretches of a text that return in it.
struct CopyFinder {
    private let stream: HanStream
    private let returns: [Int32]
    private let blocks: [CopyAlignment]
    private let pieces: [CopyAlignment]

    /// Whether the text returns line by line or paragraph by paragraph.
    let isInterleaved: Bool

    /// - Complexity: O(*n*) on average, *n* the length of the text.
    init(_ stream: HanStream) {
        self.stream = stream
        returns = stream.returns()
        (blocks, pieces) = CopyFinder.search(stream, returns)
        let repeated = pieces.reduce(0) { $0 + 2 * $1.matched }
        let rest = repeated - 2 * (pieces.map(\.matched).max() ?? 0)
        isInterleaved =
            repeated * 100 >= stream.count * CopyFinder.massInPercent && pieces.count > 2
            && rest * 100 >= stream.count * CopyFinder.restInPercent
    }

    /// The copies in their order: long ones each by itself, short ones only where they make up most of the text.
    func copies() -> [CopyAlignment] { isInterleaved ? pieces : blocks }

    // MARK: Search

    private static func search(
        _ stream: HanStream, _ returns: [Int32]
    ) -> (blocks: [CopyAlignment], pieces: [CopyAlignment]) {
        var search = Search(stream: stream)
        let blocks = search.run(returns) { search, found in search.isBlock(found) }
        search = Search(stream: stream)
        let pieces = search.run(returns) { search, found in search.isPiece(found) }
        return (blocks, pieces)
    }

    /// One passage through the text.
    private struct Search {
        let stream: HanStream
        /// Up to where stretches at a distance are known to be none.
        private var refused: [Int: Int] = [:]
        private var floor = 0
        /// Where the first item with a number begins.
        private let head: Int

        init(stream: HanStream) {
            self.stream = stream
            head = stream.marks.firstIndex { $0 != 0 } ?? min(stream.count, 100)
        }

        mutating func run(
            _ returns: [Int32], where holds: (Search, CopyAlignment) -> Bool
        ) -> [CopyAlignment] {
            var (found, place): ([CopyAlignment], Int) = ([], 0)
            while place < stream.count {
                let other = Int(returns[place])
                guard other >= 0, refused[other - place] ?? -1 <= place else {
                    place += 1
                    continue
                }
                guard let candidate = CopyAlignment(stream, place, other, floor: floor, least: least(other - place))
                else {
                    refused[other - place] = place + CopyFinder.least
                    place += 1
                    continue
                }
                guard holds(self, candidate) else {
                    refused[other - place] = max(candidate.original.upperBound, place + 1)
                    place += 1
                    continue
                }
                found.append(candidate)
                floor = candidate.copy.upperBound
                place = floor
            }
            return found
        }

        /// A stretch at a small distance is a line or less, and short.
        private func least(_ distance: Int) -> Int { min(CopyFinder.least, max(6, distance / 2)) }

        /// Whether an alignment is a copy by itself.
        func isBlock(_ found: CopyAlignment) -> Bool {
            guard found.agreement >= CopyFinder.agreement, found.otherMarks * 4 <= found.sameMarks,
                opensLine(found.original) || opensLine(found.copy)
            else { return false }
            if found.matched * 200 >= stream.count * CopyFinder.massInPercent { return found.matched >= 20 }
            if restarts(found) { return found.matched >= 60 }
            guard found.sameMarks > 0 else { return false }
            return found.isAdjacent ? found.matched >= 60 : found.matched >= 200 && found.sameMarks > 2
        }

        /// Whether the text begins anew: what returns is its head with its first item.
        private func restarts(_ found: CopyAlignment) -> Bool {
            found.original.lowerBound <= head && found.original.upperBound > head
        }

        /// Whether it is a line or a paragraph printed twice in a row.
        func isPiece(_ found: CopyAlignment) -> Bool {
            found.agreement >= CopyFinder.agreementOfPieces && found.otherMarks * 4 <= found.sameMarks
                && (found.gap <= 4 || found.gap <= 24 && standsAlone(found.original.upperBound, found.copy.lowerBound))
                && opensLine(found.original) && opensLine(found.copy)
        }

        /// Whether what stands between two places are lines of their own, such as the head of a page.
        private func standsAlone(_ start: Int, _ end: Int) -> Bool {
            stream.range(ofLine: stream.line(of: start)).lowerBound == start
                && stream.range(ofLine: stream.line(of: end)).lowerBound == end
        }

        /// Whether a stretch begins where a line does.
        private func opensLine(_ stretch: Range<Int>) -> Bool {
            stretch.lowerBound - stream.range(ofLine: stream.line(of: stretch.lowerBound)).lowerBound <= 4
        }
    }

    /// The share of two stretches that has to be the same.
    private static let agreement = 0.85
    /// The same for a line or paragraph, in which the head of a page is much.
    private static let agreementOfPieces = 0.75
    /// How much of a text copies have to be, both together, where no number of an item says that they are.
    private static let massInPercent = 55
    /// How much of it short ones have to be without the longest, which may be the whole text printed again.
    private static let restInPercent = 25
    /// How many characters have to agree from the place on where a stretch is looked for.
    private static let least = 20
}
