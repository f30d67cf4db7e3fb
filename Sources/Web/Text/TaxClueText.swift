import Law

/// The words of tax clues.
enum TaxClueText {
    static let taxClues = Wording("涉税线索", "Tax clues")
    static let lead = Wording(
        "办案中发现的税收违法线索，移交税务机关并反馈结果",
        "What cases showed of unpaid tax: handed to the tax authority, and what came of it")
    static let sender = Wording("移交单位", "Handed over by")
    static let authority = Wording("税务机关", "Tax authority")
    static let `case` = Wording("案件", "Case")
    static let taxpayer = Wording("纳税人", "Taxpayer")
    static let taxpayerCode = Wording("统一社会信用代码或者纳税人识别号", "Credit code or taxpayer number")
    static let matters = Wording("涉嫌的税收违法", "What may be wrong")
    static let amount = Wording("查明的销售金额", "Sales found")
    static let found = Wording("涉税情况和附送材料", "What was found, and the papers attached")
    static let outcome = Wording("处理结果", "What came of it")
    static let collected = Wording("追缴税款和滞纳金", "Tax and late fees collected")
    static let fine = Wording("罚款", "Fine")
    static let letter = Wording("复函文号", "Number of the letter")
    static let sentBack = Wording("退回理由", "Why it came back")
    static let withdrawn = Wording("撤回理由", "Why it was taken back")
    static let handedAt = Wording("移交时间", "Handed over")
    static let answeredAt = Wording("反馈时间", "Answered")
    static let none = Wording("没有符合条件的涉税线索", "No tax clue matches")
    static let noneNext = Wording("在案件页面选择“移交涉税线索”", "Hand one over from the page of a case")

    /// How many tax clues a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 件", count == 1 ? "1 tax clue on this page" : "\(count) tax clues on this page")
    }
}
