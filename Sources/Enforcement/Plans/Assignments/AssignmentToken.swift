/// What stands between two marks of a list of units.
struct AssignmentToken: Sendable {
    let text: Glyphs
    /// The mark before and behind it; nil at the ends.
    let before: Unicode.Scalar?
    let after: Unicode.Scalar?
    /// Where it stands in the source, for a place that holds nothing.
    let place: Int32

    init(text: Glyphs, before: Unicode.Scalar?, after: Unicode.Scalar?, place: Int32 = 0) {
        self.text = text
        self.before = before
        self.after = after
        self.place = text.first?.offset ?? place
    }

    /// The tokens of a list: cut at marks that stand in no inner bracket, and at spaces between whole names.
    static func tokens(of glyphs: Glyphs) -> [AssignmentToken] {
        var tokens: [AssignmentToken] = []
        var (start, depth) = (glyphs.startIndex, 0)
        var before: Unicode.Scalar?
        func cut(_ index: Int, _ mark: Unicode.Scalar?) {
            let place = index < glyphs.endIndex ? glyphs[index].offset : glyphs.last?.offset ?? 0
            tokens.append(AssignmentToken(text: glyphs[start..<index], before: before, after: mark, place: place))
        }
        for index in glyphs.indices {
            let glyph = glyphs[index]
            if glyph.opens { depth += 1 }
            if glyph.closes { depth = max(0, depth - 1) }
            guard depth == 0, isMark(glyph, in: glyphs, from: start, at: index) else { continue }
            cut(index, glyph.folded)
            (start, before) = (index + 1, glyph.folded)
        }
        cut(glyphs.endIndex, nil)
        return joiningRegions(tokens, in: glyphs)
    }

    /// "各市、县(市、区)人民政府" is one name: a mark between regions of which only the last says what they are.
    private static func joiningRegions(_ tokens: [AssignmentToken], in glyphs: Glyphs) -> [AssignmentToken] {
        var joined: [AssignmentToken] = []
        var index = 0
        while index < tokens.count {
            let last = lastOfRegions(tokens, from: index) ?? index
            let text = glyphs[tokens[index].text.startIndex..<tokens[last].text.endIndex]
            joined.append(
                AssignmentToken(
                    text: text, before: tokens[index].before, after: tokens[last].after, place: tokens[index].place))
            index = last + 1
        }
        return joined
    }

    private static func lastOfRegions(_ tokens: [AssignmentToken], from start: Int) -> Int? {
        let first = tokens[start].text.trimmed()
        guard first.first?.folded == "各", first.count <= 6, AgencyWords.regions.suffix(of: first) != nil else {
            return nil
        }
        for index in tokens.indices.suffix(from: start + 1).prefix(3) {
            let text = tokens[index].text.trimmed()
            guard tokens[index].before == "、", AgencyWords.regions.prefix(of: text) != nil else { return nil }
            if text.firstAtDepthZero("政府") != nil || text.firstAtDepthZero("管委会") != nil { return index }
            guard text.count <= 4 else { return nil }
        }
        return nil
    }

    private static let marks: Set<Unicode.Scalar> = ["、", ",", ";", "。", ":", "\t"]

    /// A space divides names only where the one before it is whole; others come from the layout.
    private static func isMark(_ glyph: Glyph, in glyphs: Glyphs, from start: Int, at index: Int) -> Bool {
        if glyph.folded != " " { return marks.contains(glyph.folded) }
        let before = glyphs[start..<index].trimmed()
        let behind = glyphs[(index + 1)...].trimmed()
        guard let next = behind.first, next.isHan, before.count >= 2 else { return false }
        if AssignmentWords.manners.prefix(of: behind) != nil || AssignmentWords.acts.prefix(of: behind) != nil {
            return false
        }
        if AssignmentWords.divisionHeads.prefix(of: behind) != nil { return false }
        return AgencyWords.know(before) || AssignmentWords.acts.suffix(of: before) != nil
    }
}

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// Where a word stands first outside of brackets.
    func firstAtDepthZero(_ word: Word) -> Int? {
        var depth = 0
        for index in startIndex..<endIndex {
            if self[index].opens { depth += 1 }
            if self[index].closes { depth -= 1 }
            if depth == 0, holds(word, at: index) { return index }
        }
        return nil
    }
}
