package import Law

/// How a case is decided.
///
/// - Source: 行政处罚法 (2021) Art 57.
package enum DecisionKind: String, CaseIterable, Hashable, Sendable, Codable {
    case penalty, noPenalty, notEstablished

    package var label: Wording {
        switch self {
        case .penalty: Wording("行政处罚", "Penalty")
        case .noPenalty: Wording("不予行政处罚", "No penalty")
        case .notEstablished: Wording("违法事实不成立", "No violation established")
        }
    }
}

/// The kinds of penalties that an administrative organ other than the police decides.
///
/// - Source: 行政处罚法 (2021) Art 9.
package enum PenaltyKind: String, CaseIterable, Hashable, Sendable, Codable {
    case warning, criticism, fine, confiscation, licence, suspension, restriction

    package var label: Wording {
        switch self {
        case .warning: Wording("警告", "Warning")
        case .criticism: Wording("通报批评", "Public criticism")
        case .fine: Wording("罚款", "Fine")
        case .confiscation: Wording("没收违法所得、非法财物", "Confiscation")
        case .licence: Wording("暂扣、吊销许可证件", "Licence suspended or revoked")
        case .suspension: Wording("责令停产停业", "Business suspended")
        case .restriction: Wording("限制开展生产经营活动、限制从业", "Activity restricted")
        }
    }

    /// Whether a penalty of this kind, decided already, stands beside a transfer to the police.
    ///
    /// - Source: 国务院令第310号 Art 11 (warning; suspension of business; licence measures).
    package var standsBesideTransfer: Bool { self == .warning || self == .suspension || self == .licence }
}

/// A penalty as it is intended or decided.
package struct Penalty: Sendable, Hashable, Codable {
    package let kinds: [PenaltyKind]
    /// Fen; nil where there is no fine.
    package let fine: Money?
    /// Fen; illegal gains confiscated, nil where none are.
    package let confiscated: Money?

    package init(kinds: Set<PenaltyKind>, fine: Money? = nil, confiscated: Money? = nil) {
        self.kinds = PenaltyKind.allCases.filter(kinds.contains)
        self.fine = fine
        self.confiscated = confiscated
    }

    /// The penalty as the right to a hearing looks at it.
    ///
    /// - Parameter goods: the value of the goods that confiscation would take along; nil where it is not known.
    package func intended(goods: Money?) -> IntendedPenalty {
        let sums = [confiscated, goods].compactMap(\.self)
        var others: Set<HearingTrigger> = []
        if kinds.contains(.licence) { others.insert(.licence) }
        if kinds.contains(.suspension) { others.insert(.business) }
        if kinds.contains(.restriction) { others.insert(.restriction) }
        return IntendedPenalty(
            fine: fine, confiscates: kinds.contains(.confiscation),
            confiscated: sums.dropFirst().reduce(sums.first) { $0?.adding($1) }, others: others)
    }

    /// Whether it goes beyond another: a further kind, or more money.
    package func isHeavier(than other: Penalty) -> Bool {
        !Set(kinds).isSubset(of: other.kinds)
            || (fine?.minor ?? 0) > (other.fine?.minor ?? 0)
            || (confiscated?.minor ?? 0) > (other.confiscated?.minor ?? 0)
    }

    /// What is wrong with it as written, or nil: a fine needs its amount, an amount its kind.
    package var fault: Wording? {
        if kinds.isEmpty { return Wording("请选择处罚种类", "Choose at least one kind of penalty") }
        if kinds.contains(.fine) != ((fine?.minor ?? 0) > 0) {
            return Wording("罚款与罚款金额应当一并填写", "A fine and its amount go together")
        }
        if confiscated != nil, !kinds.contains(.confiscation) {
            return Wording("填写没收金额的，应当选择没收", "An amount confiscated needs the kind “confiscation”")
        }
        return nil
    }
}
