/// Cuts the text of an item into prose and assignments: the sixth stage.
struct AssignmentScanner {
    /// A stretch of an item.
    enum Piece: Sendable {
        case prose(Glyphs)
        case assignment(Assignment)
        /// A bracket of units that was never closed: the whole names in it, and what was cut off.
        case brokenAssignment(Assignment, rest: Glyphs)
    }

    private var pieces: [Piece] = []

    /// The pieces of one paragraph in their order.
    ///
    /// - Complexity: O(*n*), *n* its length.
    static func pieces(of body: Glyphs, isLast: Bool) -> [Piece] {
        var scanner = AssignmentScanner()
        if let (named, rest) = scanner.leading(body) {
            scanner.scan(rest, isLast: isLast)
            scanner.pieces.append(.assignment(named))
        } else if let label = scanner.label(in: body), let assignment = AssignmentReader.line(body[label...]) {
            scanner.scan(body[..<label], isLast: false)
            scanner.pieces.append(.assignment(assignment))
        } else {
            scanner.scan(body, isLast: isLast)
        }
        return scanner.pieces
    }

    /// Units at the head of an item, before what they do: "县公安局:负责查处犯罪".
    private func leading(_ body: Glyphs) -> (Assignment, rest: Glyphs)? {
        guard let end = body.prefix(60).firstIndex(where: { $0.folded == ":" || $0.folded == "。" }) else { return nil }
        let rest = body[(end + 1)...].trimmed()
        guard !rest.isEmpty, AssignmentWords.labels.suffix(of: body[..<end]) == nil,
            body[end].folded == ":" || AssignmentWords.acts.prefix(of: rest) != nil,
            var named = AssignmentReader.inside(body[..<end]), !named.isNamedAssignment, named.hasOnlyAgencies,
            named.units.contains(where: { !AgencyWords.collective($0.name) })
        else { return nil }
        named.manners.insert(.plain)
        return (named, rest)
    }

    /// Where a label of units begins a line or follows a sentence.
    private func label(in body: Glyphs) -> Int? {
        var depth = 0
        for index in body.indices {
            if body[index].opens { depth += 1 }
            if body[index].closes { depth = max(0, depth - 1) }
            let isFree =
                index == body.startIndex
                || body[index - 1].isSpace || body[index - 1].closes || Glyph.stops.contains(body[index - 1].folded)
            guard isFree, depth == 0, let word = AssignmentWords.labels.prefix(of: body, at: index) else { continue }
            let end = index + word.scalars.count
            if end < body.endIndex, body[end].folded == ":" || index == body.startIndex { return index }
        }
        return nil
    }

    // MARK: Brackets

    private mutating func scan(_ body: Glyphs, isLast: Bool) {
        var start = body.startIndex
        let pairs = BracketPairs(body)
        var index = body.startIndex
        while index < body.endIndex {
            defer { index += 1 }
            guard body[index].opens else { continue }
            if let close = pairs.close(of: index) {
                guard let assignment = AssignmentReader.bracket(body[index...close]),
                    isAssignment(assignment, body, index, close)
                else { continue }
                prose(body[start..<index])
                pieces.append(.assignment(assignment))
                (start, index) = (close + 1, close)
            } else if let (piece, end) = unclosed(body, from: index, pairs, isLast: isLast) {
                prose(body[start..<index])
                pieces.append(piece)
                (start, index) = (end, end - 1)
            }
        }
        prose(body[start...], isEnd: isLast)
    }

    /// Whether a bracket of names is a assignment by its words or by its place at the end of a sentence.
    private func isAssignment(_ assignment: Assignment, _ body: Glyphs, _ open: Int, _ close: Int) -> Bool {
        let isBehindStop = body[..<open].trimmed().endsSentence
        let next = body[(close + 1)...].trimmed([")", "]"]).first?.folded
        let isAtEnd = next == nil || next == "。" || next == ";"
        if !assignment.isNamedAssignment { return isBehindStop && !body[..<open].trimmed().isEmpty || isAtEnd }
        return assignment.hasAgency || isBehindStop || isAtEnd
    }

