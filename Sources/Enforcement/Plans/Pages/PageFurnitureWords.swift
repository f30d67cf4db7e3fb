/// Heads, feet and page numbers, known by their place.
struct PageFurnitureWords {
    private let known: Set<String>

    init(_ pages: [PageWords]) {
        var counts: [String: Int] = [:]
        for page in pages {
            for word in page.words where word.middle < page.height * 0.08 || word.middle > page.height * 0.92 {
                counts[PageFurnitureWords.key(word), default: 0] += 1
            }
        }
        known = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// A page without them.
    ///
    /// - Parameter isFirst: whether it is the first page, at whose top the title stands and no head.
    func removed(from page: PageWords, isFirst: Bool) -> PageWords {
        let head = isFirst ? -1 : head(of: page)
        return PageWords(height: page.height, words: page.words.filter { $0.middle > head && !isFurniture($0, page) })
    }

    /// Where a line ends at the top of a page from which the text stands apart.
    private func head(of page: PageWords) -> Double {
        let lines = PageWords.lines(of: page.words)
        guard let first = lines.first, lines.count > 1, let word = first.first, word.middle < page.height * 0.08,
            let next = lines[1].map(\.top).min(), next - word.bottom > word.height * 1.5
        else { return -1 }
        return word.bottom
    }

    private func isFurniture(_ word: PageWord, _ page: PageWords) -> Bool {
        if word.middle < page.height * 0.08 || word.middle > page.height * 0.92 {
            if known.contains(PageFurnitureWords.key(word)) { return true }
        }
        let isLast = !page.words.contains { $0.top > word.bottom }
        return isLast && word.middle > page.height * 0.88
            && word.text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || PageFurnitureWords.signs.contains($0) }
    }

    private static func key(_ word: PageWord) -> String { "\(Int(word.top)) \(word.text)" }
    private static let signs = Set("—-–·/第共页 ".unicodeScalars)
}
