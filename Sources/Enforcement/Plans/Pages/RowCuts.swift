/// Where the rows of a printed table lie, told from its white space and its numbers: a file says where words stand, and
/// nothing of rows.
///
/// A row ends only where no column has a word. Where such places are wider than others, they are the ends of rows.
/// Where all are alike, the number stands at the head or in the middle of its row, whichever breaks fewer cells.
struct RowCuts: Sendable {
    /// The rows from top to bottom.
    private(set) var rows: [ClosedRange<Double>] = []
    /// Whether the first of them has no number and goes on from the page before.
    private(set) var goesOn = false
    /// Whether numbers stand in the middle of their rows; nil where nothing says so.
    private(set) var isMiddle: Bool?

    /// A place at which no word of any column stands.
    private struct Band {
        let top: Double
        let bottom: Double

        var width: Double { bottom - top }
        var middle: Double { (top + bottom) / 2 }
    }

    private let columns: [CellLines]
    private let words: [PageWord]
    private let bands: [Band]
    private let top: Double
    private let bottom: Double
    private let lineHeight: Double

    /// - Parameters:
    ///   - numbers: the words in the column of numbers, from top to bottom; nil where there is no such column.
    ///   - mayGoOn: whether the first lines may belong to the last row of the page before.
    ///   - before: whether numbers stood in the middle of their rows above, where that is known.
    /// - Returns: nil where the rows cannot be told apart.
    init?(
        _ columns: [CellLines], numbers: [PageWord]?, top: Double, lineHeight: Double, mayGoOn: Bool, before: Bool?
    ) {
        self.columns = columns
        words = columns.flatMap(\.words).sorted { $0.top < $1.top }
        (self.top, self.lineHeight) = (top, lineHeight)
        bottom = words.map(\.bottom).max() ?? top
        bands = RowCuts.bands(words)
        let wide = wideBands
        guard let numbers, !numbers.isEmpty else {
            guard !wide.isEmpty || numbers != nil || bands.isEmpty else { return nil }
            goesOn = numbers != nil && mayGoOn
            cut(goesOn ? [] : wide.map(\.middle))
            return
        }
        var cuts: [Double]
        if let found = byWidth(numbers, wide) {
            cuts = found
        } else {
            let (middle, misfit) = byMiddle(numbers, mayGoOn: mayGoOn)
            let head = byHead(numbers, mayGoOn: mayGoOn)
            let (one, other) = (broken(middle), broken(head))
            let fits = before ?? (misfit < Double(numbers.count) * lineHeight * 0.3)
            if one != other { isMiddle = one < other }
            cuts = isMiddle ?? fits ? middle : head
        }
        if let first = numbers.first, let cut = cuts.first, cut < first.middle { goesOn = mayGoOn }
        if !goesOn { cuts.removeAll { $0 < numbers[0].middle } }
        cut(cuts)
    }

    private mutating func cut(_ cuts: [Double]) {
        let edges = [top - lineHeight] + cuts + [bottom + lineHeight]
        rows = zip(edges, edges.dropFirst()).map { $0...max($0, $1) }
    }

    /// How many cells these cuts would break.
    private func broken(_ cuts: [Double]) -> Int {
        cuts.reduce(0) { sum, cut in sum + columns.count { $0.isBroken(at: cut) } }
    }

    // MARK: White space

    /// The places at which no word of any column stands. Words are taken as high as their characters are, not as the lines
    /// on which they stand.
    private static func bands(_ words: [PageWord]) -> [Band] {
        var bands: [Band] = []
        var edge: Double?
        for word in words {
            let (top, bottom) = (word.top + word.height * 0.2, word.bottom - word.height * 0.2)
            if let edge, top > edge { bands.append(Band(top: edge, bottom: top)) }
            edge = max(edge ?? bottom, bottom)
        }
        return bands
    }

    /// The bands that are clearly wider than the narrowest.
    private var wideBands: [Band] {
        guard let least = bands.map(\.width).min() else { return [] }
        return bands.filter { $0.width > least * 1.4 && $0.width > lineHeight * 0.5 }
    }

    /// Cuts at the wide bands, where exactly one lies between any two numbers.
    private func byWidth(_ numbers: [PageWord], _ wide: [Band]) -> [Double]? {
        if numbers.count == 1, wide.isEmpty { return nil }
        var cuts = wide.filter { $0.middle < numbers[0].middle }.suffix(1).map(\.middle)
        for (one, other) in zip(numbers, numbers.dropFirst()) {
            let between = wide.filter { one.middle < $0.middle && $0.middle < other.middle }
            guard let widest = between.max(by: { $0.width < $1.width }) else { return nil }
            guard between.count == 1 || between.count(where: { $0.width > widest.width * 0.8 }) == 1 else { return nil }
            cuts.append(widest.middle)
        }
        return cuts
    }

    // MARK: Numbers

    /// Cuts with each number in the middle of its row, and by how much they miss it altogether.
    private func byMiddle(_ numbers: [PageWord], mayGoOn: Bool) -> (cuts: [Double], misfit: Double) {
        var (cuts, misfit, edge): ([Double], Double, Double) = ([], 0, top - lineHeight)
        if mayGoOn, let start = start(numbers) {
            cuts.append(start)
            edge = start
        }
        for (index, number) in numbers.enumerated() {
            guard index + 1 < numbers.count else {
                misfit += miss(number, edge, bottom + lineHeight)
                break
            }
            let ends = bands.map(\.middle).filter { $0 > number.middle && $0 < numbers[index + 1].middle }
            let end =
                ends.min { miss(number, edge, $0) < miss(number, edge, $1) }
                ?? (number.middle + numbers[index + 1].middle) / 2
            misfit += miss(number, edge, end)
            cuts.append(end)
            edge = end
        }
        return (cuts, misfit)
    }

    /// Where the row of the first number begins where lines above it belong to the page before; nil where they are its own.
    private func start(_ numbers: [PageWord]) -> Double? {
        guard let first = numbers.first else { return nil }
        var ends = [bottom + lineHeight]
        if numbers.count > 1 {
            ends = bands.map(\.middle).filter { $0 > first.middle && $0 < numbers[1].middle }
        }
        func miss(from start: Double) -> Double { ends.map { self.miss(first, start, $0) }.min() ?? .infinity }
        let starts = bands.map(\.middle).filter { $0 < first.middle }
        guard let best = starts.min(by: { miss(from: $0) < miss(from: $1) }) else { return nil }
        return miss(from: best) + lineHeight * 0.3 < miss(from: top - lineHeight) ? best : nil
    }

    /// How far a number stands from the middle of what lies between two places.
    private func miss(_ number: PageWord, _ from: Double, _ to: Double) -> Double {
        var (top, bottom): (Double?, Double?)
        for word in words where word.middle > from && word.middle < to {
            top = min(top ?? word.top, word.top)
            bottom = max(bottom ?? word.bottom, word.bottom)
        }
        guard let top, let bottom else { return .infinity }
        return abs((top + bottom) / 2 - number.middle)
    }

    /// Cuts directly above each number.
    private func byHead(_ numbers: [PageWord], mayGoOn: Bool) -> [Double] {
        var cuts: [Double] = []
        if let first = numbers.first, mayGoOn, let above = bands.last(where: { $0.middle < first.middle }) {
            cuts.append(above.middle)
        }
        for (one, other) in zip(numbers, numbers.dropFirst()) {
            let above = bands.last { $0.middle < other.middle && $0.middle > one.middle }
            cuts.append(above?.middle ?? other.top)
        }
        return cuts
    }
}
