import Law

/// The words of suspects.
enum SuspectText {
    static let suspects = Wording("涉案人员、单位", "Suspects")
    static let lead = Wording(
        "公安机关立案后逐人记录：强制措施、批捕、起诉、判决", "Person by person after the police filed: measures, arrest, prosecution, judgment")
    static let name = Wording("姓名、名称", "Name")
    static let code = Wording("证件号码", "Code")
    static let crime = Wording("涉嫌罪名", "Suspected crime")
    static let measure = Wording("强制措施", "Compulsory measure")
    static let police = Wording("办案公安机关", "Police")
    static let procuratorate = Wording("人民检察院", "Procuratorate")
    static let theTransfer = Wording("移送", "Transfer")
    static let theCase = Wording("行政案件", "Administrative case")
    static let sender = Wording("移送机关", "Sender")
    static let registeredAt = Wording("登记时间", "Entered")
    static let arrestRefusal = Wording("不批准逮捕的情形", "Why the arrest was refused")
    static let nonProsecution = Wording("不起诉的种类", "How it was not prosecuted")
    static let judgment = Wording("裁判", "Judgment")
    static let verdict = Wording("裁判结果", "Verdict")
    static let judgedCrime = Wording("判决罪名", "Crime")
    static let sentence = Wording("刑罚", "Sentence")
    static let fine = Wording("罚金", "Criminal fine")
    static let court = Wording("法院和案号", "Court and number")
    static let judgedOn = Wording("裁判日期", "Judged on")
    static let effectiveOn = Wording("生效日期", "In force since")
    static let offset = Wording("罚款折抵", "Set off against the fine")
    static let noJudgment = Wording("尚无裁判", "Not judged yet")
    static let none = Wording("没有符合条件的涉案人员、单位", "No suspect matches")
    static let noneNext = Wording("公安机关立案后在移送页登记", "The police enter them on the transfer after filing")
    static let noneHere = Wording("尚未登记", "None entered")

    static func months(_ count: Int) -> Wording {
        Wording("\(count)个月", count == 1 ? "1 month" : "\(count) months")
    }

    static func probation(_ count: Int) -> Wording {
        Wording("缓刑考验期\(count)个月", "suspended, \(count) months of probation")
    }

    /// The arithmetic of a fine that was imposed before.
    static func offset(_ criminal: String, _ administrative: String, _ remaining: String) -> Wording {
        Wording(
            "罚金\(criminal) − 已处行政罚款\(administrative)，应缴\(remaining)",
            "fine \(criminal) − imposed before \(administrative), to be paid \(remaining)")
    }

    /// How many suspects a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 人（单位）", count == 1 ? "1 suspect on this page" : "\(count) suspects on this page")
    }
}
