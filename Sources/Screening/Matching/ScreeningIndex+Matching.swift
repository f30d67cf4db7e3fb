extension ScreeningIndex {
    /// Every window of a text that stands for a name, each once.
    /// - Complexity: O(*n*) on average, *n* the length of the text; independent of the number of marks but for the
    ///   names that share beginnings with the text.
    func matches(in text: String, folded: FoldedText, with scanner: inout Scanner, views: ScreeningViews = .all) -> [Match] {
        var text = text
        var found: [Match] = []
        for (at, segment) in segments.enumerated() {
            if at == 0 {
                text.withUTF8 { scanner.scan($0, in: segment.image, views: views) }
            } else {
                scanner.scanAgain(in: segment.image, views: views)
            }
            found += matches(of: segment, in: folded, scanner)
        }
        return found
    }

    private func matches(of segment: Segment, in text: FoldedText, _ scanner: borrowing Scanner) -> [Match] {
        guard scanner.candidates.count > 0 else { return [] }
        var seen: Set<Scanner.Candidate> = []
        var found: [Match] = []
        for at in 0..<scanner.candidates.count {
            let candidate = scanner.candidates[at]
            guard seen.insert(candidate).inserted, let (name, mark) = segment.name(Int(candidate.name)) else { continue }
            let window = Int(candidate.start)..<Int(candidate.end)
            guard let alignment = Alignment(name, window, of: text.scalars) else { continue }
            let match = Match(name: name, mark: mark, window: window, alignment: alignment)
            if Boundaries.accept(match, of: name, in: text) { found.append(match) }
        }
        return found
    }
}
