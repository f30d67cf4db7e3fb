import Enforcement
import Law
import Operations

/// How a plan answers one above.
struct PlanAnswersView: APIValue {
    let plan: PlanID
    let higher: PlanID
    let measures: [HigherMeasureView]

    init(_ answers: PlanAnswers) {
        plan = answers.lower.id
        higher = answers.higher.id
        measures = answers.rows.map { HigherMeasureView($0, answers) }
    }

    private init(example measures: [HigherMeasureView]) {
        (plan, higher, self.measures) = (.example, .example, measures)
    }

    static let schemaName = "PlanAnswers"
    static let example = PlanAnswersView(example: [.example])
}

/// A measure of the plan above with what answers it, and what might.
struct HigherMeasureView: APIValue {
    let id: String
    let number: String
    let title: String
    let confirmed: [PlanAnswerView]
    let proposed: [ProposedAnswerView]

    init(_ row: PlanAnswers.Row, _ answers: PlanAnswers) {
        (id, number, title) = (row.measure.id, row.measure.number, row.measure.title)
        confirmed = row.confirmed.map { PlanAnswerView($0, answers) }
        proposed = row.proposed.map { ProposedAnswerView($0, answers) }
    }

    private init(example title: String) {
        (id, number, self.title) = (PlanID.example.rawValue, "一", title)
        (confirmed, proposed) = ([.example], [.example])
    }

    static let schemaName = "HigherMeasure"
    static let example = HigherMeasureView(example: "加强农村市场治理")
}

/// A pair that somebody confirmed.
struct PlanAnswerView: APIValue {
    let id: String
    let measure: String
    let title: String
    let confirmedBy: String
    let confirmedAt: Moment

    init(_ answer: PlanAnswers.Answer, _ answers: PlanAnswers) {
        (id, measure, title) = (answer.id, answer.measureID, answers.measures[answer.measureID]?.title ?? "")
        (confirmedBy, confirmedAt) = (answer.confirmedBy, answer.confirmedAt)
    }

    private init(example title: String) {
        (id, measure, self.title) = (PlanID.example.rawValue, PlanID.example.rawValue, title)
        (confirmedBy, confirmedAt) = ("方芸", .example)
    }

    static let schemaName = "PlanAnswer"
    static let example = PlanAnswerView(example: "整治农村市场")
}

/// A pair that the words suggest.
struct ProposedAnswerView: APIValue {
    let measure: String
    let title: String
    let likeness: Int

    init(_ proposal: PlanAnswers.Proposal, _ answers: PlanAnswers) {
        measure = proposal.measureID
        title = answers.measures[proposal.measureID]?.title ?? ""
        likeness = proposal.likeness
    }

    private init(example title: String) { (measure, self.title, likeness) = (PlanID.example.rawValue, title, 412) }

    static let schemaName = "ProposedPlanAnswer"
    static let example = ProposedAnswerView(example: "整治农村市场")
    static let rules = ["likeness": FieldRule("How like the texts are, in thousandths.")]
}

/// What is sent to confirm answers.
struct PlanAnswersDraft: APIValue {
    let higher: PlanID
    let pairs: [PlanAnswerPairDraft]

    static let schemaName = "PlanAnswersDraft"
    static let example = PlanAnswersDraft(higher: .example, pairs: [.example])
}

/// A measure and the one above that it answers.
struct PlanAnswerPairDraft: APIValue {
    let measure: String
    let higherMeasure: String

    static let schemaName = "PlanAnswerPairDraft"
    static let example = PlanAnswerPairDraft(
        measure: PlanID.example.rawValue, higherMeasure: PlanID.example.rawValue)
}

/// How many pairs are new.
struct PlanAnswersCountView: APIValue {
    let confirmed: Int

    static let schemaName = "PlanAnswersCount"
    static let example = PlanAnswersCountView(confirmed: 2)
    static let rules = ["confirmed": FieldRule("A pair that stands already is not counted.")]
}

/// Which plans below answer the measures of a plan.
struct PlanCoverageView: APIValue {
    let measures: [CoveredMeasureView]

    init(_ coverage: PlanAnswers.Coverage) {
        measures = coverage.measures.map { CoveredMeasureView($0, coverage.below[$0.id] ?? []) }
    }

    private init(example measures: [CoveredMeasureView]) { self.measures = measures }

    static let schemaName = "PlanCoverage"
    static let example = PlanCoverageView(example: [.example])
}

/// A measure with the plans below that answer it.
struct CoveredMeasureView: APIValue {
    let id: String
    let number: String
    let title: String
    let plans: [AnsweringPlanView]

    init(_ measure: ReviewedMeasure, _ below: [PlanAnswers.Coverage.Below]) {
        (id, number, title) = (measure.id, measure.number, measure.title)
        plans = below.map(AnsweringPlanView.init)
    }

    private init(example title: String) {
        (id, number, self.title, plans) = (PlanID.example.rawValue, "一", title, [.example])
    }

    static let schemaName = "CoveredMeasure"
    static let example = CoveredMeasureView(example: "加强农村市场治理")
    static let rules = ["plans": FieldRule("Empty where nobody answers it.")]
}

/// A plan below that answers a measure.
struct AnsweringPlanView: APIValue {
    let plan: PlanID
    let number: String
    let unit: String
    let answers: Int

    init(_ below: PlanAnswers.Coverage.Below) {
        (plan, number, unit, answers) = (below.plan, below.number, below.unitName, below.answers)
    }

    private init(example unit: String) {
        (plan, number, self.unit, answers) = (.example, "青双打办计〔2026〕1号", unit, 1)
    }

    static let schemaName = "AnsweringPlan"
    static let example = AnsweringPlanView(example: "青石县双打办")
}
