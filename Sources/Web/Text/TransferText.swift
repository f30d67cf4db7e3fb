import Law

/// The words of transfers.
enum TransferText {
    static let transfers = Wording("移送", "Transfers")
    static let criminal = Wording("两法衔接", "Linkage with criminal justice")
    static let propose = Wording("提出移送公安", "Propose a transfer to the police")
    static let proposed = Wording("已提出移送，等待负责人决定", "Proposed; the head decides within three days")
    static let overdue = Wording("应办未办", "What should have happened and did not")
    static let overdueLead = Wording(
        "期限届满而未办理的移送，按逾期长短排列", "Transfers with a clock that has run out, the longest first")
    static let noneOverdue = Wording("没有应办未办的移送", "Nothing is overdue")
    static let noneOverdueNext = Wording("期限届满未办的移送会列在这里", "A transfer appears here when one of its clocks runs out")
    static let none = Wording("没有符合条件的移送", "No transfer matches")
    static let noneNext = Wording("已立案的案件涉嫌犯罪时，由办案人员在案卷中提出移送", "A transfer is proposed from the file of a case")
    static let crime = Wording("涉嫌罪名", "Suspected crime")
    static let ground = Wording("移送依据", "Ground")
    static let groundHint = Wording(
        "“合理嫌疑”只适用于知识产权领域的犯罪", "Reasonable suspicion is for crimes of intellectual property only")
    static let facts = Wording("移送报告", "Report")
    static let factsHint = Wording(
        "涉嫌犯罪的事实、证据、数额和理由，报本机关正职负责人", "Facts, evidence, amount and reasons, for the head of the unit")
    static let amount = Wording("涉案数额（元）", "Amount (yuan)")
    static let team = Wording("专案组", "Task team")
    static let teamHint = Wording("不少于两名，执法证件当日有效", "At least two, with certificates good today")
    static let fromCase = Wording("来源案件", "Case")
    static let sender = Wording("移送机关", "Sender")
    static let receiver = Wording("接收公安机关", "Police")
    static let debtor = Wording("应办单位", "Who should have acted")
    static let duty = Wording("应办事项", "What was due")
    static let dueAt = Wording("期限届满", "Due at")
    static let late = Wording("逾期", "Overdue by")
    static let attachments = Wording("随案材料", "What goes along")
    static let attachmentsHint = Wording(
        "移送书由系统制发；缺少的材料会注明，公安机关不得因此不接受",
        "The letter is issued by the system; what is missing is noted and is no ground for refusal")
    static let missing = Wording("未随案移送", "Not handed over")

    static let policeNumber = Wording("立案决定书文号", "Number of the decision to file")

    static let objection = Wording("对不予立案的异议", "Objection to not filing")
    static let newCase = Wording("现办案件", "Case in which it goes on")
    static let supervisor = Wording("立案监督的人民检察院", "Procuratorate that was asked")
    static let verified = Wording("公安机关正在作为线索查证", "The police look into it as a clue")
    static let verifiedDetail = Wording(
        "查证期限依据记忆录入，条文未核", "The time for it stands from memory; the article was not read")
    static let noFine = Wording(
        "移送期间不得以行政处罚代替移送", "While it is with the police no penalty replaces the transfer")
    static let noFineDetail = Wording(
        "此前已作出的警告、责令停产停业、暂扣或者吊销许可证件继续执行；已处的罚款由法院折抵罚金",
        "A warning, suspension of business or licence measure decided before stands; a fine already imposed is set off against the criminal fine"
    )
    static let supplementOpen = Wording("公安机关已通知补正", "The police have asked for materials")
    static let approver = Wording("批准人", "Approved by")
    static let proposedAt = Wording("提出时间", "Proposed")
    static let handedOverAt = Wording("移送时间", "Handed over")
    static let receivedAt = Wording("签收时间", "Signed for")
    static let decidedAt = Wording("公安决定时间", "Decided by the police")
    static let headIsTold = Wording("本机关负责人", "The head of the unit")

    /// How many transfers a page shows.
    static func shown(_ count: Int) -> Wording {
        Wording("本页 \(count) 件", count == 1 ? "1 transfer on this page" : "\(count) transfers on this page")
    }
}
