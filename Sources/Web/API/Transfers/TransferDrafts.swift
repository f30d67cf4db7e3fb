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

/// The head's decision.
struct TransferDecisionDraft: APIValue {
    let approves: Bool
    let reason: String

    static let schemaName = "TransferDecisionDraft"
    static let example = TransferDecisionDraft(approves: true, reason: "同意移送")
    static let rules = ["reason": FieldRule.text(10_000, "Kept on file.")]
}

/// To whom the file goes, with what.
struct HandOverDraft: APIValue {
    let receiver: UnitID
    let attachments: [TransferAttachment]

    static let schemaName = "HandOverDraft"
    static let example = HandOverDraft(receiver: .example, attachments: [.investigationReport, .goodsList])
    static let rules = ["receiver": FieldRule("The police of the same level.")]
}

/// To which other police the file goes, and why.
struct ForwardingDraft: APIValue {
    let receiver: UnitID
    let reason: String

    static let schemaName = "ForwardingDraft"
    static let example = ForwardingDraft(receiver: .example, reason: "犯罪地在市区")
    static let rules = ["reason": FieldRule.text(10_000)]
}

/// Materials that are supplied.
struct SupplementDraft: APIValue {
    let note: String
    let attachments: [TransferAttachment]?

    static let schemaName = "SupplementDraft"
    static let example = SupplementDraft(note: "检验报告一份", attachments: [.testReport])
    static let rules = ["note": FieldRule.text(10_000)]
}

/// A note on what was done.
struct TransferNoteDraft: APIValue {
    let note: String

    static let schemaName = "TransferNoteDraft"
    static let example = TransferNoteDraft(note: "丝巾120条，清单一式三份")
    static let rules = ["note": FieldRule.text(10_000)]
}

/// The number of the criminal case.
struct CriminalFilingDraft: APIValue {
    let policeNumber: String

    static let schemaName = "CriminalFilingDraft"
    static let example = CriminalFilingDraft(policeNumber: "青公（经）立字〔2026〕31号")
    static let rules = ["policeNumber": FieldRule.text(100)]
}

/// Reasons of the police or of the unit.
struct TransferReasonDraft: APIValue {
    let reason: String

    static let schemaName = "TransferReasonDraft"
    static let example = TransferReasonDraft(reason: "没有犯罪事实")
    static let rules = ["reason": FieldRule.text(10_000)]
}
