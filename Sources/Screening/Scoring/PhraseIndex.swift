/// A fixed list of phrases to look for after folding, exactly as written.
struct PhraseIndex: Sendable {
    /// A phrase found: its place in the list and the folded characters it covers.
    struct Place: Hashable {
        let phrase: Int
        let window: Range<Int>
    }

    private var trie = PhraseTrie()

    init(_ phrases: [String]) {
        for (place, phrase) in phrases.enumerated() {
            trie.insert(FoldedText(phrase).scalars.map(\.code), name: place)
        }
    }

    /// Every occurrence; phrases in letters only as whole words.
    /// - Complexity: O(*n* · *l*), the lengths of the text and of the longest phrase.
    func places(in text: FoldedText) -> [Place] {
        var out: [Place] = []
        for start in text.scalars.indices where trie.mayOpen(with: text.scalars[start].code) {
            var node = PhraseTrie.root
            var at = start
            while at < text.count, let child = trie.child(of: node, by: text.scalars[at].code) {
                node = child
                at += 1
                let window = start..<at
                if isWhole(window, in: text) {
                    trie.forEachName(at: node) { out.append(Place(phrase: $0, window: window)) }
                }
            }
        }
        return out
    }

    /// Whether a phrase in Han characters begins at a place, with nothing between.
    /// - Complexity: O(*l*), *l* the length of the longest phrase.
    func begins(at place: Int, in text: FoldedText) -> Bool {
        var (node, at, found) = (PhraseTrie.root, place, false)
        while at < text.count, text.scalars[at].gap == .none,
            let child = trie.child(of: node, by: text.scalars[at].code)
        {
            node = child
            at += 1
            trie.forEachName(at: node) { _ in found = true }
        }
        return found
    }

    private func isWhole(_ window: Range<Int>, in text: FoldedText) -> Bool {
        let first = text.scalars[window.lowerBound].script
        let last = text.scalars[window.upperBound - 1].script
        return (first == .han || text.edge(before: window.lowerBound) == .hard)
            && (last == .han || text.edge(before: window.upperBound) == .hard)
    }
}
