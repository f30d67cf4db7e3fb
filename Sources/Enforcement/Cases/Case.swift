package import Law

/// Case 案件: one administrative case, from its registration to its closing.
package struct Case: Sendable, Hashable {
    package let id: CaseID
    /// `清市监案〔2026〕12号`.
    package let number: String
    /// What the case is about (案由).
    package let title: String
    package let state: CaseState
    /// Where it belongs.
    package let unitID: UnitID
    /// GB/T 2260 code of the unit's region.
    package let region: String
    package let source: CaseSource
    package let clueID: ClueID?
    /// The party in the register of subjects, where it is known.
    package let subjectID: SubjectID?
    /// The party's name as it stood when it was recorded.
    package let party: String?
    /// What was done, as far as it is known.
    package let conduct: String
    package let place: String?
    /// The day of the conduct, or of its end: it chooses the rule in force.
    package let conductOn: LegalDate?
    /// The value of the goods, as far as it is known.
    package let amount: Money?
    package let registeredAt: Moment
    package let filedAt: Moment?
    package let decidedAt: Moment?
    package let closedAt: Moment?
    /// Whether it was decided on the spot, by the summary procedure (简易程序).
    package let isSummary: Bool
    package let version: Int

    package init(
        id: CaseID, number: String, title: String, state: CaseState, unitID: UnitID, region: String,
        source: CaseSource, clueID: ClueID?, subjectID: SubjectID?, party: String?, conduct: String, place: String?,
        conductOn: LegalDate?, amount: Money?, registeredAt: Moment, filedAt: Moment?, decidedAt: Moment?,
        closedAt: Moment?, isSummary: Bool, version: Int
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.state = state
        self.unitID = unitID
        self.region = region
        self.source = source
        self.clueID = clueID
        self.subjectID = subjectID
        self.party = party
        self.conduct = conduct
        self.place = place
        self.conductOn = conductOn
        self.amount = amount
        self.registeredAt = registeredAt
        self.filedAt = filedAt
        self.decidedAt = decidedAt
        self.closedAt = closedAt
        self.isSummary = isSummary
        self.version = version
    }

    /// What must be known of a case before its investigation can end, and is not yet.
    package var missingFacts: [Wording] {
        var missing: [Wording] = []
        if (party ?? "").isEmpty { missing.append(Wording("当事人", "the party")) }
        if conduct.isEmpty { missing.append(Wording("违法事实", "the conduct")) }
        if (place ?? "").isEmpty { missing.append(Wording("违法行为发生地", "the place")) }
        if conductOn == nil { missing.append(Wording("违法行为日期", "the day of the conduct")) }
        return missing
    }
}

/// How a case came to the unit (案件来源).
///
/// - Source: 市场监督管理行政处罚文书格式范本 (2021), form 1 案件来源登记表.
package enum CaseSource: String, CaseIterable, Hashable, Sendable, Codable {
    case inspection, monitoring, report, complaint, handedOver, assigned, other

    package var label: Wording {
        switch self {
        case .inspection: Wording("监督检查", "Inspection")
        case .monitoring: Wording("网络监测", "Monitoring")
        case .report: Wording("举报", "Report")
        case .complaint: Wording("投诉", "Complaint")
        case .handedOver: Wording("其他部门移送", "Handed over by another body")
        case .assigned: Wording("上级交办", "Assigned from above")
        case .other: Wording("其他", "Other")
        }
    }
}
