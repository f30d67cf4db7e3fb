/// The items of a document as a tree: the fifth stage.
struct Outline: Sendable {
    /// One item with the paragraphs below its mark and the items below it.
    struct Item: Sendable {
        let mark: ItemMark?
        /// Its first paragraph and those that follow without a mark.
        var paragraphs: [Paragraph]
        /// The items below, by their place in `items`.
        var children: [Int] = []
        /// The item above.
        let parent: Int?

        var line: Int { paragraphs.first?.line ?? 0 }
    }

    private(set) var items: [Item] = []
    /// The items that lie in no other.
    private(set) var tops: [Int] = []
    /// The paragraphs before the first item.
    private(set) var head: [Paragraph] = []

    /// - Complexity: O(*n*), *n* the number of paragraphs.
    init(_ paragraphs: [Paragraph]) {
        let paragraphs = LostMarks.restored(paragraphs)
        let order = Outline.order(paragraphs)
        var path: [Int] = []
        for paragraph in paragraphs {
            guard let mark = paragraph.mark else {
                if let last = path.last { items[last].paragraphs.append(paragraph) } else { head.append(paragraph) }
                continue
            }
            let rank = order[mark.style] ?? mark.style.rawValue
            while let last = path.last, let above = items[last].mark, (order[above.style] ?? 0) >= rank {
                path.removeLast()
            }
            let index = items.count
            items.append(Item(mark: mark, paragraphs: [paragraph], parent: path.last))
            if let parent = path.last { items[parent].children.append(index) } else { tops.append(index) }
            path.append(index)
        }
    }

    /// The headings above an item, the outermost first.
    func path(of index: Int) -> [Int] {
        var path: [Int] = []
        var above = items[index].parent
        while let item = above {
            path.append(item)
            above = items[item].parent
        }
        return path.reversed()
    }

    /// Which style lies in which: the usual order, but where a document numbers its parts 1. 2. 3. and begins anew at
    /// (一) in each, 1. lies above (一).
    private static func order(_ paragraphs: [Paragraph]) -> [ItemMark.Style: Int] {
        var (first, ones): ([ItemMark.Style: Int], [ItemMark.Style: Int]) = ([:], [:])
        for (index, paragraph) in paragraphs.enumerated() {
            guard let mark = paragraph.mark else { continue }
            if first[mark.style] == nil { first[mark.style] = index }
            if mark.value == 1 { ones[mark.style, default: 0] += 1 }
        }
        var styles = ItemMark.Style.allCases
        for (upper, lower) in zip(styles.indices, styles.indices.dropFirst()).reversed() {
            let (one, two) = (styles[upper], styles[lower])
            guard let start = first[one], let other = first[two], other < start, ones[two] == 1, (ones[one] ?? 0) > 1
            else { continue }
            styles.swapAt(upper, lower)
        }
        return Dictionary(uniqueKeysWithValues: styles.enumerated().map { ($1, $0) })
    }
}
