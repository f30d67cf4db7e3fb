import Law

/// Words of warnings.
enum WarningText {
    static let warnings = Wording("预警", "Warnings")
    static let lead = Wording(
        "本单位的时限、金额和滞留预警。逾期的事项按升级规则逐级告知；每个工作日七时三十分汇总告知单位负责人。",
        """
        What is late, near a criminal amount, or stuck in the unit. What is overdue is told of further up, step by step; each \
        working day at 7:30 the head gets the figures.
        """)
    static func all(_ count: String) -> Wording { Wording("查看全部 \(count) 项", "All \(count)") }
    static let none = Wording("没有预警", "No warnings")
    static let noneNext = Wording(
        "有时限将到、逾期，案件金额接近追诉标准，或者移送滞留时，会列在这里。",
        "What is due soon or overdue, near a criminal amount, or stuck after a transfer is listed here.")
    static let what = Wording("事项", "What")
    static let record = Wording("记录", "Record")
    static let since = Wording("时间", "When")
    static let chains = Wording("升级规则", "Who hears when")
    static let chainsLead = Wording(
        "同一时限在每一级只告知一次；案件不可见的上级单位只得知单位、编号和事项。单位未设负责人的，告知全单位。",
        """
        At each step a clock is told of once. A unit above that may not see the record is told of the unit, the number and the \
        task alone. Where a unit has no head, all of it is told.
        """)
    static let settings = Wording("本单位设置", "How the unit is warned")
    static let headFrom = Wording("单位负责人何时得知时限预警", "From when on the head hears of clocks")
    static let headFromHint = Wording("只能提前，不能推迟", "Earlier than the chain says, never later")
    static let digest = Wording("每个工作日汇总告知单位负责人", "A digest to the head each working day")
    static let saved = Wording("设置已保存。", "Kept.")
    static let unitDigest = Wording("每日汇总", "Digest")
    static let periodOver = Wording("期满", "Period over")
    static let escalated = Wording("逾期升级", "Escalated")
}
