import Enforcement
import Law

/// What is sent to register a case.
struct CaseDraft: APIValue {
    let title: String
    let conduct: String
    let source: CaseSource
    let unit: UnitID?
    let subject: SubjectID?
    let party: String?
    let place: String?
    let conductOn: LegalDate?
    let amount: Money?

    static let schemaName = "CaseDraft"
    static let example = CaseDraft(
        title: "销售侵犯注册商标专用权商品", conduct: "在网店销售标有“云锦”字样的丝巾", source: .monitoring, unit: nil,
        subject: nil, party: "青石县锦绣商行", place: "青石县人民路8号", conductOn: .example, amount: .example)
    static let rules = [
        "title": FieldRule.text(200, "What the case is about (案由)."),
        "conduct": FieldRule.text(10_000, "What was done."),
        "unit": FieldRule("The unit that works it; the caller's own unless said."),
        "party": FieldRule(most: 200), "place": FieldRule(most: 200),
    ]
}

/// What is sent to correct the facts of a case.
struct CaseFactsDraft: APIValue {
    let title: String
    let conduct: String
    let party: String?
    let subject: SubjectID?
    let place: String?
    let conductOn: LegalDate?
    let amount: Money?

    static let schemaName = "CaseFactsDraft"
    static let example = CaseFactsDraft(
        title: CaseDraft.example.title, conduct: CaseDraft.example.conduct, party: CaseDraft.example.party,
        subject: nil,
        place: CaseDraft.example.place, conductOn: .example, amount: .example)
    static let rules = [
        "title": FieldRule.text(200), "conduct": FieldRule.text(10_000), "party": FieldRule(most: 200),
        "place": FieldRule(most: 200),
    ]
}

/// What is sent to name the officers.
struct CaseOfficersDraft: APIValue {
    let officers: [UserID]

    static let schemaName = "CaseOfficersDraft"
    static let example = CaseOfficersDraft(officers: [.example])
    static let rules = ["officers": FieldRule("At least two with valid certificates; the first leads.", most: 20)]
}

/// What is sent to record a piece of evidence.
struct CaseEvidenceDraft: APIValue {
    let kind: EvidenceKind
    let name: String
    let detail: String?
    let collectedOn: LegalDate
    let collector: String
    let file: EvidenceID?

    static let schemaName = "CaseEvidenceDraft"
    static let example = CaseEvidenceDraft(
        kind: .object, name: "涉案丝巾120条", detail: "标有“云锦”字样", collectedOn: .example, collector: "李梅、王强",
        file: nil)
    static let rules = [
        "name": FieldRule.text(200), "collector": FieldRule.text(200), "detail": FieldRule(most: 10_000),
    ]
}

/// Reasons for an act.
struct ReasonDraft: APIValue {
    let reason: String

    static let schemaName = "ReasonDraft"
    static let example = ReasonDraft(reason: "需要权利人辨认")
    static let rules = ["reason": FieldRule.text(2_000)]
}

/// What is sent to propose filing.
struct FilingProposalDraft: APIValue {
    let conditions: [FilingCondition]
    let reasons: String

    static let schemaName = "FilingProposalDraft"
    static let example = FilingProposalDraft(conditions: FilingCondition.allCases, reasons: "经核查属实")
    static let rules = [
        "conditions": FieldRule("Those that are met; filing needs all."), "reasons": FieldRule.text(10_000),
    ]
}

/// What is sent to propose not to file.
struct NoFilingProposalDraft: APIValue {
    let ground: NoFilingGround
    let reasons: String

    static let schemaName = "NoFilingProposalDraft"
    static let example = NoFilingProposalDraft(ground: .minorAndCorrected, reasons: "仅售出1条并已召回")
    static let rules = ["reasons": FieldRule.text(10_000)]
}

/// What is sent to decide on a proposal.
struct FilingDecisionDraft: APIValue {
    let files: Bool
    let opinion: String

    static let schemaName = "FilingDecisionDraft"
    static let example = FilingDecisionDraft(files: true, opinion: "同意立案。")
    static let rules = ["opinion": FieldRule.text(2_000)]
}

/// A penalty as it is sent.
struct PenaltyDraft: APIValue {
    let kinds: [PenaltyKind]
    let fine: Money?
    let confiscated: Money?

    var penalty: Penalty { Penalty(kinds: Set(kinds), fine: fine, confiscated: confiscated) }

    static let schemaName = "PenaltyDraft"
    static let example = PenaltyDraft(kinds: [.fine], fine: Money(minor: 2_000_000), confiscated: nil)
}

/// What is sent at the end of an investigation.
struct ConclusionDraft: APIValue {
    let facts: String
    let basis: String
    let proposal: DecisionKind
    let penalty: PenaltyDraft?

    static let schemaName = "ConclusionDraft"
    static let example = ConclusionDraft(
        facts: "销售假冒商品120件", basis: "商标法第五十七条", proposal: .penalty, penalty: .example)
    static let rules = ["facts": FieldRule.text(10_000), "basis": FieldRule.text(10_000)]
}

/// The opinion of a review.
struct ReviewDraft: APIValue {
    let passed: Bool
    let opinion: String

    static let schemaName = "ReviewDraft"
    static let example = ReviewDraft(passed: true, opinion: "事实清楚，证据确凿")
    static let rules = ["opinion": FieldRule.text(10_000)]
}

/// What is sent when the party was told of the intended penalty.
struct NoticeDraft: APIValue {
    let servedOn: LegalDate
    let penalty: PenaltyDraft?

    static let schemaName = "PenaltyNoticeDraft"
    static let example = NoticeDraft(servedOn: .example, penalty: .example)
    static let rules = ["penalty": FieldRule("The penalty the report proposes unless said.")]
}

/// What the party stated, and what was made of it.
struct StatementDraft: APIValue {
    let text: String
    let consideration: String

    static let schemaName = "StatementDraft"
    static let example = StatementDraft(text: "请求从轻处罚", consideration: "不予采纳：情节不轻微")
    static let rules = ["text": FieldRule.text(10_000), "consideration": FieldRule.text(10_000)]
}

/// How the party waived its statement.
struct WaiverDraft: APIValue {
    let text: String

    static let schemaName = "WaiverDraft"
    static let example = WaiverDraft(text: "书面声明放弃陈述申辩")
    static let rules = ["text": FieldRule.text(10_000)]
}

/// What is sent to decide a case.
struct DecisionDraft: APIValue {
    let kind: DecisionKind
    let penalty: PenaltyDraft?
    let reasons: String
    let basis: String
    let mitigation: MitigationGround?

    static let schemaName = "CaseDecisionDraft"
    static let example = DecisionDraft(
        kind: .penalty, penalty: .example, reasons: "事实清楚，证据确凿", basis: "商标法第六十条第二款",
        mitigation: nil)
    static let rules = [
        "reasons": FieldRule.text(10_000), "basis": FieldRule.text(10_000),
        "mitigation": FieldRule("Needed where the fine lies below its range."),
    ]
}

/// How the decision reached the party.
struct ServiceDraft: APIValue {
    let method: ServiceRecord.Method
    let servedOn: LegalDate
    let recipient: String

    static let schemaName = "ServiceDraft"
    static let example = ServiceDraft(method: .inPerson, servedOn: .example, recipient: "孙某")
    static let rules = ["recipient": FieldRule.text(200)]
}

/// How the decision was carried out.
struct ClosingDraft: APIValue {
    let performance: String

    static let schemaName = "ClosingDraft"
    static let example = ClosingDraft(performance: "罚款已缴清")
    static let rules = ["performance": FieldRule.text(10_000)]
}
