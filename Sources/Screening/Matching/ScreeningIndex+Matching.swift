extension ScreeningIndex {
    /// Every window of a text that stands for a name, each once; with a bound only those that it allows.
    /// - Complexity: O(*n*) on average, *n* the length of the text; independent of the number of marks but for the
    ///   names that share beginnings with the text.
    func matches(
        in text: String, folded: FoldedText, with scanner: inout Scanner, within bound: ChanceBound? = nil
    ) -> [Match] {
        var text = text
        text.withUTF8 { scanner.read($0) }
        var found: [Match] = []
        for segment in segments {
            scanner.scan(segment.image)
            found += matches(of: segment, in: folded, &scanner, bound)
        }
        return found
    }

    private func matches(
        of segment: Segment, in text: FoldedText, _ scanner: inout Scanner, _ bound: ChanceBound?
    ) -> [Match] {
        guard scanner.candidates.count > 0 else { return [] }
        if !scanner.division.isRead { scanner.division.read(scanner.text) }
        var seen: Set<Scanner.Candidate> = []
        var found: [Match] = []
        for at in 0..<scanner.candidates.count {
            let candidate = scanner.candidates[at]
            if let bound, !bound.allows(candidate, in: segment.image, scanner.text) { continue }
            guard seen.insert(candidate).inserted, let (name, mark) = segment.name(Int(candidate.name)) else {
                continue
            }
            let window = Int(candidate.start)..<Int(candidate.end)
            let match = Match(name, of: mark, window, in: text, scanner.division)
            if let match, Boundaries.accept(match, of: name, in: text) { found.append(match) }
        }
        return found
    }
}

extension Match {
    /// Aligns a name with a window, nil where the window does not stand for it.
    init?(
        _ name: MarkName, of mark: Mark, _ window: Range<Int>, in text: FoldedText, _ division: borrowing WordDivision
    ) {
        guard let alignment = Alignment(name, window, of: text.scalars) else { return nil }
        self.init(
            name: name, mark: mark, window: window, alignment: alignment,
            reading: division.reading(window.lowerBound, window.upperBound),
            isExplained: division.isExplained(window.lowerBound, window.upperBound),
            standsApart: division.standsApart(window.lowerBound, window.upperBound),
            isMadeOfWords: division.isMadeOfWords(window.lowerBound, window.upperBound),
            holdsWord: division.words(in: window).contains { alignment.replaces(in: $0) })
    }
}
