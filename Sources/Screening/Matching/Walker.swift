/// Walks the names from one place of a text and proposes every window that may stand for a name.
///
/// At each step all readings of the text's next characters are tried: itself, its look-alikes, the character its parts
/// make up, the letter a digit looks like, or its sounds. A name stops the walk where it allows no further change.
struct Walker {
    /// A window that may stand for a name.
    struct Proposal: Hashable {
        let name: Int
        let start: Int
        let end: Int
    }

    private let trie: NameTrie
    private let scalars: [FoldedScalar]
    private let view: View
    private let shapes = ShapeTable.shared
    private let sounds = SoundTable.shared
    private var start = 0
    private(set) var proposals: [Proposal] = []

    init(trie: NameTrie, text: FoldedText, view: View) {
        self.trie = trie
        self.scalars = text.scalars
        self.view = view
    }

    /// The symbol of a sound in the trie of sounds, out of the way of all Unicode scalars.
    static func symbol(ofSound sound: UInt16) -> UInt32 { 0x20_0000 | UInt32(sound) }

    /// Tries every name from a place of the text.
    mutating func walk(from start: Int) {
        self.start = start
        step(NameTrie.root, start, changes: 0)
    }

    private mutating func step(_ node: Int32, _ at: Int, changes: Int) {
        guard at < scalars.count else { return }
        let here = scalars[at]
        if at > start {
            if here.start - scalars[at - 1].end > Alignment.gapLimit { return }
            if Alignment.maySkip(at, in: scalars) { step(node, at + 1, changes: changes) }
        }
        switch view {
        case .shape:
            enter(here.code, node, at + 1, changes)
            if changes < trie.limit(of: node) { change(node, at, here, changes + 1) }
        case .sound:
            let readings = sounds.sounds(of: here.code)
            if readings.isEmpty { enter(here.code, node, at + 1, changes) }
            for sound in readings { enter(Walker.symbol(ofSound: sound), node, at + 1, changes) }
        }
    }

    private mutating func change(
        _ node: Int32, _ at: Int, _ here: FoldedScalar, _ changes: Int
    ) {
        guard here.script == .han else {
            for letter in Letterforms.readings(of: here) { enter(letter, node, at + 1, changes) }
            if at + 1 < scalars.count, scalars[at + 1].gap == .none,
                let letter = Letterforms.joined(here.code, scalars[at + 1].code)
            {
                enter(letter, node, at + 2, changes)
            }
            return
        }
        for other in shapes.lookalikes(of: here.code) { enter(other, node, at + 1, changes) }
        if shapes.opensSplit(here.code) {
            for length in 2...3 where at + length <= scalars.count {
                for whole in shapes.wholes(of: scalars[at..<at + length].map(\.code)) {
                    enter(whole, node, at + length, changes)
                }
            }
        }
        for parts in shapes.parts(of: here.code) { enter(parts, node, at + 1, changes) }
    }

    private mutating func enter(
        _ parts: [UInt32], _ node: Int32, _ at: Int, _ changes: Int
    ) {
        var node = node
        for part in parts.dropLast() {
            guard let child = trie.child(of: node, by: part) else { return }
            node = child
        }
        if let last = parts.last { enter(last, node, at, changes) }
    }

    private mutating func enter(
        _ symbol: UInt32, _ node: Int32, _ at: Int, _ changes: Int
    ) {
        if node == NameTrie.root, !trie.mayOpen(with: symbol) { return }
        guard let child = trie.child(of: node, by: symbol), changes <= trie.limit(of: child) else {
            return
        }
        let from = start
        trie.forEachName(at: child) { proposals.append(Proposal(name: $0, start: from, end: at)) }
        step(child, at, changes: changes)
    }
}
