package import Law

/// How far the objection of a unit to the decision not to file has come.
///
/// - Source: 国务院令第310号 Art 9.
package enum TransferObjection: String, CaseIterable, Hashable, Sendable, Codable {
    /// The police were asked to reconsider and have not decided.
    case reconsideration
    /// The police upheld their decision.
    case upheld
    /// The procuratorate was asked to supervise the filing and has not answered.
    case supervision
    /// The procuratorate asked the police for their reasons.
    case takenUp
    /// The procuratorate does not supervise, and told the unit why.
    case declined

    package var label: Wording {
        switch self {
        case .reconsideration: Wording("已提请复议，待公安机关决定", "Reconsideration asked for, the police decide")
        case .upheld: Wording("复议维持不予立案", "Upheld on reconsideration")
        case .supervision: Wording("已建议立案监督，待检察机关处理", "Supervision asked for, the procuratorate decides")
        case .takenUp: Wording("检察机关已要求说明不立案理由", "The procuratorate asked the police for reasons")
        case .declined: Wording("检察机关不予监督", "The procuratorate does not supervise")
        }
    }

    /// Whether somebody else has to decide on it first: the unit does not take the case back meanwhile.
    package var isPending: Bool {
        switch self {
        case .reconsideration, .supervision, .takenUp: true
        case .upheld, .declined: false
        }
    }
}
