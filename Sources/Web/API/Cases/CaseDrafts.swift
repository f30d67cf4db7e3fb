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
    let partyCode: String?
    let place: String?
    let conductOn: LegalDate?
    let amount: Money?

    static let schemaName = "CaseDraft"
    static let example = CaseDraft(
        title: "销售侵犯注册商标专用权商品", conduct: "在网店销售标有“云锦”字样的丝巾", source: .monitoring, unit: nil,
        subject: nil, party: "青石县锦绣商行",
        partyCode: nil, place: "青石县人民路8号", conductOn: .example, amount: .example)
    static let rules = [
        "title": FieldRule.text(200, "What the case is about (案由)."),
        "conduct": FieldRule.text(10_000, "What was done."),
        "unit": FieldRule("The unit that works it; the caller's own unless said."),
        "party": FieldRule(most: 200),
        "partyCode": FieldRule(
            "Credit code or citizen number: the case is linked with the subject of that code, entered where there is none.",
            most: 40), "place": FieldRule(most: 200),
    ]
}
