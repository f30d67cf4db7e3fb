/// Says in one sentence of each language how a text stands for a mark.
struct Explanation {
    let name: MarkName
    let mark: String
    let text: FoldedText
    let match: Match
    /// The original text, to quote from.
    let bytes: [UInt8]

    /// The kind of the finding: the strongest thing that was done.
    func kind() -> FindingKind {
        if name.form == .initials { return .initials }
        if match.alignment.manner == .mixed { return match.alignment.count(.near) > 0 ? .nearHomophone : .mixed }
        if let change = dominantChange(), let row = Explanation.changes[change] { return row.kind }
        let folded = self.folded()
        if folded.contains(.confusable) { return .confusable }
        if !Boundaries.insertedGaps(match, of: name, in: text).isEmpty { return .separator }
        if !folded.isDisjoint(with: [.traditional, .variant]) { return .traditional }
        if !folded.isDisjoint(with: [.width, .style]) { return .width }
        if name.isAlias { return .alias }
        return folded.isDisjoint(with: [.letterCase, .accent]) ? .exact : .letterCase
    }

    /// The sentence for a kind.
    func reason(for kind: FindingKind) -> Reason {
        let main = sentence(for: kind)
        guard name.isAlias, kind != .alias else { return main }
        let alias = sentence(for: .alias)
        return Reason("\(main.zh)；\(alias.zh)", "\(main.en); \(alias.en)")
    }

    private func sentence(for kind: FindingKind) -> Reason {
        let pair = "\(quote(match.window)) = \(name.text)"
        switch kind {
        case .exact: return Reason("与“\(name.text)”相同", "the same as “\(name.text)”")
        case .alias: return Reason("别名：\(name.text) = \(mark)", "another name: \(name.text) = \(mark)")
        case .letterCase: return Reason("大小写或重音不同：\(pair)", "case or accents differ: \(pair)")
        case .width: return Reason("全角或花式字符：\(pair)", "full-width or styled characters: \(pair)")
        case .traditional: return Reason("繁体或异体：\(pair)", "traditional characters: \(pair)")
        case .separator: return Reason("插入符号：\(pair)", "signs put in: \(pair)")
        case .initials: return Reason("拼音首字母：\(pair)", "first letters of the pinyin: \(pair)")
        case .homophone, .nearHomophone, .lookalike, .split, .confusable, .leet, .pinyin, .transposed, .edit, .mixed,
            .domain, .image:
            return substitutions() ?? foreignLetters()
        }
    }

    private func foreignLetters() -> Reason {
        let pair = "\(quote(match.window)) ≈ \(name.text)"
        return Reason("易混字母：\(pair)", "look-alike letters: \(pair)")
    }

    /// The changed characters, one clause for each way they were changed.
    private func substitutions() -> Reason? {
        let clauses = Explanation.order.compactMap { change -> Reason? in
            let steps = match.alignment.steps.filter { $0.change == change }
            guard !steps.isEmpty, let row = Explanation.changes[change] else { return nil }
            let pairs = steps.map { "\(quote($0.text)) \(row.sign) \(nameQuote($0.name))" }
            return Reason("\(row.zh)：\(pairs.joined(separator: "、"))", "\(row.en): \(pairs.joined(separator: ", "))")
        }
        guard !clauses.isEmpty else { return nil }
        return Reason(clauses.map(\.zh).joined(separator: "；"), clauses.map(\.en).joined(separator: "; "))
    }

    /// The change most characters underwent, of equals the first in the order of the table.
    private func dominantChange() -> Alignment.Change? {
        var counts: [Alignment.Change: Int] = [:]
        for step in match.alignment.steps where step.isChange { counts[step.change, default: 0] += step.name.count }
        guard let most = counts.values.max() else { return nil }
        return Explanation.order.first { counts[$0] == most }
    }

    /// How each change is called.
    private struct ChangeName {
        let kind: FindingKind
        let zh: String
        let en: String
        let sign: String
    }

    private static let order: [Alignment.Change] = [
        .homophone, .near, .pinyin, .lookalike, .split, .leet, .letterform, .turned, .wrong, .missing, .extra,
    ]

    private static let changes: [Alignment.Change: ChangeName] = [
        .homophone: ChangeName(kind: .homophone, zh: "同音", en: "sounds the same", sign: "≈"),
        .near: ChangeName(kind: .nearHomophone, zh: "近音", en: "sounds nearly the same", sign: "≈"),
        .pinyin: ChangeName(kind: .pinyin, zh: "拼音", en: "spelled by sound", sign: "="),
        .lookalike: ChangeName(kind: .lookalike, zh: "形近", en: "looks alike", sign: "≈"),
        .split: ChangeName(kind: .split, zh: "拆字", en: "split character", sign: "="),
        .leet: ChangeName(kind: .leet, zh: "数字符号代字母", en: "read as a letter", sign: "≈"),
        .letterform: ChangeName(kind: .confusable, zh: "形似字母", en: "looks like the letter", sign: "≈"),
        .turned: ChangeName(kind: .transposed, zh: "前后颠倒", en: "changed places", sign: "≈"),
        .wrong: ChangeName(kind: .edit, zh: "一字之差", en: "one character differs", sign: "≠"),
        .missing: ChangeName(kind: .edit, zh: "少一个字", en: "one character left out", sign: "≠"),
        .extra: ChangeName(kind: .edit, zh: "多一个字", en: "one character too many", sign: "≠"),
    ]

    /// The foldings that the text needed and the name did not, or the other way round.
    func folded() -> Folding {
        match.alignment.steps.reduce(into: Folding()) { sum, step in
            guard step.change == .same else { return }
            let (here, there) = (text.scalars[step.text.lowerBound], name.scalars[step.name.lowerBound])
            guard here.source != there.source else { return }
            var different = here.foldings.symmetricDifference(there.foldings)
            // A mark that is itself drawn with odd letters is only written plainly.
            if !here.foldings.contains(.confusable) { different.remove(.confusable) }
            if !here.foldings.contains(.variant), different.remove(.variant) != nil { different.insert(.traditional) }
            if !here.foldings.contains(.style), different.remove(.style) != nil { different.insert(.width) }
            sum.formUnion(here.foldings == there.foldings ? here.foldings : different)
        }
    }

    private func quote(_ range: Range<Int>) -> String {
        let (start, end) = text.bytes(of: range)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func nameQuote(_ range: Range<Int>) -> String {
        let bytes = Array(name.text.utf8)
        return String(
            decoding: bytes[
                Int(name.scalars[range.lowerBound].start)..<Int(name.scalars[range.upperBound - 1].end)],
            as: UTF8.self)
    }
}

extension FoldedText {
    /// The bytes of the original that a range of folded characters came from.
    /// - Complexity: O(1).
    public func bytes(of range: Range<Int>) -> (start: Int, end: Int) {
        (Int(scalars[range.lowerBound].start), Int(scalars[range.upperBound - 1].end))
    }
}
