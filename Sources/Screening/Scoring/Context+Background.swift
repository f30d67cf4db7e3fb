/// What is weighed of a listing that it does not say itself.
extension Context {
    /// Where the holder has named no price: how far below the usual one of the right and class it lies.
    func usualPrice(_ mark: Mark) -> [Signal] {
        guard let price = listing.price,
            let usual = background?.prices.usual(right: mark.id, classes: classes, currency: price.currency),
            let deviation = usual.deviation(of: price),
            let step = weights.priceBelow.first(where: { deviation <= $0.deviation })
        else { return [] }
        let percent = Int((Double(price.minor) / Double(usual.median.minor) * 100).rounded())
        return [
            Signal(
                code: .priceLow,
                detail: Reason(
                    "价格为所见 \(usual.count) 件同类商品中位价的 \(percent)%",
                    "the price is \(percent)% of the median of \(usual.count) like articles seen"),
                weight: step.weight)
        ]
    }

    /// Earlier cases of the seller, and the list of those who broke trust.
    func sellerKnown() -> [Signal] {
        guard let record = background?.seller(name: listing.seller, code: listing.sellerCode) else { return [] }
        let listed = record.isListed ? weights.sellerListed : 0
        let weight = listed + min(weights.sellerCasesLimit, Double(record.cases) * weights.sellerCase)
        guard weight > 0 else { return [] }
        let shown = listing.seller ?? listing.sellerCode ?? ""
        let cases =
            record.cases > 0 ? Reason("，曾被处罚 \(record.cases) 次", ", penalised \(record.cases) times before") : nil
        let list = record.isListed ? Reason("，在失信名单上", ", on a list of those who broke trust") : nil
        let parts = [list, cases].compactMap(\.self)
        return [
            Signal(
                code: .sellerKnown,
                detail: Reason(
                    "卖家“\(shown)”" + parts.map(\.zh).joined(), "the seller “\(shown)”" + parts.map(\.en).joined()),
                weight: weight)
        ]
    }

    /// What verdicts say of the platform and of the category.
    func priors() -> [Signal] {
        guard let priors = background?.priors else { return [] }
        func signal(_ code: Signal.Code, _ name: String?, _ zh: String, _ en: String, _ prior: (String) -> Double)
            -> Signal?
        {
            guard let name, prior(name) != 0 else { return nil }
            let (more, often) = prior(name) > 0 ? ("高", "more") : ("低", "less")
            return Signal(
                code: code,
                detail: Reason(
                    "\(zh)“\(name)”以往确认比例偏\(more)",
                    "listings of the \(en) “\(name)” were confirmed \(often) often than others"),
                weight: prior(name))
        }
        return [
            signal(.platform, listing.platform, "平台", "platform", priors.platform),
            signal(.category, listing.category, "类目", "category", priors.category),
        ].compactMap(\.self)
    }
}
