import Law

/// The words of referrals.
enum ReferralText {
    static let referrals = Wording("反向衔接", "Referrals back")
    static let lead = Wording(
        "不起诉案件的审查、检察意见和主管机关的处理结果", "Cases of no prosecution: review, opinion, and what the unit did")
    static let suspect = Wording("被不起诉人", "Not prosecuted")
    static let nonProsecution = Wording("不起诉的种类", "How it was not prosecuted")
    static let procuratorate = Wording("人民检察院", "Procuratorate")
    static let addressee = Wording("主管机关", "Unit")
    static let fromCase = Wording("原行政案件", "Case it came from")
    static let newCase = Wording("现办案件", "Case in which it goes on")
    static let transfer = Wording("移送", "Transfer")
    static let openedAt = Wording("不起诉时间", "Not prosecuted on")
    static let sentAt = Wording("意见发出时间", "Opinion sent")
    static let repliedAt = Wording("回复时间", "Answered")
    static let opinion = Wording("检察意见", "Opinion")
    static let reply = Wording("处理结果", "What was done")
    static let none = Wording("没有符合条件的反向衔接", "No referral matches")
    static let noneNext = Wording("人民检察院作出不起诉决定时自动产生", "One is opened with each decision not to prosecute")

    /// How many referrals a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 件", count == 1 ? "1 referral on this page" : "\(count) referrals on this page")
    }
}
