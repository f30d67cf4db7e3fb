package import Law

/// The prescribed documents that the procedures issue.
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021); the numbers are those of its catalogue of 56 forms.
package enum DocumentForm: String, CaseIterable, Hashable, Sendable, Codable {
    /// 7 立案/不予立案审批表.
    case filingApproval
    /// 5 涉嫌犯罪案件移送书.
    case criminalTransfer

    package var title: Wording {
        switch self {
        case .filingApproval: Wording("立案/不予立案审批表", "Approval of filing or not filing a case")
        case .criminalTransfer: Wording("涉嫌犯罪案件移送书", "Transfer of a case of suspected crime")
        }
    }

    /// The form's number in the catalogue of 2021.
    package var catalogueNumber: Int {
        switch self {
        case .filingApproval: 7
        case .criminalTransfer: 5
        }
    }

    /// The word in the document number: 清市监〔立〕…, 清市监〔移〕….
    package var series: String {
        switch self {
        case .filingApproval: "立审"
        case .criminalTransfer: "罪移"
        }
    }
}
