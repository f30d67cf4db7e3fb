import Law

/// The words of the goods of a case.
enum GoodsText {
    static let goods = Wording("涉案物品", "Goods")
    static let none = Wording("尚未登记涉案物品", "No goods yet")
    static let noneNext = Wording("登记后据以计算货值和追诉标准", "Values and thresholds are computed from them")
    static let line = Wording("更正哪一项", "Which line is corrected")
    static let lineHint = Wording("新增物品不选", "Leave empty for a new line")
    static let name = Wording("物品名称", "What the goods are")
    static let mark = Wording("标注的商标", "Mark on them")
    static let holder = Wording("商标权利人", "Holder of the mark")
    static let sold = Wording("已销售数量", "Sold")
    static let unsold = Wording("未销售数量", "Not sold")
    static let seized = Wording("其中扣押数量", "Of these, seized")
    static let soldAt = Wording("实际销售单价（元）", "Actual price of one (yuan)")
    static let markedPrice = Wording("标价（元）", "Marked price (yuan)")
    static let averagePrice = Wording("查清的实际销售平均价格（元）", "Average actual price found (yuan)")
    static let marketPrice = Wording("被侵权产品市场中间价格（元）", "Market middle price (yuan)")
    static let priceBasis = Wording("价格依据", "How the prices are known")
    static let priceBasisHint = Wording("如进销存账册、网店交易记录、价格认定书", "Books, shop records, a price report")
    static let evidence = Wording("对应证据", "Evidence")
    static let reason = Wording("更正理由", "Why it is corrected")
    static let reasonHint = Wording("更正或者删除必填；原登记予以保留", "Needed for a correction or removal; what stood before is kept")
    static let removes = Wording("删除这一项", "Take the line off the list")
    static let prices = Wording("价格（元）", "Prices (yuan)")
    static let history = Wording("更正记录", "Corrections")
    static let removed = Wording("删除", "removed")
}
