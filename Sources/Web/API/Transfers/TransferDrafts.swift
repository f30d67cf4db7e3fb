import Enforcement
import Law

/// What is sent to propose a transfer.
struct TransferDraft: APIValue {
    let crime: SuspectedCrime
    let ground: TransferGround
    let facts: String
    let amount: Money?
    let team: [UserID]?

    static let schemaName = "TransferDraft"
    static let example = TransferDraft(
        crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额62000元，涉嫌犯罪", amount: .example, team: nil)
    static let rules = [
        "crime": FieldRule("The article of the Criminal Law."),
        "facts": FieldRule.text(10_000, "The report to the head."),
        "team": FieldRule("At least two officers; those of the case unless said.", most: 20),
    ]
}
