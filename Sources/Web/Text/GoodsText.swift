import Law

/// The words of the goods of a case.
enum GoodsText {
    static let goods = Wording("涉案物品", "Goods")
    static let none = Wording("尚未登记涉案物品", "No goods yet")
    static let noneNext = Wording("登记后据以计算货值和追诉标准", "Values and thresholds are computed from them")
    static let name = Wording("物品名称", "What the goods are")
    static let mark = Wording("标注的商标", "Mark on them")
    static let sold = Wording("已销售数量", "Sold")
    static let unsold = Wording("未销售数量", "Not sold")
    static let seized = Wording("其中扣押数量", "Of these, seized")
    static let evidence = Wording("对应证据", "Evidence")
    static let prices = Wording("价格（元）", "Prices (yuan)")
    static let history = Wording("更正记录", "Corrections")
    static let removed = Wording("删除", "removed")
}
