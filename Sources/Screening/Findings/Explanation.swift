/// Says in one sentence of each language how a text stands for a mark.
struct Explanation {
    let name: MarkName
    let mark: String
    let text: FoldedText
    let match: Match
    /// The original text, to quote from.
    let bytes: [UInt8]

    /// The kind of the finding and its sentence.
    func verdict() -> (kind: FindingKind, reason: Reason) {
        var parts: [(FindingKind, Reason)] = substitutions()
        let folded = self.folded()
        if folded.contains(.confusable) {
            parts.append(
                (
                    .confusable,
                    Reason("易混字母：\(quoted) ≈ \(name.text)", "look-alike letters: \(quoted) ≈ \(name.text)")
                ))
        }
        let gaps = Boundaries.insertedGaps(match, of: name, in: text)
        if !gaps.isEmpty {
            parts.append(
                (
                    .separator,
                    Reason("插入符号：\(quoted) = \(name.text)", "signs put in: \(quoted) = \(name.text)")
                ))
        }
        if folded.contains(.traditional) {
            parts.append(
                (
                    .traditional,
                    Reason(
                        "繁体或异体：\(quoted) = \(name.text)", "traditional characters: \(quoted) = \(name.text)")
                ))
        }
        if !folded.isDisjoint(with: [.width, .style]) {
            parts.append(
                (
                    .width,
                    Reason(
                        "全角或花式字符：\(quoted) = \(name.text)",
                        "full-width or styled characters: \(quoted) = \(name.text)")
                ))
        }
        if !folded.isDisjoint(with: [.letterCase, .accent]) {
            parts.append(
                (
                    .letterCase,
                    Reason(
                        "大小写或重音不同：\(quoted) = \(name.text)", "case or accents differ: \(quoted) = \(name.text)")
                ))
        }
        if name.isAlias {
            parts.append(
                (.alias, Reason("别名：\(name.text) = \(mark)", "another name: \(name.text) = \(mark)")))
        }
        return summed(parts)
    }

    private func summed(_ parts: [(FindingKind, Reason)]) -> (FindingKind, Reason) {
        guard let first = parts.first else {
            return (.exact, Reason("与“\(name.text)”相同", "the same as “\(name.text)”"))
        }
        // An alias in other case is still best described as the alias.
        if name.isAlias, !parts.contains(where: { $0.0.isDisguise }), let alias = parts.last {
            return alias
        }
        let alias = name.isAlias ? parts.last : nil
        guard let alias, first.0 != .alias else { return first }
        return (first.0, Reason("\(first.1.zh)；\(alias.1.zh)", "\(first.1.en); \(alias.1.en)"))
    }

    /// The changed characters by kind, the kind with most of them first.
    private func substitutions() -> [(FindingKind, Reason)] {
        let steps = match.alignment.steps
        let table: [(Alignment.Change, FindingKind, String, String, String)] = [
            (.homophone, .homophone, "同音", "sounds the same", "≈"),
            (.lookalike, .lookalike, "形近", "looks alike", "≈"),
            (.split, .lookalike, "拆字", "split character", "="),
            (.letterform, .confusable, "形似字符", "read as a letter", "≈"),
        ]
        return table.compactMap { change, kind, zh, en, sign in
            let pairs = steps.filter { $0.change == change }.map {
                "\(quote($0.text)) \(sign) \(nameQuote($0.name))"
            }
            guard !pairs.isEmpty else { return nil }
            return (
                kind,
                Reason("\(zh)：\(pairs.joined(separator: "、"))", "\(en): \(pairs.joined(separator: ", "))")
            )
        }
    }

    /// The foldings that the text needed and the name did not, or the other way round.
    private func folded() -> Folding {
        match.alignment.steps.reduce(into: Folding()) { sum, step in
            guard step.change == .same else { return }
            let (here, there) = (text.scalars[step.text.lowerBound], name.scalars[step.name.lowerBound])
            guard here.source != there.source else { return }
            var different = here.foldings.symmetricDifference(there.foldings)
            // A mark that is itself drawn with odd letters is only written plainly.
            if !here.foldings.contains(.confusable) { different.remove(.confusable) }
            sum.formUnion(here.foldings == there.foldings ? here.foldings : different)
        }
    }

    private var quoted: String { quote(match.window) }

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
