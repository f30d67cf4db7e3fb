/// How the characters of a text stand for those of a name, step by step, with the fewest changes.
///
/// This is the definition of a match: whatever the index proposes must have an alignment, and tests try every window
/// of a text against every name with it.
struct Alignment: Hashable, Sendable {
    /// What a step does.
    enum Change: UInt8, Hashable, Sendable {
        /// The same character after folding.
        case same
        /// A sign in the text that stands for nothing.
        case skipped
        /// Another character of the same sound.
        case homophone
        /// Another character of like shape.
        case lookalike
        /// The parts of the name's character, or a character made of the name's parts.
        case split
        /// A digit, sign or letter of like form.
        case letterform
    }

    /// One step: places in the name and in the text, and what happened.
    struct Step: Hashable, Sendable {
        let name: Range<Int>
        let text: Range<Int>
        let change: Change
    }

    /// The steps in order; together they cover the window and the name.
    let steps: [Step]

    /// The number of steps that change something.
    var changes: Int { steps.count { $0.change != .same && $0.change != .skipped } }

    /// Whether any changed character lies in a range of the text.
    func changes(in range: Range<Int>) -> Bool {
        steps.contains { $0.change != .same && $0.change != .skipped && $0.text.overlaps(range) }
    }

    /// The most signs that may be passed over between two characters.
    static let skipLimit = 4
    /// The most bytes that may be dropped between two characters of one match.
    static let gapLimit: Int32 = 16

    /// Aligns a name with a window of a text, or nil where the window does not stand for the name.
    /// - Complexity: O(*n* · *w*), the lengths of name and window.
    init?(_ name: MarkName, _ window: Range<Int>, of scalars: [FoldedScalar], view: View) {
        guard !window.isEmpty, window.count <= name.count * (3 + Alignment.skipLimit) else { return nil }
        guard !Alignment.hasWideGap(scalars[window]) else { return nil }
        var grid = AlignmentGrid(name: name, window: window, scalars: scalars, view: view)
        guard let steps = grid.solve() else { return nil }
        self.steps = steps
        if view == .shape, changes > name.changeLimit { return nil }
        if view == .sound, !name.hasSound { return nil }
    }

    /// Whether the character at a place may be passed over: a sign, with at most three more right in front of it.
    static func maySkip(_ place: Int, in scalars: [FoldedScalar]) -> Bool {
        guard scalars[place].isSkippable else { return false }
        let first = place - skipLimit
        return first < 0 || !scalars[first..<place].allSatisfy(\.isSkippable)
    }

    private static func hasWideGap(_ window: ArraySlice<FoldedScalar>) -> Bool {
        zip(window, window.dropFirst()).contains { $1.start - $0.end > gapLimit }
    }
}

/// The table of least costs behind an ``Alignment``.
private struct AlignmentGrid {
    let name: MarkName
    let window: Range<Int>
    let scalars: [FoldedScalar]
    let view: View
    /// Least cost to reach (text, name) and the step that did.
    private var cost: [Int]
    private var last: [Alignment.Step?]

    private static let changeCost = 1024
    private static let unreached = Int.max / 2

    init(name: MarkName, window: Range<Int>, scalars: [FoldedScalar], view: View) {
        self.name = name
        self.window = window
        self.scalars = scalars
        self.view = view
        let cells = (window.count + 1) * (name.count + 1)
        cost = [Int](repeating: AlignmentGrid.unreached, count: cells)
        last = [Alignment.Step?](repeating: nil, count: cells)
    }

    mutating func solve() -> [Alignment.Step]? {
        cost[0] = 0
        for text in window {
            for symbol in 0...name.count where cost[cell(text, symbol)] < AlignmentGrid.unreached {
                step(from: text, symbol)
            }
        }
        let end = cell(window.upperBound, name.count)
        guard cost[end] < AlignmentGrid.unreached, last[end]?.change != .skipped else { return nil }
        return trace()
    }

    private func cell(_ text: Int, _ symbol: Int) -> Int {
        (text - window.lowerBound) * (name.count + 1) + symbol
    }

    private mutating func step(from text: Int, _ symbol: Int) {
        let here = scalars[text]
        if text > window.lowerBound, Alignment.maySkip(text, in: scalars) { offer(text, symbol, 1, 0, .skipped) }
        guard symbol < name.count else { return }
        let wanted = name.scalars[symbol].code
        if here.code == wanted { offer(text, symbol, 1, 1, .same) }
        switch view {
        case .shape: stepByShape(text, symbol, here, wanted)
        case .sound:
            let sounds = name.sounds[symbol]
            if !sounds.isEmpty, SoundTable.shared.sounds(of: here.code).contains(where: sounds.contains) {
                offer(text, symbol, 1, 1, .homophone)
            }
        }
    }

    private mutating func stepByShape(
        _ text: Int, _ symbol: Int, _ here: FoldedScalar, _ wanted: UInt32
    ) {
        // Letters of another alphabet that only fold to Latin ones have no digits that look like them.
        let isLatin = !name.scalars[symbol].foldings.contains(.confusable)
        if isLatin, Letterforms.reads(here, as: wanted) { offer(text, symbol, 1, 1, .letterform) }
        if isLatin, text + 1 < window.upperBound, scalars[text + 1].gap == .none,
            Letterforms.joined(here.code, scalars[text + 1].code) == wanted
        {
            offer(text, symbol, 2, 1, .letterform)
        }
        guard here.script == .han else { return }
        let shapes = ShapeTable.shared
        if shapes.areAlike(here.code, wanted) { offer(text, symbol, 1, 1, .lookalike) }
        for parts in shapes.parts(of: wanted) where text + parts.count <= window.upperBound {
            if zip(scalars[text..<text + parts.count], parts).allSatisfy({ $0.code == $1 }) {
                offer(text, symbol, parts.count, 1, .split)
            }
        }
        for parts in shapes.parts(of: here.code)
        where symbol + parts.count <= name.count && name.count > parts.count {
            if zip(name.scalars[symbol..<symbol + parts.count], parts).allSatisfy({ $0.code == $1 }) {
                offer(text, symbol, 1, parts.count, .split)
            }
        }
    }

    private mutating func offer(
        _ text: Int, _ symbol: Int, _ taken: Int, _ given: Int, _ change: Alignment.Change
    ) {
        let price =
            switch change {
            case .same: 0
            case .skipped: 1
            default: AlignmentGrid.changeCost
            }
        let target = cell(text + taken, symbol + given)
        let total = cost[cell(text, symbol)] + price
        guard total < cost[target] else { return }
        cost[target] = total
        last[target] = .init(name: symbol..<symbol + given, text: text..<text + taken, change: change)
    }

    private func trace() -> [Alignment.Step] {
        var steps: [Alignment.Step] = []
        var (text, symbol) = (window.upperBound, name.count)
        while let step = last[cell(text, symbol)] {
            steps.append(step)
            (text, symbol) = (step.text.lowerBound, step.name.lowerBound)
        }
        return steps.reversed()
    }
}
