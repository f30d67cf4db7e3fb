package import Law

/// The part that a unit has in a clause.
package enum PlanRole: String, CaseIterable, Hashable, Sendable, Codable {
    /// 牵头: it leads and answers for the whole.
    case lead
    /// 负责: it answers for its share.
    case responsible
    /// 配合, 参与: it helps those who answer.
    case support

    package var label: Wording {
        switch self {
        case .lead: Wording("牵头", "Lead")
        case .responsible: Wording("责任", "Responsible")
        case .support: Wording("配合", "Supporting")
        }
    }
}

/// How the units of a clause share the work; where a document says several things, the one that says most.
package enum PlanMode: String, CaseIterable, Hashable, Sendable, Codable {
    /// Somebody leads.
    case lead = "牵头"
    /// Each does its own part: 分别负责.
    case separately = "分别"
    /// Along their duties: 按职责分工负责.
    case byDivision = "按职责分工"
    /// Somebody helps and nobody is named as leading.
    case support = "配合"
    /// They answer, and nothing is said about how.
    case plain = "负责"

    package var label: Wording {
        switch self {
        case .lead: Wording("牵头", "Led by one")
        case .separately: Wording("分别负责", "Each its own part")
        case .byDivision: Wording("按职责分工", "By their duties")
        case .support: Wording("配合", "With support")
        case .plain: Wording("负责", "Responsible")
        }
    }
}
