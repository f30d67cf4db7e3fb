/// A finding with what it was judged from.
struct Judged: Sendable {
    let finding: Finding
    let match: Match
    let mark: Mark
    let text: FoldedText
}

extension ScreeningIndex {
    /// Screens one listing: the rights it names, openly or hidden, and how much it deserves an officer's look.
    ///
    /// Of each right the best finding of the title and of the description is kept.
    /// - Complexity: O(*n*) on average, *n* the length of title and description.
    public func screen(_ listing: ListingText) -> ScreeningResult {
        let title = FoldedText(listing.title)
        let context = Context(weights: weights, listing: listing, title: title)
        var judged = judge(title, of: listing.title, field: .title, context: context)
        if let description = listing.description, !description.isEmpty {
            judged += judge(
                FoldedText(description), of: description, field: .description, context: context)
        }
        judged.sort(by: ScreeningIndex.isStronger)
        let signals = context.signals(about: judged.first, all: judged, text: title)
        let findings = judged.map(\.finding)
        let score = ListingScore(weights: weights).value(findings: findings, signals: signals)
        return ScreeningResult(
            id: listing.id, score: score, findings: findings, signals: signals, ruleSet: weights.ruleSet)
    }

    /// The rights that one text names, the strongest first, without a listing's context.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    public func findings(in text: String) -> [Finding] {
        screen(ListingText(id: "", title: text)).findings
    }

    private func judge(
        _ text: FoldedText, of original: String, field: Finding.Field, context: Context
    ) -> [Judged] {
        let found = matches(in: text)
        guard !found.isEmpty else { return [] }
        let bytes = Array(original.utf8)
        let all = found.map { judge($0, in: text, bytes: bytes, field: field, context: context) }
        return bestOfEachRight(damped(all))
    }

    private func judge(
        _ match: Match, in text: FoldedText, bytes: [UInt8], field: Finding.Field, context: Context
    ) -> Judged {
        let name = names[match.name]
        let mark = marks[name.right]
        let explained = Explanation(name: name, mark: mark.mark, text: text, match: match, bytes: bytes)
            .verdict()
        let score = FindingScore(
            weights: weights, name: name, text: text, match: match, kind: explained.kind,
            isInClass: context.isInClass(mark)
        ).value()
        let (start, end) = text.bytes(of: match.window)
        let finding = Finding(
            right: mark.id, mark: name.text, matched: String(decoding: bytes[start..<end], as: UTF8.self),
            field: field,
            start: start, end: end, kind: explained.kind, score: score, reason: explained.reason)
        return Judged(finding: finding, match: match, mark: mark, text: text)
    }

    /// Weakens a substitution where another right stands openly in the same place: that explains the text.
    private func damped(_ all: [Judged]) -> [Judged] {
        let open = all.filter { !$0.finding.kind.isSubstitution }
        return all.map { one in
            guard one.finding.kind.isSubstitution,
                open.contains(where: {
                    $0.mark.id != one.mark.id && $0.match.window.overlaps(one.match.window)
                        && $0.finding.score >= weights.reportFrom
                })
            else { return one }
            return Judged(
                finding: one.finding.scaled(by: weights.explainedByOther), match: one.match, mark: one.mark,
                text: one.text)
        }
    }

    /// The strongest of each right, or a nearly as strong one that explains more of the same text.
    private func bestOfEachRight(_ all: [Judged]) -> [Judged] {
        Dictionary(grouping: all.filter { $0.finding.score >= weights.reportFrom }) { $0.mark.id }.values.compactMap {
            ones in
            let ordered = ones.sorted(by: ScreeningIndex.isStronger)
            guard let best = ordered.first else { return nil }
            let wider = ordered.filter {
                $0.finding.score >= best.finding.score * weights.widerFrom
                    && $0.match.window.contains(best.match.window)
            }
            return wider.max { $0.match.window.count < $1.match.window.count } ?? best
        }
    }

    /// Stronger first, then the longer, the earlier, the title, and the right's id: a full order.
    private static func isStronger(_ one: Judged, _ other: Judged) -> Bool {
        let (a, b) = (one.finding, other.finding)
        if a.score != b.score { return a.score > b.score }
        if a.end - a.start != b.end - b.start { return a.end - a.start > b.end - b.start }
        if a.field != b.field { return a.field == .title }
        if a.start != b.start { return a.start < b.start }
        if a.right != b.right { return a.right < b.right }
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        return a.mark < b.mark
    }
}

extension Finding {
    /// The same finding, weaker.
    func scaled(by factor: Double) -> Finding {
        Finding(
            right: right, mark: mark, matched: matched, field: field, start: start, end: end, kind: kind,
            score: (score * factor * 1000).rounded() / 1000, reason: reason)
    }
}
