extension ScreeningIndex {
    /// Screens one listing: the rights it names, openly or hidden, and how much it deserves an officer's look.
    ///
    /// To screen many, keep a ``Screener``: it makes its working memory once.
    ///
    /// Of each right the best finding of the title and of the description is kept; with ``hosts`` also that of the shop's name
    /// and of the address.
    /// - Complexity: O(*n*) on average, *n* the length of title and description.
    public func screen(_ listing: ListingText) -> ScreeningResult {
        var screener = Screener(self)
        return screener.screen(listing)
    }

    /// The rights that one text names, the strongest first, without a listing's context.
    /// - Complexity: O(*n*) on average, *n* the length of the text.
    public func findings(in text: String) -> [Finding] { screen(ListingText(id: "", title: text)).findings }

    func screen(_ listing: ListingText, with scanner: inout Scanner, within bound: ChanceBound? = nil)
        -> ScreeningResult
    {
        let title = FoldedText(listing.title)
        let context = Context(weights: weights, listing: listing, title: title, background: background)
        scanner.triesNearTwo = !context.classes.isEmpty
        var judged = judge(listing.title, title, field: .title, context: context, with: &scanner, bound)
        let description = listing.description ?? ""
        if !description.isEmpty {
            judged += judge(
                description, FoldedText(description), field: .description, context: context, with: &scanner, bound)
        }
        let addresses = addresses(of: listing)
        judged += shop(of: listing, context: context, with: &scanner, bound)
        judged.sort(by: Judged.isStronger)
        let texts = judged.map { $0.finding(in: listing.text(of: $0.field)) }
        let signals = context.signals(about: zip(judged, texts).map(Lead.init) + addresses)
        let findings = addresses.isEmpty ? texts : (texts + addresses.map(\.finding)).sorted { $0.score > $1.score }
        let score = ListingScore(weights: weights).value(findings: findings, signals: signals)
        return ScreeningResult(
            id: listing.id, score: score, findings: findings, signals: signals, ruleSet: weights.ruleSet)
    }

    func judge(
        _ original: String, _ text: FoldedText, field: Finding.Field, context: Context, with scanner: inout Scanner,
        _ bound: ChanceBound?
    ) -> [Judged] {
        let found = matches(in: original, folded: text, with: &scanner, within: bound)
        guard !found.isEmpty else { return [] }
        return bestOfEachRight(damped(found.map { judge($0, in: text, field: field, context: context) }))
    }

    private func judge(_ match: Match, in text: FoldedText, field: Finding.Field, context: Context) -> Judged {
        let (name, mark) = (match.name, match.mark)
        let kind = Explanation(name: name, mark: mark.mark, text: text, match: match, bytes: []).kind()
        let score = FindingScore(
            weights: weights, name: name, text: text, match: match, kind: kind, isInClass: context.isInClass(mark),
            crowd: segments.reduce(0) { $0 + $1.count(like: name) })
        return Judged(
            match: match, name: name, mark: mark, field: field, text: text, kind: kind, score: score.value())
    }

    /// Weakens a substitution whose changed characters belong to another right that stands there openly, and an ordinary word beside
    /// another's brand.
    private func damped(_ all: [Judged]) -> [Judged] {
        let open = all.filter { !$0.kind.isSubstitution && $0.score >= weights.reportFrom }
        guard !open.isEmpty, all.count > 1 else { return all }
        let brands = open.filter { $0.name.ordinaryLevel == 0 && !$0.name.isOrdinaryPhrase }
        return all.map { one in
            if isModel(one, beside: brands) { return weakened(one, by: weights.besideBrand) }
            let isExplained = open.contains {
                $0.mark.id != one.mark.id && one.match.alignment.changes(in: $0.match.window)
            }
            return one.kind.isSubstitution && isExplained ? weakened(one, by: weights.explainedByOther) : one
        }
    }

    /// Whether an ordinary word in letters names a model of a brand that stands in the same text.
    private func isModel(_ one: Judged, beside brands: [Judged]) -> Bool {
        one.name.hanCount == 0 && one.name.ordinaryLevel > 0
            && brands.contains {
                $0.mark.id != one.mark.id && $0.mark.holder != one.mark.holder
                    && !$0.match.window.overlaps(one.match.window)
            }
    }

    private func weakened(_ one: Judged, by factor: Double) -> Judged {
        var weaker = one
        weaker.score = (one.score * factor * 1000).rounded() / 1000
        return weaker
    }

    /// The strongest of each right, or a nearly as strong one that explains more of the same text.
    private func bestOfEachRight(_ all: [Judged]) -> [Judged] {
        let reported = all.filter { $0.score >= weights.reportFrom }
        return Dictionary(grouping: reported) { $0.mark.id }.values.compactMap { ones in
            guard ones.count > 1 else { return ones.first }
            let ordered = ones.sorted(by: Judged.isStronger)
            guard let best = ordered.first else { return nil }
            let wider = ordered.filter {
                $0.score >= best.score * weights.widerFrom && $0.match.window.contains(best.match.window)
            }
            return wider.max { $0.match.window.count < $1.match.window.count } ?? best
        }
    }
}
