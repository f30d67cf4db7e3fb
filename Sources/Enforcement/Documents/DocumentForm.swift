package import Law

/// The documents that the office issues.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), a catalogue of 56 forms, each a row of `PrescribedForms`; the letters of the
///   procuratorate are named in 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 10, 12, 13 and stand in no catalogue.
package enum DocumentForm: String, CaseIterable, Hashable, Sendable, Codable {
    // 1–8: how a case comes and goes
    case caseSource, jurisdictionNotice, assignmentNotice, caseHandover, criminalTransfer, goodsTransferNotice
    case filingApproval, matterApproval
    // 9–20: evidence
    case sceneRecord, serviceAddress, evidenceSheet, electronicEvidence, inquiryNotice, inquiryRecord, materialsNotice
    case identificationNotice, assistanceLetter, detentionAssistance, registrationKeeping, registrationRelease
    // 21–28: measures and goods
    case measureDecision, measureExtension, measureRelease, itemList, sealStrip, custodyLetter, earlyDisposalConsent
    case earlyDisposalAnnouncement
    // 29–34: samples, tests, orders
    case samplingRecord, testCommission, testPeriodNotice, testResultNotice, correctionOrder, refundOrder
    // 35–43: report, review, notice, hearing, discussion
    case investigationReport, reviewSheet, penaltyNotice, statementRecord, hearingNotice, hearingRecord, hearingReport
    case discussionRecord, decisionApproval
    // 44–53: decision, service, performance, closing
    case spotDecision, penaltyDecision, noPenaltyDecision, paymentPlanNotice, performanceReminder
    case enforcementApplication, serviceReceipt, serviceAnnouncement, goodsDisposal, closingApproval
    // 54–56: the volume
    case volumeCover, volumeContents, volumeNote
    // The procuratorate's letters: 要求说明不立案理由通知书, 通知立案书, 检察意见书, 纠正通知书
    case reasonsDemand, filingNotice, transferOpinion, correctionNotice
    // The police's papers to the unit that transferred: 移送书回执, 转送通知书, 补正材料通知书, 立案通知书, 不予立案通知书,
    // 复议决定书, 移回函
    case transferReceipt, forwardingNotice, supplementNotice, criminalFiling, noCriminalFiling, reconsiderationDecision
    case sendingBack

    package var title: Wording {
        switch self {
        case .reasonsDemand: Wording("要求说明不立案理由通知书", "Request for the reasons of not filing")
        case .filingNotice: Wording("通知立案书", "Notice to file a case")
        case .transferOpinion: Wording("检察意见书", "Opinion of the procuratorate")
        case .correctionNotice: Wording("纠正通知书", "Notice of correction")
        case .transferReceipt: Wording("涉嫌犯罪案件移送书回执", "Receipt for a transferred case")
        case .forwardingNotice: Wording("案件转送通知书", "Notice that a case was forwarded")
        case .supplementNotice: Wording("补正移送材料通知书", "Notice of missing materials")
        case .criminalFiling: Wording("立案通知书", "Notice of filing")
        case .noCriminalFiling: Wording("不予立案通知书", "Notice of not filing")
        case .reconsiderationDecision: Wording("复议决定书", "Decision on reconsideration")
        case .sendingBack: Wording("案件移回函", "Letter sending a case back")
        default: prescribed?.name ?? Wording(rawValue, rawValue)
        }
    }

    /// The letters of the procuratorate.
    package static let procuratorial: Set<DocumentForm> = [
        .reasonsDemand, .filingNotice, .transferOpinion, .correctionNotice,
    ]

    /// The papers of the police to the unit that transferred a case.
    package static let ofThePolice: Set<DocumentForm> = [
        .transferReceipt, .forwardingNotice, .supplementNotice, .criminalFiling, .noCriminalFiling,
        .reconsiderationDecision, .sendingBack,
    ]

    /// The form's row in the catalogue of 2021; nil for the letters of the procuratorate and the police, which stand in none.
    package var prescribed: PrescribedForm? { PrescribedForms.row(of: self) }

    /// The form's number in the catalogue of 2021; nil for the letters of the procuratorate and the police.
    package var catalogueNumber: Int? { prescribed?.number }

    /// The word in the document number, 清市监立审〔2026〕1号; nil for a form that goes out under none and is called by the
    /// number of its case.
    package var series: String? {
        switch self {
        case .reasonsDemand: "说理"
        case .filingNotice: "通立"
        case .transferOpinion: "意见"
        case .correctionNotice: "纠正"
        case .transferReceipt: "移送回"
        case .forwardingNotice: "转送"
        case .supplementNotice: "补正"
        case .criminalFiling: "立通"
        case .noCriminalFiling: "不立"
        case .reconsiderationDecision: "刑复"
        case .sendingBack: "移回"
        default: prescribed?.series
        }
    }
}
