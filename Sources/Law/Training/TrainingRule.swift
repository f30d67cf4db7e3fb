/// One dated row: how much training an enforcement officer takes in a year.
public struct TrainingRule: Hashable, Sendable {
    /// The stable name.
    public let id: String
    /// The least class hours (学时) of one calendar year.
    public let hours: Int
    /// The act, the article, the dates and how sure the product is.
    public let standing: RuleStanding
}

/// Every row on the training of officers.
///
/// A unit may set another number of hours for its own officers; these rows hold where it has set none.
public enum TrainingRules {
    /// All rows, in the order of docs/rules.md.
    public static let all: [TrainingRule] = [
        TrainingRule(
            id: "training.yearly", hours: 60,
            standing: .memory(
                .enforcementQuality,
                note: Wording(
                    "学时据记忆，未核；文件为三年行动计划，期满后沿用，另有规定的由单位设定",
                    "the hours are from memory; the plan is for three years and its figure is kept after them, a unit may set another"
                )))
    ]

    /// The row that is in force on a day, or nil where the product knows none.
    ///
    /// - Complexity: O(n) in the number of rows.
    public static func row(on date: LegalDate) -> TrainingRule? {
        all.last { $0.standing.isInForce(on: date) }
    }
}
