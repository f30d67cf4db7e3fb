import Enforcement
import Law
import Operations

/// Another case to which a case is bound: in which it goes on, off which it was split, and the other way round.
struct CaseBondView: APIValue {
    let caseID: CaseID
    let number: String
    let kind: CaseBondKind
    let isOnward: Bool
    let reasons: String
    let at: Moment

    init(_ bond: CaseBond) {
        caseID = bond.id
        number = bond.number
        kind = bond.kind
        isOnward = bond.isOnward
        reasons = bond.reasons
        at = bond.at
    }

    private init(example number: String) {
        caseID = .example
        self.number = number
        kind = .merged
        isOnward = false
        reasons = "同一当事人的同一违法行为"
        at = .example
    }

    static let schemaName = "CaseBond"
    static let example = CaseBondView(example: "青市监案〔2026〕13号")
    static let rules = [
        "isOnward": FieldRule("Whether the other is the one in which this goes on, or that was split off this.")
    ]
}

/// A case that goes on in another, with what counts for that one; the whole stands under its own id.
struct MergedCaseView: APIValue {
    let caseID: CaseID
    let number: String
    let evidence: [CaseEvidenceView]
    let goods: [CaseGoodsView]

    init(_ merged: MergedCase) {
        caseID = merged.record.id
        number = merged.record.number
        evidence = merged.evidence.map(CaseEvidenceView.init)
        goods = merged.goodsLines.map(CaseGoodsView.init)
    }

    private init(example number: String) {
        caseID = .example
        self.number = number
        evidence = [.example]
        goods = [.example]
    }

    static let schemaName = "MergedCase"
    static let example = MergedCaseView(example: "青市监案〔2026〕13号")
}

/// A question to a superior which unit has jurisdiction, and its answer.
struct JurisdictionView: APIValue {
    let superior: String
    let other: String
    let reasons: String
    let askedAt: Moment
    let designated: String?
    let opinion: String?
    let decidedAt: Moment?

    init(_ request: JurisdictionRequest) {
        superior = request.superior
        other = request.other
        reasons = request.reasons
        askedAt = request.askedAt
        designated = request.designated
        opinion = request.opinion
        decidedAt = request.decidedAt
    }

    private init(example superior: String) {
        self.superior = superior
        other = "临泽市市场监督管理局"
        reasons = "违法行为发生地不在本单位辖区，对移送有异议"
        askedAt = .example
        designated = nil
        opinion = nil
        decidedAt = nil
    }

    static let schemaName = "Jurisdiction"
    static let example = JurisdictionView(example: "云江省市场监督管理局")
    static let rules = ["designated": FieldRule("The unit that has it; none while the superior has not decided.")]
}
