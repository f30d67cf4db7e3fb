import Law

/// The words of consultations.
enum ConsultationText {
    static let consultations = Wording("案件咨询", "Consultations")
    static let lead = Wording(
        "移送之前，就案情是否涉嫌犯罪向公安机关、人民检察院咨询",
        "Before a transfer: the police or the procuratorate are asked whether it is a crime")
    static let asker = Wording("提出咨询的单位", "Asked by")
    static let adviser = Wording("被咨询的机关", "Who is asked")
    static let `case` = Wording("案件", "Case")
    static let crime = Wording("可能涉嫌的罪名", "Crime thought of")
    static let found = Wording("已查明的事实和证据", "What was found")
    static let question = Wording("咨询的问题", "Question")
    static let opinion = Wording("答复意见", "Answer")
    static let askedAt = Wording("咨询时间", "Asked")
    static let answeredAt = Wording("答复时间", "Answered")
    static let none = Wording("没有符合条件的案件咨询", "No consultation matches")
    static let noneNext = Wording("在案件页面选择“咨询公安机关、人民检察院”", "Ask from the page of a case")

    /// How many consultations a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording(
            "本页 \(count) 件", count == 1 ? "1 consultation on this page" : "\(count) consultations on this page")
    }
}
