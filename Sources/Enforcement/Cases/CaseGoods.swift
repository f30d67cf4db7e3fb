package import Law

/// One line of the goods of a case (涉案物品), as it stands after its last correction.
package struct CaseGoods: Sendable, Hashable, Codable {
    /// What the goods are.
    package let name: String
    /// The mark on them, where there is one.
    package let mark: String?
    /// Whose mark it is.
    package let holder: String?
    /// Pieces sold.
    package let sold: Int64
    /// Pieces made, stored or offered and not sold.
    package let unsold: Int64
    /// Of these, pieces seized.
    package let seized: Int64
    /// What one was sold for.
    package let soldAt: Money?
    /// 标价.
    package let markedPrice: Money?
    /// 已经查清的实际销售平均价格.
    package let averagePrice: Money?
    /// 被侵权产品的市场中间价格.
    package let marketPrice: Money?
    /// How the prices are known (价格依据).
    package let priceBasis: String

    package init(
        name: String, mark: String? = nil, holder: String? = nil, sold: Int64 = 0, unsold: Int64 = 0, seized: Int64 = 0,
        soldAt: Money? = nil, markedPrice: Money? = nil, averagePrice: Money? = nil, marketPrice: Money? = nil,
        priceBasis: String = ""
    ) {
        self.name = name
        self.mark = mark
        self.holder = holder
        self.sold = sold
        self.unsold = unsold
        self.seized = seized
        self.soldAt = soldAt
        self.markedPrice = markedPrice
        self.averagePrice = averagePrice
        self.marketPrice = marketPrice
        self.priceBasis = priceBasis
    }

    /// The line as thresholds and fines read it.
    package var goodsLine: GoodsLine {
        var prices: [PriceBasis: Money] = [:]
        prices[.marked] = markedPrice
        prices[.averageActual] = averagePrice
        prices[.marketMiddle] = marketPrice
        return GoodsLine(
            description: name, sales: sold > 0 ? [Sale(sold, at: soldAt)] : [], unsold: unsold, prices: prices)
    }

    /// What is wrong with the line as written, with the field it stands in; nil where nothing is.
    package var fault: (field: String, message: Wording)? {
        if name.allSatisfy(\.isWhitespace) { return ("name", Wording("请填写物品名称", "Say what the goods are")) }
        if sold < 0 || unsold < 0 || seized < 0 { return ("sold", Wording("数量不能为负数", "A number cannot be negative")) }
        if sold == 0, unsold == 0 { return ("sold", Wording("请填写已销售或者未销售的数量", "Give how many were sold or not sold")) }
        if seized > unsold {
            return ("seized", Wording("扣押数量不能多于未销售数量", "No more can be seized than was not sold"))
        }
        let prices = [soldAt, markedPrice, averagePrice, marketPrice].compactMap(\.self)
        if prices.contains(where: { $0.minor < 0 || $0.currency != "CNY" }) {
            return ("soldAt", Wording("价格为不小于零的人民币金额", "A price is in yuan, not negative"))
        }
        if !prices.isEmpty, priceBasis.allSatisfy(\.isWhitespace) {
            return ("priceBasis", Wording("请写明价格依据", "Say how the prices are known"))
        }
        return nil
    }
}
