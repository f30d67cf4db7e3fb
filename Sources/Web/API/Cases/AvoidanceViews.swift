import Enforcement
import Law
import Operations

/// That somebody should keep out of a case, and what was decided.
struct AvoidanceView: APIValue {
    let caseID: CaseID
    let person: UserID
    let name: String
    let isHead: Bool
    let origin: AvoidanceOrigin
    let applicant: String?
    let ground: AvoidanceGround
    let reasons: String
    let askedOn: LegalDate
    let askedBy: String
    let outcome: AvoidanceOutcome?
    let earlier: EarlierActs?
    let opinion: String?
    let isDiscussed: Bool
    let decidedBy: String?
    let decidedAt: Moment?

    init(_ one: Avoidance) {
        (caseID, person, name, isHead) = (one.caseID, one.person, one.name, one.isHead)
        (origin, applicant, ground, reasons) = (one.origin, one.applicant, one.ground, one.reasons)
        (askedOn, askedBy) = (one.askedOn, one.askedBy)
        (outcome, earlier, opinion) = (one.decision?.outcome, one.decision?.earlier, one.decision?.reasons)
        (decidedBy, decidedAt) = (one.decision?.by, one.decision?.at)
        isDiscussed = one.decision?.meeting != nil
    }

    private init() {
        (caseID, person, name, isHead) = (.example, .example, "王强", false)
        (origin, applicant, ground) = (.party, "青石县锦绣商行", .relation)
        (reasons, askedOn, askedBy) = ("办案人员曾在竞争对手处任职", .example, "李梅")
        (outcome, earlier, opinion) = (.avoids, .stand, "经审查，情况属实")
        (isDiscussed, decidedBy, decidedAt) = (false, "马骏", .example)
    }

    static let schemaName = "Avoidance"
    static let example = AvoidanceView()
    static let rules = [
        "caseID": FieldRule("Another case where that was merged into this one, or this one was split off it."),
        "isHead": FieldRule("Whether it is about a head of the unit, on whom the heads decide together."),
        "applicant": FieldRule("Who of the party's side applied; missing where nobody did."),
        "outcome": FieldRule("Missing while it is not decided."),
        "earlier": FieldRule("What becomes of what the person did before; missing where the person stays on the case."),
        "isDiscussed": FieldRule("Whether the heads decided together."),
    ]
}
