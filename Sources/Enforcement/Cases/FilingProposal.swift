package import Law

/// What must be the case before one is filed; the officers tick each.
///
/// - Source: 市场监督管理行政处罚程序规定 Art 19 (from memory).
package enum FilingCondition: String, CaseIterable, Hashable, Sendable, Codable {
    case initialEvidence, penaltyDue, jurisdiction, withinLimitation

    package var label: Wording {
        switch self {
        case .initialEvidence: Wording("有证据初步证明存在违法行为", "There is initial evidence of a violation")
        case .penaltyDue: Wording("依法应当给予行政处罚", "The law provides a penalty for it")
        case .jurisdiction: Wording("属于本部门管辖", "The case is in this unit's jurisdiction")
        case .withinLimitation: Wording("在给予行政处罚的法定期限内", "The time for a penalty has not run out")
        }
    }
}

/// Why a case need not be filed.
///
/// - Source: 市场监督管理行政处罚程序规定 Art 20; 行政处罚法 (2021) Art 33.
package enum NoFilingGround: String, CaseIterable, Hashable, Sendable, Codable {
    case minorAndCorrected, firstSlightAndCorrected, noFault, other

    package var label: Wording {
        switch self {
        case .minorAndCorrected:
            Wording("违法行为轻微并及时改正，没有造成危害后果", "Minor, corrected in time, no harm done")
        case .firstSlightAndCorrected:
            Wording("初次违法且危害后果轻微并及时改正", "First violation, slight harm, corrected in time")
        case .noFault: Wording("当事人有证据足以证明没有主观过错", "The party has proved that it was not at fault")
        case .other: Wording("依法可以不予立案的其他情形", "Another case in which the law allows not to file")
        }
    }
}

/// What the officers propose after the check, and why.
package struct FilingProposal: Sendable, Hashable, Codable {
    /// Whether the case shall be filed.
    package let files: Bool
    package let conditions: [FilingCondition]
    package let ground: NoFilingGround?
    /// What the check brought out, and the reasons.
    package let reasons: String

    /// Proposes to file.
    package static func file(conditions: Set<FilingCondition>, reasons: String) -> FilingProposal {
        FilingProposal(
            files: true, conditions: FilingCondition.allCases.filter(conditions.contains), ground: nil,
            reasons: reasons)
    }

    /// Proposes not to file.
    package static func doNotFile(ground: NoFilingGround, reasons: String) -> FilingProposal {
        FilingProposal(files: false, conditions: [], ground: ground, reasons: reasons)
    }
}
