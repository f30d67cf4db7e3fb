import Enforcement
import Law
import Operations

/// What is sent to settle names of a draft.
struct PlanNamesDraft: APIValue {
    let choices: [PlanNameDraft]

    static let schemaName = "PlanNamesDraft"
    static let example = PlanNamesDraft(choices: [.example])
}

/// Which unit one name means.
struct PlanNameDraft: APIValue {
    let name: String
    let unit: UnitID?

    static let schemaName = "PlanNameDraft"
    static let example = PlanNameDraft(name: "市工商局", unit: .example)
    static let rules = [
        "name": FieldRule.text(200, "Exactly as written in the plan."),
        "unit": FieldRule("Left out: it is no unit of this system and gets no task."),
    ]
}

/// A measure as it should read.
struct MeasureDraft: APIValue {
    let number: String
    let heading: String
    let text: String
    let removed: Bool
    let clauses: [ClauseDraft]

    static let schemaName = "MeasureDraft"
    static let example = MeasureDraft(
        number: "一", heading: "加强农村市场治理", text: "开展农村市场假冒商品专项整治。", removed: false, clauses: [.example])
    static let rules = ["text": FieldRule.text(100_000)]

    var correction: CorrectMeasure.Correction {
        CorrectMeasure.Correction(
            number: number, heading: heading, text: text, isRemoved: removed, clauses: clauses.map(\.correction))
    }
}

/// A clause as it should read.
struct ClauseDraft: APIValue {
    let id: String?
    let text: String
    let mode: PlanMode?
    let deadline: String?
    let dueOn: LegalDate?
    let removed: Bool
    let units: [ClauseUnitDraft]

    static let schemaName = "ClauseDraft"
    static let example = ClauseDraft(
        id: PlanID.example.rawValue, text: "开展农村市场假冒商品专项整治", mode: .lead, deadline: "2026年11月底前",
        dueOn: LegalDate("2026-11-30"), removed: false, units: [.example])
    static let rules = [
        "id": FieldRule("Left out for a clause that is added."), "text": FieldRule.text(100_000),
    ]

    var correction: CorrectMeasure.Clause {
        CorrectMeasure.Clause(
            id: id, text: text, mode: mode, deadline: deadline, dueOn: dueOn, isRemoved: removed,
            units: units.map {
                CorrectMeasure.Name(
                    id: $0.id, role: $0.role, unit: $0.unit, isOutside: $0.outside, isRemoved: $0.removed)
            })
    }
}

/// A unit of a clause as it should be.
struct ClauseUnitDraft: APIValue {
    let id: String?
    let role: PlanRole
    let unit: UnitID?
    let outside: Bool
    let removed: Bool

    static let schemaName = "ClauseUnitDraft"
    static let example = ClauseUnitDraft(
        id: PlanID.example.rawValue, role: .lead, unit: .example, outside: false, removed: false)
    static let rules = [
        "id": FieldRule("Left out for a unit that is added."),
        "outside": FieldRule("It is no unit of this system and gets no task."),
    ]
}
