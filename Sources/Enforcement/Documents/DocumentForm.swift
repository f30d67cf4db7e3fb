package import Law

/// The prescribed documents that the procedures issue.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021); the numbers are those of its catalogue of 56 forms. The letters of the
///   procuratorate are named in 人民检察院办理行政执法机关移送涉嫌犯罪案件的规定 Art 10, 12, 13.
package enum DocumentForm: String, CaseIterable, Hashable, Sendable, Codable {
    /// 7 立案/不予立案审批表.
    case filingApproval
    /// 5 涉嫌犯罪案件移送书.
    case criminalTransfer
    /// 要求说明不立案理由通知书.
    case reasonsDemand
    /// 通知立案书.
    case filingNotice
    /// 检察意见书.
    case transferOpinion
    /// 纠正通知书.
    case correctionNotice

    package var title: Wording {
        switch self {
        case .filingApproval: Wording("立案/不予立案审批表", "Approval of filing or not filing a case")
        case .criminalTransfer: Wording("涉嫌犯罪案件移送书", "Transfer of a case of suspected crime")
        case .reasonsDemand: Wording("要求说明不立案理由通知书", "Request for the reasons of not filing")
        case .filingNotice: Wording("通知立案书", "Notice to file a case")
        case .transferOpinion: Wording("检察意见书", "Opinion of the procuratorate")
        case .correctionNotice: Wording("纠正通知书", "Notice of correction")
        }
    }

    /// The form's number in the catalogue of 2021; nil for the letters of the procuratorate, which stand in none.
    package var catalogueNumber: Int? {
        switch self {
        case .filingApproval: 7
        case .criminalTransfer: 5
        case .reasonsDemand, .filingNotice, .transferOpinion, .correctionNotice: nil
        }
    }

    /// The word in the document number: 清市监〔立〕…, 清市监〔移〕….
    package var series: String {
        switch self {
        case .filingApproval: "立审"
        case .criminalTransfer: "罪移"
        case .reasonsDemand: "说理"
        case .filingNotice: "通立"
        case .transferOpinion: "意见"
        case .correctionNotice: "纠正"
        }
    }
}
