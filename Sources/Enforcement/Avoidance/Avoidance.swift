package import Law

/// Why somebody keeps out of a case: the two grounds of the law.
///
/// - Source: 行政处罚法 (2021) Art 43.
package enum AvoidanceGround: String, CaseIterable, Hashable, Sendable, Codable {
    /// A direct interest in the case.
    case interest
    /// Another relation that may stand in the way of fair enforcement.
    case relation

    package var label: Wording {
        switch self {
        case .interest: Wording("与案件有直接利害关系", "A direct interest in the case")
        case .relation: Wording("有其他关系可能影响公正执法", "Another relation that may stand in the way of fairness")
        }
    }
}

/// From whom it comes that somebody should keep out of a case.
package enum AvoidanceOrigin: String, CaseIterable, Hashable, Sendable, Codable {
    case own, party, order

    package var label: Wording {
        switch self {
        case .own: Wording("自行申请回避", "Own application")
        case .party: Wording("当事人申请回避", "Application of the party")
        case .order: Wording("负责人决定回避", "Order of the head")
        }
    }
}

/// What was decided on it.
package enum AvoidanceOutcome: String, CaseIterable, Hashable, Sendable, Codable {
    case avoids, stays

    package var label: Wording {
        switch self {
        case .avoids: Wording("予以回避", "Keeps out of the case")
        case .stays: Wording("不予回避", "Stays on the case")
        }
    }
}

/// What becomes of what somebody did in a case before keeping out of it.
package enum EarlierActs: String, CaseIterable, Hashable, Sendable, Codable {
    case stand, again

    package var label: Wording {
        switch self {
        case .stand: Wording("此前的办理行为有效", "What was done before stands")
        case .again: Wording("此前的办理行为由其他人员重新进行", "What was done before is done again by others")
        }
    }
}

/// That somebody should keep out of a case, as it is handed in.
package struct AvoidanceRequest: Sendable, Hashable {
    package let person: UserID
    /// Whether it is a head of the unit, on whom the heads decide together.
    package let isHead: Bool
    package let origin: AvoidanceOrigin
    package let ground: AvoidanceGround
    package let reasons: String

    package init(
        _ person: UserID, isHead: Bool, origin: AvoidanceOrigin, ground: AvoidanceGround, reasons: String
    ) {
        self.person = person
        self.isHead = isHead
        self.origin = origin
        self.ground = ground
        self.reasons = reasons
    }
}

/// What is decided on an application.
package struct AvoidanceDecision: Sendable, Hashable, Codable {
    package let person: UserID
    package let outcome: AvoidanceOutcome
    /// Nil where the person stays on the case.
    package let earlier: EarlierActs?
    package let reasons: String
    /// The meeting of the heads; nil where one head decides.
    package let meeting: DiscussionMeeting?

    package init(
        _ person: UserID, _ outcome: AvoidanceOutcome, earlier: EarlierActs? = nil, reasons: String,
        meeting: DiscussionMeeting? = nil
    ) {
        self.person = person
        self.outcome = outcome
        self.earlier = earlier
        self.reasons = reasons
        self.meeting = meeting
    }
}

/// Where the applications in a case stand.
package struct AvoidanceStanding: Sendable, Hashable {
    /// Whether each of those on whom it is not yet decided is a head of the unit.
    package var open: [UserID: Bool]
    /// Those who keep out of it.
    package var avoiding: Set<UserID>

    package init(open: [UserID: Bool] = [:], avoiding: Set<UserID> = []) {
        self.open = open
        self.avoiding = avoiding
    }

    /// Those on whom one head decides, or all of them together.
    package func open(together: Bool) -> Set<UserID> { Set(open.filter { $0.value == together }.keys) }
}
