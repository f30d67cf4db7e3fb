package import Law

/// What the record of a case says that a form can take from it. Each is mapped from the record in one place
/// (`FormFacts` in Operations).
package enum FormFact: String, CaseIterable, Hashable, Sendable, Codable {
    case caseNumber, title, source, registeredOn, filedOn, party, partyCode, place, conduct, conductOn, amount
    case officers, evidence, goods, checkReasons
    case foundFacts, basis, proposal, intendedPenalty, reviewer, reviewOpinion, reviewedOn
    case noticeServedOn, statement, heard
    case decisionReasons, decisionBasis, decidedPenalty, noPenaltyDecided, decider, decidedOn
    case decisionNumber, serviceMethod, servedOn, recipient, performance, closer, closedOn
    case deferralWay, deferralReason, deferralParts, openDuties, openSum, reminder, court
    case volumePages, volumeNotes, retention, archivist, archivedOn
    case spotWhen, spotWhere
    case discussionPlace, discussionChair, discussionAttended, discussionRecorder, discussionWords, discussionResult
    case evidencePlace, evidenceOrigin, evidenceMedium, evidenceMethod, evidenceFiles
    case documents, today

    /// The fact in words, for "the file does not hold yet: …".
    package var label: Wording {
        switch self {
        case .caseNumber: Wording("案件编号", "the case number")
        case .title: Wording("案由", "what the case is about")
        case .source: Wording("案件来源", "the source")
        case .registeredOn: Wording("登记日期", "the day of registration")
        case .filedOn: Wording("立案日期", "the day of filing")
        case .party: Wording("当事人", "the party")
        case .partyCode: Wording("当事人代码", "the party's code")
        case .place: Wording("违法行为发生地", "the place of the conduct")
        case .conduct: Wording("案情", "the conduct")
        case .conductOn: Wording("违法行为日期", "the day of the conduct")
        case .amount: Wording("涉案金额", "the value of the goods")
        case .officers: Wording("办案人员", "the officers")
        case .evidence: Wording("证据", "evidence")
        case .goods: Wording("涉案物品", "goods")
        case .checkReasons: Wording("核查情况", "the result of the check")
        case .foundFacts: Wording("调查终结报告", "the report of the investigation")
        case .basis: Wording("违反和适用的规定", "the provisions broken and applied")
        case .proposal: Wording("处理建议", "the proposal")
        case .intendedPenalty: Wording("拟作出的行政处罚", "the penalty intended")
        case .reviewer: Wording("审核人员", "the reviewer")
        case .reviewOpinion: Wording("审核意见", "the opinion of the review")
        case .reviewedOn: Wording("审核日期", "the day of the review")
        case .noticeServedOn: Wording("告知送达日期", "the day on which the notice was served")
        case .statement: Wording("陈述申辩内容", "the party's statement")
        case .heard: Wording("告知和陈述申辩情况", "the notice and what was made of the statement")
        case .decisionReasons: Wording("决定的事实和理由", "facts and reasons of the decision")
        case .decisionBasis: Wording("决定的依据", "the basis of the decision")
        case .decidedPenalty: Wording("行政处罚决定", "a decision on a penalty")
        case .noPenaltyDecided: Wording("不予行政处罚决定", "a decision that there is no penalty")
        case .decider: Wording("决定人", "who decided")
        case .decidedOn: Wording("决定日期", "the day of the decision")
        case .decisionNumber: Wording("决定书文号", "the number of the decision")
        case .serviceMethod: Wording("送达方式", "the form of service")
        case .servedOn: Wording("送达日期", "the day of service")
        case .recipient: Wording("收件人", "who received it")
        case .performance: Wording("执行情况", "how the decision was carried out")
        case .closer: Wording("结案审批人", "who closed the case")
        case .closedOn: Wording("结案日期", "the day of closing")
        case .deferralWay: Wording("延期还是分期", "whether it is paid later or in parts")
        case .deferralReason: Wording("经济困难情况", "the economic difficulty")
        case .deferralParts: Wording("缴纳安排", "the parts with their days")
        case .openDuties: Wording("未履行的义务", "what is still to be performed")
        case .openSum: Wording("应缴金额", "the sum that is open")
        case .reminder: Wording("催告情况", "how the party was called upon")
        case .court: Wording("申请法院", "the court that is asked")
        case .volumePages: Wording("案卷页数", "the pages of the volume")
        case .volumeNotes: Wording("本卷情况", "the state of the volume")
        case .retention: Wording("保管期限", "how long it is kept")
        case .archivist: Wording("立卷人", "who filed the volume")
        case .archivedOn: Wording("归档日期", "the day on which the volume was filed")
        case .spotWhen: Wording("当场处罚记录", "a decision on the spot")
        case .spotWhere: Wording("当场处罚的地点", "the place of the decision on the spot")
        case .discussionPlace: Wording("集体讨论的地点", "the place of the discussion")
        case .discussionChair: Wording("集体讨论的主持人", "the chair of the discussion")
        case .discussionAttended: Wording("参加集体讨论的人员", "who took part in the discussion")
        case .discussionRecorder: Wording("集体讨论的记录人", "who kept the record of the discussion")
        case .discussionWords: Wording("集体讨论的情况", "what was said in the discussion")
        case .discussionResult: Wording("集体讨论的决定", "the result of the discussion")
        case .evidencePlace: Wording("提取地点", "where evidence was taken")
        case .evidenceOrigin: Wording("证据来源", "where evidence comes from")
        case .evidenceMedium: Wording("原始存储介质", "the original medium")
        case .evidenceMethod: Wording("提取方法", "how evidence was taken")
        case .evidenceFiles: Wording("电子文件", "captured files")
        case .documents: Wording("文书和证据目录", "the list of documents and evidence")
        case .today: Wording("当日", "the day")
        }
    }
}

/// What the record of one case says, by fact; what it does not say is missing.
package struct FormFacts: Sendable, Hashable {
    private var values: [FormFact: FormValue] = [:]

    package init() {}

    package subscript(_ fact: FormFact) -> FormValue? {
        get { values[fact] }
        set { values[fact] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// Notes a text, a day or an amount as documents write it; nil and blanks say nothing.
    package mutating func note(_ fact: FormFact, _ text: String?) { self[fact] = text.map { .text($0) } }
    /// Notes a text that ends a sentence, with its full stop.
    package mutating func note(_ fact: FormFact, sentence text: String) {
        note(fact, text.asSentence)
    }

    package mutating func note(_ fact: FormFact, _ day: LegalDate?) { note(fact, day?.onPaper) }
    package mutating func note(_ fact: FormFact, _ amount: Money?) { note(fact, amount?.onPaper) }
    package mutating func note(_ fact: FormFact, rows: [[String]]) { self[fact] = .rows(rows) }
}
