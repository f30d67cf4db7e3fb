import Law

/// The words of the procurator's desk.
enum SupervisionText {
    static let desk = Wording("监督台", "Supervision desk")
    static let lead = Wording(
        "应当发生而未发生的事项：每夜对本地区全部案件核算，逐行说明理由",
        "What should have happened and did not, worked out every night over all cases of the region, with its reasons")
    static let looksAreKept = Wording("每次查看均记入存证。", "Every look is kept in the ledger.")
    static let findNow = Wording("立即核算", "Look now")
    static let findAsked = Wording("已安排核算，完成后刷新本页", "The cases are being looked over; reload when it is done")
    static let letters = Wording("监督文书", "Letters of supervision")
    static let lettersLead = Wording("人民检察院发出的文书及其答复", "What the procuratorate sent, and the answers")
    static let figures = Wording("监督统计", "Figures")
    static let figuresLead = Wording(
        "按种类、单位、地区、罪名、月份；不含已排除的", "By kind, unit, region, crime and month; without what was put aside")
    static let linkage = Wording("移送到判决", "From the transfer to the judgment")
    static let linkageLead = Wording(
        "按移送月份归集：同一批移送及其涉案人员、单位走到哪一步",
        "By the month of the hand-over: how far the same transfers and their suspects have come")
    static let handedOver = Wording("移送公安（件）", "Handed over")
    static let filed = Wording("公安立案（件）", "Filed")
    static let notFiled = Wording("不予立案（件）", "Not filed")
    static let arrested = Wording("批准逮捕", "Arrested")
    static let prosecuted = Wording("起诉", "Prosecuted")
    static let notProsecuted = Wording("不起诉", "Not prosecuted")
    static let judged = Wording("判决", "Judged")
    static let convicted = Wording("其中有罪", "Convicted")
    static let handedOverMonth = Wording("移送月份", "Month of the hand-over")
    static let kind = Wording("种类", "Kind")
    static let unit = Wording("应办单位", "Who should have acted")
    static let region = Wording("地区", "Region")
    static let crime = Wording("涉嫌罪名", "Suspected crime")
    static let month = Wording("发现月份", "Month found")
    static let standing = Wording("处理状态", "How it stands")
    static let reasoning = Wording("理由", "Reasoning")
    static let missing = Wording("缺少", "Missing")
    static let related = Wording("相关案件", "Other cases")
    static let theCase = Wording("案件", "Case")
    static let theTransfer = Wording("移送", "Transfer")
    static let since = Wording("自", "Since")
    static let firstSeen = Wording("首次发现", "First found")
    static let gone = Wording("消除时间", "Gone since")
    static let isNew = Wording("未查看", "not looked at")
    static let openFinding = Wording("查看", "Open")
    static let openLetter = Wording("查看文书", "Open the letter")
    static let drafted = Wording("已拟稿，核对后发出", "Drafted: read it and send it")
    static let putAside = Wording("排除", "Put aside")
    static let takeUp = Wording("恢复处理", "Take up again")
    static let putAsideHint = Wording(
        "写明为何不构成遗漏；理由存证，可随时恢复", "Say why it is none; the reason is kept, and it can be taken up again")
    static let done = Wording("已处理", "Done")
    static let dismissed = Wording("已排除", "Put aside")
    static let none = Wording("没有符合条件的遗漏", "Nothing was found")
    static let noneNext = Wording("每夜核算后，新发现的事项列在这里", "What the next night finds stands here")
    static let noLetters = Wording("没有监督文书", "There are no letters")
    static let noLettersNext = Wording("检察官在监督台对一项遗漏拟发文书", "A procurator writes one from a finding on the desk")
    static let neverRun = Wording("尚未核算", "The cases were never looked over")
    static let addressee = Wording("受文单位", "Addressed to")
    static let sender = Wording("发文机关", "Sent by")
    static let grounds = Wording("事实和依据", "Facts and provisions")
    static let demand = Wording("要求事项", "What is asked for")
    static let answer = Wording("答复", "Answer")
    static let sentAt = Wording("发出时间", "Sent")
    static let answeredAt = Wording("答复时间", "Answered")
    static let finding = Wording("遗漏", "Finding")
    static let letterKind = Wording("文书种类", "Letter")

    /// What the last look came to.
    static func ran(_ when: String, cases: String, standing: String) -> Wording {
        Wording(
            "\(when)核算\(cases)件案件，遗漏\(standing)项。", "\(cases) cases looked over \(when): \(standing) omissions.")
    }

    /// How many findings a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 项", count == 1 ? "1 on this page" : "\(count) on this page")
    }

    /// The finding of a chart.
    static func most(_ label: String, _ count: String) -> Wording {
        Wording("最多的是“\(label)”，\(count)项", "Most: “\(label)”, \(count)")
    }

    static let unitOfCount = Wording("项", "findings")
}
