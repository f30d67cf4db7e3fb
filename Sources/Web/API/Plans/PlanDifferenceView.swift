import Enforcement
import Law
import Operations

/// What changed from one plan to another.
struct PlanDifferenceView: APIValue {
    let old: String
    let new: String
    let added: [DifferentMeasureView]
    let gone: [DifferentMeasureView]
    let changed: [ChangedMeasureView]
    let kept: [DifferentMeasureView]

    init(_ comparison: PlanComparison) {
        let (before, after) = (comparison.old.measures, comparison.new.measures)
        (old, new) = (comparison.old.title, comparison.new.title)
        added = comparison.added.map { DifferentMeasureView(after[$0]) }
        gone = comparison.gone.map { DifferentMeasureView(before[$0]) }
        changed = comparison.changed.map { ChangedMeasureView($0, before[$0.oldPlace], after[$0.newPlace]) }
        kept = comparison.kept.map { DifferentMeasureView(after[$0.newPlace]) }
    }

    private init(example changed: [ChangedMeasureView]) {
        (old, new) = ("云川市2025年打击侵权假冒工作要点", "云川市2026年打击侵权假冒工作要点")
        (added, gone, self.changed, kept) = ([.example], [], changed, [])
    }

    static let schemaName = "PlanDifference"
    static let example = PlanDifferenceView(example: [.example])
}

/// A measure that stands in one plan only, or in both alike.
struct DifferentMeasureView: APIValue {
    let number: String
    let heading: String
    let text: String

    init(_ measure: ComparedMeasure) {
        (number, heading, text) = (measure.number, measure.heading, measure.text)
    }

    private init(example heading: String) { (number, self.heading, text) = ("一", heading, "开展专项整治。") }

    static let schemaName = "DifferentMeasure"
    static let example = DifferentMeasureView(example: "加强农村市场治理")
}

/// A measure that stands in both plans and reads otherwise.
struct ChangedMeasureView: APIValue {
    let oldNumber: String
    let newNumber: String
    let heading: String
    let likeness: Int
    let clauses: [ChangedClauseView]
    let clausesAdded: [String]
    let clausesGone: [String]

    init(_ pair: MeasurePair, _ old: ComparedMeasure, _ new: ComparedMeasure) {
        (oldNumber, newNumber, heading) = (old.number, new.number, new.heading)
        likeness = Int(pair.likeness * 1000)
        clauses = pair.change.clauses.filter(\.isChange).map(ChangedClauseView.init)
        (clausesAdded, clausesGone) = (pair.change.added.map(\.text), pair.change.gone.map(\.text))
    }

    private init(example heading: String) {
        (oldNumber, newNumber, self.heading, likeness) = ("一", "二", heading, 871)
        (clauses, clausesAdded, clausesGone) = ([.example], [], [])
    }

    static let schemaName = "ChangedMeasure"
    static let example = ChangedMeasureView(example: "加强农村市场治理")
    static let rules = ["likeness": FieldRule("How like the texts are, in thousandths.")]
}

/// A clause that changed in its words, its units or its time.
struct ChangedClauseView: APIValue {
    let oldText: String
    let newText: String
    let unitsAdded: [String]
    let unitsGone: [String]
    let partsChanged: [String]
    let oldDeadline: String?
    let newDeadline: String?

    init(_ change: ClauseChange) {
        (oldText, newText) = (change.old.text, change.new.text)
        (unitsAdded, unitsGone) = (change.unitsAdded.map(\.name), change.unitsGone.map(\.name))
        partsChanged = change.rolesChanged.map(\.name)
        (oldDeadline, newDeadline) = (change.old.deadline?.text, change.new.deadline?.text)
    }

    private init(example text: String) {
        (oldText, newText) = (text, text)
        (unitsAdded, unitsGone, partsChanged) = (["云川市公安局"], [], [])
        (oldDeadline, newDeadline) = (nil, "2026年11月底前")
    }

    static let schemaName = "ChangedClause"
    static let example = ChangedClauseView(example: "开展专项整治。")
    static let rules = ["partsChanged": FieldRule("Units that are named in both with another part.")]
}
