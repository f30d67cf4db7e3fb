/// The table of least costs behind an ``Alignment``.
struct AlignmentGrid {
    private let name: MarkName
    private let window: Range<Int>
    private let scalars: [FoldedScalar]
    private let manner: Alignment.Manner
    /// Least cost to reach (text, name) and the step that did.
    private var cost: [Int]
    private var last: [Alignment.Step?]

    private static let changeCost = 1024
    private static let unreached = Int.max / 2

    init(name: MarkName, window: Range<Int>, scalars: [FoldedScalar], manner: Alignment.Manner) {
        self.name = name
        self.window = window
        self.scalars = scalars
        self.manner = manner
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
        if manner != .edited, text > window.lowerBound, Alignment.maySkip(text, in: scalars) {
            offer(text, symbol, 1, 0, .skipped)
        }
        guard symbol < name.count else { return }
        let wanted = name.scalars[symbol].code
        if here.code == wanted { offer(text, symbol, 1, 1, .same) }
        switch manner {
        case .bySound: stepBySound(text, symbol, here)
        case .byShape: stepByShape(text, symbol, here, wanted)
        case .mixed:
            stepBySound(text, symbol, here)
            stepMixed(text, symbol, here, wanted)
        case .turned: stepTurned(text, symbol, here)
        case .edited: stepEdited(text, symbol, here)
        }
    }

    // MARK: Sound

    private mutating func stepBySound(_ text: Int, _ symbol: Int, _ here: FoldedScalar) {
        let sounds = name.sounds[symbol]
        guard !sounds.isEmpty, name.hasSound else { return }
        if SoundTable.shared.sounds(of: here.code).contains(where: sounds.contains) {
            offer(text, symbol, 1, 1, .homophone)
        }
        guard here.script == .letter else { return }
        var key: UInt64 = 0
        for end in text..<min(text + 6, window.upperBound) {
            guard end == text || scalars[end].gap == .none,
                let longer = SymbolTables.syllableKey(key, Symbol.of(scalars[end].code))
            else { return }
            key = longer
            if let sound = SymbolTables.shared.sound(spelled: key),
                sounds.contains(where: { Symbol.of(sound: $0) == sound })
            {
                offer(text, symbol, end + 1 - text, 1, .pinyin)
            }
        }
    }

    private mutating func stepMixed(_ text: Int, _ symbol: Int, _ here: FoldedScalar, _ wanted: UInt32) {
        guard here.script == .han, !name.sounds[symbol].isEmpty else { return }
        let near = SoundTable.shared.sounds(of: here.code).contains { sound in
            SoundTable.shared.near[Int(sound)].contains { name.sounds[symbol].contains($0) }
        }
        if near { offer(text, symbol, 1, 1, .near) }
        if ShapeTable.shared.areAlike(here.code, wanted) { offer(text, symbol, 1, 1, .lookalike) }
        stepWhole(text, symbol, wanted)
    }

    // MARK: Shape

    private mutating func stepByShape(_ text: Int, _ symbol: Int, _ here: FoldedScalar, _ wanted: UInt32) {
        // Letters of another alphabet that only fold to Latin ones have no digits that look like them.
        let isLatin = !name.scalars[symbol].foldings.contains(.confusable)
        if isLatin, Letterforms.reads(here, as: wanted) {
            offer(text, symbol, 1, 1, here.script == .letter ? .letterform : .leet)
        }
        if isLatin, text + 1 < window.upperBound, scalars[text + 1].gap == .none,
            Letterforms.joined(here.code, scalars[text + 1].code) == wanted
        {
            offer(text, symbol, 2, 1, .letterform)
        }
        guard here.script == .han else { return }
        let shapes = ShapeTable.shared
        if shapes.areAlike(here.code, wanted) { offer(text, symbol, 1, 1, .lookalike) }
        stepWhole(text, symbol, wanted)
        for parts in shapes.parts(of: here.code)
        where symbol + parts.count <= name.count && name.count > parts.count {
            if zip(name.scalars[symbol..<symbol + parts.count], parts).allSatisfy({ $0.code == $1 }) {
                offer(text, symbol, 1, parts.count, .split)
            }
        }
    }

    /// The parts of a character of the name, one behind the other in the text.
    private mutating func stepWhole(_ text: Int, _ symbol: Int, _ wanted: UInt32) {
        for parts in ShapeTable.shared.parts(of: wanted) where text + parts.count <= window.upperBound {
            if zip(scalars[text..<text + parts.count], parts).allSatisfy({ $0.code == $1 }) {
                offer(text, symbol, parts.count, 1, .split)
            }
        }
    }

    // MARK: Order and edits

    private mutating func stepTurned(_ text: Int, _ symbol: Int, _ here: FoldedScalar) {
        guard text + 1 < window.upperBound, symbol + 1 < name.count else { return }
        let (first, second) = (name.scalars[symbol].code, name.scalars[symbol + 1].code)
        if first != second, here.code == second, scalars[text + 1].code == first { offer(text, symbol, 2, 2, .turned) }
    }

    private mutating func stepEdited(_ text: Int, _ symbol: Int, _ here: FoldedScalar) {
        guard here.script == (name.isHan ? .han : .letter) else { return }
        offer(text, symbol, 1, 1, .wrong)
        if symbol + 1 < name.count, name.scalars[symbol + 1].code == here.code { offer(text, symbol, 1, 2, .missing) }
        if symbol + 2 == name.count, name.scalars[symbol].code == here.code { offer(text, symbol, 1, 2, .missing) }
        if text > window.lowerBound, text + 1 < window.upperBound, scalars[text + 1].code == name.scalars[symbol].code {
            offer(text, symbol, 2, 1, .extra)
        }
    }

    // MARK: Costs

    private mutating func offer(
        _ text: Int, _ symbol: Int, _ taken: Int, _ given: Int, _ change: Alignment.Change
    ) {
        let price =
            switch change {
            case .same: 0
            case .skipped: 1
            case .homophone, .pinyin: manner == .mixed ? 4 : AlignmentGrid.changeCost
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