    /// A bracket whose end is lost: up to its act where the text goes on, up to the last whole name where it breaks off.
    private func unclosed(
        _ body: Glyphs, from open: Int, _ pairs: BracketPairs, isLast: Bool
    ) -> (Piece, end: Int)? {
        guard body[..<open].trimmed().endsSentence || isLast else { return nil }
        let reach = body[(open + 1)...].prefix(800)
        let next = reach.indices.first { body[$0].opens && pairs.close(of: $0) == nil } ?? reach.endIndex
        let inside = reach[..<next]
        for index in inside.indices {
            guard let act = ["负责" as Word, "配合"].first(where: { inside.holds($0, at: index) }) else { continue }
            let end = index + act.scalars.count
            guard end == inside.endIndex || inside[end].isHan || inside[end].folded == "。" else { continue }
            if let assignment = AssignmentReader.inside(inside[..<end]), assignment.hasAgency {
                return (.brokenAssignment(assignment, rest: []), end)
            }
        }
        guard isLast, inside.endIndex == body.endIndex else { return nil }
        return cutOff(inside).map { ($0, body.endIndex) }
    }

    /// The names of a list that breaks off; the last one counts only where it is an agency's.
    private func cutOff(_ inside: Glyphs) -> Piece? {
        if let assignment = AssignmentReader.inside(inside),
            assignment.isNamedAssignment || assignment.units.count > 1, assignment.hasOnlyAgencies
        {
            return .brokenAssignment(assignment, rest: [])
        }
        guard let comma = inside.lastIndex(where: { $0.folded == "、" || $0.folded == "," }),
            let assignment = AssignmentReader.inside(inside[..<comma]), assignment.hasAgency
        else { return nil }
        return .brokenAssignment(assignment, rest: inside[(comma + 1)...].trimmed())
    }

    // MARK: Sentences

    /// Text outside of brackets: sentences that are nothing but units and their act are assignments too.
    ///
    /// - Parameter isEnd: Whether the document ends with it, perhaps in the middle of such a sentence.
    private mutating func prose(_ glyphs: Glyphs, isEnd: Bool = false) {
        var start = glyphs.startIndex
        var from = glyphs.startIndex
        for index in glyphs.indices where glyphs[index].folded == "。" || index == glyphs.endIndex - 1 {
            let end = index + 1
            let sentence = glyphs[from..<end]
            if let assignment = AssignmentReader.sentence(sentence) {
                keep(glyphs[start..<from])
                pieces.append(.assignment(assignment))
                start = end
            }
            from = end
        }
        let tail = (glyphs[start...].lastIndex { $0.folded == "。" } ?? start - 1) + 1
        guard isEnd, tail < glyphs.endIndex, glyphs[tail...].count < 400, let broken = brokenSentence(glyphs[tail...])
        else {
            return keep(glyphs[start...])
        }
        keep(glyphs[start..<tail])
        pieces.append(broken)
    }

    /// A sentence of units that breaks off before its act.
    private func brokenSentence(_ tail: Glyphs) -> Piece? {
        guard let piece = cutOff(tail), case .brokenAssignment(let assignment, _) = piece,
            assignment.isNamedAssignment || assignment.units.count > 1,
            assignment.units.allSatisfy({ $0.name.count <= 16 })
        else { return nil }
        return piece
    }

    private mutating func keep(_ glyphs: Glyphs) {
        var text = glyphs.trimmed([";"])
        while let first = text.first, first.closes { text = text.dropFirst().trimmed() }
        guard text.contains(where: { $0.isHan || $0.scalar.properties.isAlphabetic }) else { return }
        pieces.append(.prose(text))
    }
}

/// Which bracket of a stretch closes which.
struct BracketPairs {
    private var closes: [Int: Int] = [:]

    /// - Complexity: O(*n*), *n* the length of the stretch.
    init(_ glyphs: Glyphs) {
        var open: [Int] = []
        for index in glyphs.indices {
            if glyphs[index].opens { open.append(index) }
            guard glyphs[index].closes, !isDoubled(glyphs, index), let start = open.popLast() else { continue }
            closes[start] = index
        }
    }

    /// Whether a closing sign repeats the one before it in the middle of a list, or before the act of a name.
    private func isDoubled(_ glyphs: Glyphs, _ index: Int) -> Bool {
        guard index > glyphs.startIndex, glyphs[index - 1].folded == glyphs[index].folded, index + 1 < glyphs.endIndex
        else {
            return false
        }
        let next = glyphs[index + 1].folded
        return next == "、" || next == "," || AssignmentWords.acts.prefix(of: glyphs, at: index + 1) != nil
    }

    func close(of open: Int) -> Int? { closes[open] }
}
