/// The amounts and numbers of one act; all money in yuan (CNY).
public struct ActFigures: Hashable, Sendable {
    /// The goods, line by line; amounts that follow from them are computed.
    public var goods: [GoodsLine] = []
    /// 非法经营数额, where it is known only as a sum.
    public var business: Money?
    /// 销售金额, where it is known only as a sum.
    public var sales: Money?
    /// 货值金额 of what is not sold, where it is known only as a sum.
    public var unsoldValue: Money?
    /// 生产、销售金额, where it is known only as a sum.
    public var output: Money?
    /// 违法所得数额 of goods, works or secrets.
    public var gains: Money?
    /// 违法所得数额 of services under the mark.
    public var serviceGains: Money?
    /// What the goods sold had cost, raw materials included.
    public var purchaseCost: Money?
    /// Service, membership and advertising fees taken.
    public var fees: Money?
    /// 损失数额.
    public var loss: Money?
    /// Labels of marks.
    public var labels: Stock?
    /// Copies of works.
    public var copies: Stock?
    /// Works spread through the network.
    public var works: Int64?
    /// Downloads.
    public var downloads: Int64?
    /// Clicks.
    public var clicks: Int64?
    /// Registered members.
    public var members: Int64?
    /// Cigarettes (支).
    public var cigarettes: Int64?
    /// People who died.
    public var deaths: Int64?
    /// People seriously injured.
    public var seriousInjuries: Int64?
    /// People lightly injured.
    public var lightInjuries: Int64?

    /// Nothing is known yet.
    public init() {}

    /// Nothing is known but these goods.
    public init(goods: [GoodsLine]) { self.goods = goods }

    /// Whether anything is said of goods, and not only of services.
    var speaksOfGoods: Bool {
        !goods.isEmpty || business != nil || gains != nil || sales != nil || unsoldValue != nil
    }
}

/// Goods of one description at one set of prices.
public struct GoodsLine: Hashable, Sendable {
    /// What they are; lines of one description are the same goods when an average price is formed.
    public var description: String
    /// What was sold, at what price each.
    public var sales: [Sale]
    /// How many were made, stored, transported or offered and not sold.
    public var unsold: Int64
    /// Prices known for one piece, by basis; a known average actual price goes before the average of the sales.
    public var prices: [PriceBasis: Money]

    /// A line.
    public init(description: String, sales: [Sale] = [], unsold: Int64 = 0, prices: [PriceBasis: Money] = [:]) {
        self.description = description
        self.sales = sales
        self.unsold = unsold
        self.prices = prices
    }
}

/// So many sold at one price.
public struct Sale: Hashable, Sendable {
    /// How many.
    public let quantity: Int64
    /// The actual price of one, or nil where it is not known.
    public let unitPrice: Money?

    /// A sale.
    public init(_ quantity: Int64, at unitPrice: Money?) {
        self.quantity = quantity
        self.unitPrice = unitPrice
    }
}

/// Numbers of labels or copies.
public struct Stock: Hashable, Sendable, Codable {
    /// Made by the suspect, sold or not.
    public let made: Int64
    /// Sold, of those the suspect did not make.
    public let sold: Int64
    /// For sale and not sold, of those the suspect did not make.
    public let unsold: Int64

    /// Numbers; each is 0 unless given.
    public init(made: Int64 = 0, sold: Int64 = 0, unsold: Int64 = 0) {
        self.made = made
        self.sold = sold
        self.unsold = unsold
    }
}
