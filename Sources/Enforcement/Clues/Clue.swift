package import Law

/// Clue 线索: a hint at an infringement or at counterfeit goods, before it is known whether a case follows.
package struct Clue: Hashable, Sendable {
    package let id: ClueID
    /// The number people say: 清市监线索〔2026〕12号.
    package let number: String
    package let title: String
    /// What is suspected, in the words of whoever entered it.
    package let summary: String
    package let source: ClueSource
    package let state: ClueState
    package let priority: CluePriority
    /// The unit in whose queue it stands.
    package let unitID: UnitID
    package let subjectID: SubjectID?
    /// The estimated value of the goods.
    package let amount: Money?
    /// When it was found or the material was received: the day from which the check is counted.
    package let receivedAt: Moment
    package let closure: ClueClosure?
    /// The clue into which this one was merged.
    package let mergedInto: ClueID?
    /// The case that was filed from it.
    package let caseID: CaseID?
    package let version: Int

    package init(
        id: ClueID, number: String, title: String, summary: String, source: ClueSource, state: ClueState,
        priority: CluePriority, unitID: UnitID, subjectID: SubjectID?, amount: Money?, receivedAt: Moment,
        closure: ClueClosure?, mergedInto: ClueID?, caseID: CaseID?, version: Int
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.summary = summary
        self.source = source
        self.state = state
        self.priority = priority
        self.unitID = unitID
        self.subjectID = subjectID
        self.amount = amount
        self.receivedAt = receivedAt
        self.closure = closure
        self.mergedInto = mergedInto
        self.caseID = caseID
        self.version = version
    }
}

/// Where a clue came from.
package enum ClueSource: String, CaseIterable, Hashable, Sendable, Codable {
    case monitoring, report, inspection, otherUnit, rightsHolder, media

    package var label: Wording {
        switch self {
        case .monitoring: Wording("网络监测", "Online monitoring")
        case .report: Wording("投诉举报", "Report or complaint")
        case .inspection: Wording("监督检查", "Inspection")
        case .otherUnit: Wording("其他机关移送", "Another unit")
        case .rightsHolder: Wording("权利人", "Rights holder")
        case .media: Wording("媒体", "Media")
        }
    }
}

/// How soon a clue must be looked at; set at triage.
package enum CluePriority: String, CaseIterable, Hashable, Sendable, Codable {
    case urgent, high, normal, low

    package var label: Wording {
        switch self {
        case .urgent: Wording("紧急", "Urgent")
        case .high: Wording("较高", "High")
        case .normal: Wording("一般", "Normal")
        case .low: Wording("较低", "Low")
        }
    }

    /// The order of the queue: 0 first.
    package var rank: Int {
        switch self {
        case .urgent: 0
        case .high: 1
        case .normal: 2
        case .low: 3
        }
    }
}

/// Why a clue was closed without a case.
///
/// - Source: the grounds for not filing follow 市场监督管理行政处罚程序规定 Art 20 (from memory).
package enum ClueClosure: String, CaseIterable, Hashable, Sendable, Codable {
    case notFounded, authorised, compatibleUse, minorCorrected, outsideLimitation, otherJurisdiction, insufficient

    package var label: Wording {
        switch self {
        case .notFounded: Wording("违法事实不成立", "No unlawful act found")
        case .authorised: Wording("有合法授权", "Authorised by the rights holder")
        case .compatibleUse: Wording("属正当使用", "Fair or descriptive use")
        case .minorCorrected: Wording("情节轻微并已改正", "Minor and corrected")
        case .outsideLimitation: Wording("超过处罚时效", "Beyond the limitation period")
        case .otherJurisdiction: Wording("不属本机关管辖，已移送", "Another unit's jurisdiction; handed over")
        case .insufficient: Wording("线索不足，无法核查", "Too little to check")
        }
    }
}
