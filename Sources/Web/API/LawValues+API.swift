package import Law
import Operations

extension LegalDate: APIScalar, QueryValue {
    package static var schema: Schema {
        .text(TextShape(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date", kind: .date))
    }
    package static var example: LegalDate { LegalDate(dayNumber: 20_779) }
    package static var hint: Wording { AnswerText.day }
    package init?(query: String) { self.init(query as String) }
}

extension Moment: APIScalar, QueryValue {
    package static var schema: Schema { .text(TextShape(format: "date-time", kind: .moment)) }
    package static var example: Moment { Moment(LegalDate.example, hour: 9, minute: 30) }
    package static var hint: Wording {
        Wording("请按 2026-11-22T09:30:00+08:00 的格式填写时间。", "Write the time as 2026-11-22T09:30:00+08:00.")
    }
    package init?(query: String) { self.init(query as String) }
}

extension Wording: APIValue {
    package static var schemaName: String { "Wording" }
    package static var example: Wording { Wording("线索", "clue") }
}

extension Money: APIValue {
    package static var schemaName: String { "Money" }
    package static var example: Money { Money(minor: 1_234_500) }
    package static var rules: [String: FieldRule] {
        [
            "minor": FieldRule("Minor units: 100 is one yuan."),
            "currency": FieldRule("ISO 4217 code.", pattern: "^[A-Z]{3}$"),
        ]
    }
}

extension LegalSource: APIValue {
    package static var schemaName: String { "LegalSource" }
    package static var example: LegalSource {
        LegalSource(law: Wording("行政处罚法", "Administrative Penalty Law"), article: "第五十四条")
    }
}
