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

/// A case that ended in another, with what counts for that one; the whole stands under its own id.
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
