/// What is known of a violation when its fine is asked for; a value that is not known is nil.
public struct FineFacts: Hashable, Sendable {
    /// The violations the act may be.
    public var conducts: [FineConduct]
    /// The last day of the act.
    public var conductOn: LegalDate?
    /// 违法经营额.
    public var business: Money?
    /// 货值金额, where it is known only as a sum.
    public var goodsValue: Money?
    /// 违法所得.
    public var gains: Money?
    /// The goods, whose value follows from their marked prices.
    public var goods: [GoodsLine]
    /// Whether the amount cannot be computed, which some rows take as none.
    public var isUnclear: Bool
    /// Whether the circumstances are serious.
    public var isSerious: Bool
    /// Whether it was not put right in the time set.
    public var isOverdue: Bool
    /// Whether the party is a seller who did not know and can name the source.
    public var isInnocentSeller: Bool
    /// Sanctions before it.
    public var sanctions: [Sanction]

    /// Facts as known.
    public init(
        conducts: [FineConduct], conductOn: LegalDate?, business: Money? = nil, goodsValue: Money? = nil,
        gains: Money? = nil, goods: [GoodsLine] = [], isUnclear: Bool = false, isSerious: Bool = false,
        isOverdue: Bool = false, isInnocentSeller: Bool = false, sanctions: [Sanction] = []
    ) {
        self.conducts = conducts
        self.conductOn = conductOn
        self.business = business
        self.goodsValue = goodsValue
        self.gains = gains
        self.goods = goods
        self.isUnclear = isUnclear
        self.isSerious = isSerious
        self.isOverdue = isOverdue
        self.isInnocentSeller = isInnocentSeller
        self.sanctions = sanctions
    }
}
