/// What the listing says about itself besides the marks: goods, price, seller, words.
struct Context {
    let weights: Weights
    let listing: ListingText
    let title: FoldedText
    /// The classes of the goods, from the category or else from the words of the title.
    let classes: Set<Int>

    /// What is known besides the listing.
    let background: Background?

    init(weights: Weights, listing: ListingText, title: FoldedText, background: Background? = nil) {
        self.background = background
        self.weights = weights
        self.listing = listing
        self.title = title
        let named = listing.category.map(GoodsClasses.classes(ofCategory:)) ?? []
        classes = named.isEmpty ? GoodsClasses.classes(in: title) : named
    }

    /// Whether the goods are of a right's classes: yes, no, or unknown.
    func isInClass(_ mark: Mark) -> Bool? {
        guard !mark.classes.isEmpty, !classes.isEmpty else { return nil }
        return !classes.isDisjoint(with: mark.classes)
    }

    /// Everything weighed about a listing; what concerns a right concerns that of the most telling finding.
    func signals(about leads: [Lead]) -> [Signal] {
        var signals = slang() + sellerKnown()
        if !signals.isEmpty || !leads.isEmpty { signals += priors() }
        if let lead = leads.max(by: { $0.evidence(weights) < $1.evidence(weights) }) {
            let mark = lead.mark
            signals += disguise(lead) + price(mark) + goodsClass(mark) + seller(mark)
            if let judged = lead.judged { signals += compatible(judged) }
        }
        return (signals + severalRights(leads)).sorted {
            (Context.order[$0.code] ?? 0, $0.detail.zh) < (Context.order[$1.code] ?? 0, $1.detail.zh)
        }
    }

    private static let order = Dictionary(
        uniqueKeysWithValues: Signal.Code.allCases.enumerated().map { ($1, $0) })

    /// Rights of at least three holders in three places of the title; one name with several rights is one place.
    private func severalRights(_ leads: [Lead]) -> [Signal] {
        var holders: Set<String> = []
        var places: [Range<Int>] = []
        var names: [String] = []
        for lead in leads where lead.finding.field == .title && lead.finding.score >= weights.severalRightsFrom {
            guard let one = lead.judged else { continue }
            guard !places.contains(where: one.match.window.overlaps), holders.insert(one.mark.holder).inserted else {
                continue
            }
            places.append(one.match.window)
            names.append(lead.finding.matched)
        }
        guard names.count >= 3 else { return [] }
        let list = names.joined(separator: "、")
        return [
            Signal(
                code: .severalRights,
                detail: Reason("标题出现多个权利人的商标：\(list)", "marks of several holders in one title: \(list)"),
                weight: weights.severalRights)
        ]
    }

    private func disguise(_ lead: Lead) -> [Signal] {
        let weight = lead.disguise(weights)
        return weight == 0 ? [] : [Signal(code: .disguised, detail: lead.finding.reason, weight: weight)]
    }

    private func slang() -> [Signal] {
        let texts = [title] + (listing.description.map { [FoldedText($0)] } ?? [])
        var left = weights.slangLimit
        var seen: Set<String> = []
        return texts.flatMap(Slang.terms(in:)).filter { seen.insert($0.text).inserted }.sorted {
            $0.weight > $1.weight
        }.compactMap { term in
            let weight = min(term.weight, left)
            guard weight > 0 else { return nil }
            left = ((left - weight) * 1000).rounded() / 1000
            return Signal(
                code: .slang,
                detail: Reason("“\(term.text)”：\(term.meaning.zh)", "“\(term.text)”: \(term.meaning.en)"),
                weight: weight)
        }
    }

    private func price(_ mark: Mark) -> [Signal] {
        guard let price = listing.price, let usual = mark.referencePrice,
            price.currency == usual.currency, usual.minor > 0, price.minor > 0
        else { return usualPrice(mark) }
        let share = Double(price.minor) / Double(usual.minor)
        let percent = Int((share * 100).rounded())
        let detail = Reason("价格为参考价的 \(percent)%", "the price is \(percent)% of the reference price")
        if let step = weights.priceLow.first(where: { share <= $0.share }) {
            return [Signal(code: .priceLow, detail: detail, weight: step.weight)]
        }
        return share >= weights.priceUsual.share
            ? [Signal(code: .priceUsual, detail: detail, weight: weights.priceUsual.weight)] : []
    }

    private func goodsClass(_ mark: Mark) -> [Signal] {
        guard let isIn = isInClass(mark) else { return [] }
        let goods = classes.sorted().map(String.init).joined(separator: "、")
        let right = mark.classes.sorted().map(String.init).joined(separator: "、")
        return isIn
            ? [
                Signal(
                    code: .classMatch,
                    detail: Reason("商品第 \(goods) 类，与权利类别一致", "goods of class \(goods), as the right's"),
                    weight: weights.classMatch)
            ]
            : [
                Signal(
                    code: .classMismatch,
                    detail: Reason(
                        "商品第 \(goods) 类，权利为第 \(right) 类", "goods of class \(goods), the right covers \(right)"),
                    weight: weights.classMismatch)
            ]
    }

    /// Whether the holder's list names the seller.
    func isAuthorised(for mark: Mark) -> Bool {
        let names = sellerNames
        return mark.authorisedSellers.contains { names.contains(Background.plain($0)) }
    }

    private var sellerNames: [[UInt32]] {
        [listing.seller, listing.sellerCode].compactMap(\.self).map(Background.plain).filter { !$0.isEmpty }
    }

    private func seller(_ mark: Mark) -> [Signal] {
        guard !mark.authorisedSellers.isEmpty, !sellerNames.isEmpty else { return [] }
        let shown = listing.seller ?? listing.sellerCode ?? ""
        if isAuthorised(for: mark) {
            return [
                Signal(
                    code: .sellerAuthorised,
                    detail: Reason("卖家“\(shown)”已获权利人授权", "the holder has authorised the seller “\(shown)”"),
                    weight: weights.sellerAuthorised)
            ]
        }
        return [
            Signal(
                code: .sellerNotListed,
                detail: Reason(
                    "卖家“\(shown)”不在授权名单", "the seller “\(shown)” is not on the list of authorised sellers"),
                weight: weights.sellerNotListed)
        ]
    }

    private func compatible(_ best: Judged) -> [Signal] {
        guard let term = CompatibleUse.term(about: best.match.window, in: best.text) else { return [] }
        return [
            Signal(
                code: .compatible,
                detail: Reason(
                    "“\(term.text)”：说明适配或近似，不必然侵权",
                    "“\(term.text)”: says what the goods fit or resemble, which is not infringement by itself"
                ), weight: term.weight)
        ]
    }
}
