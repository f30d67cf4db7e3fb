package import Law

/// What a user is in the unit; a user may have several roles.
package enum Role: String, CaseIterable, Hashable, Sendable, Codable {
    case coordinator, officer, unitHead, legalReviewer, custodian
    case police, policeHead, procurator, judge
    case assessor, auditor, administrator, integrator

    package var label: Wording {
        switch self {
        case .coordinator: Wording("协调员", "Coordinator")
        case .officer: Wording("执法人员", "Enforcement officer")
        case .unitHead: Wording("单位负责人", "Unit head")
        case .legalReviewer: Wording("法制审核人员", "Legal reviewer")
        case .custodian: Wording("物品管理员", "Custodian")
        case .police: Wording("民警", "Police officer")
        case .policeHead: Wording("公安机关负责人", "Head of police")
        case .procurator: Wording("检察官", "Procurator")
        case .judge: Wording("法官", "Judge")
        case .assessor: Wording("考核员", "Assessor")
        case .auditor: Wording("审计员", "Auditor")
        case .administrator: Wording("系统管理员", "Administrator")
        case .integrator: Wording("对接系统", "Integrating system")
        }
    }
}
