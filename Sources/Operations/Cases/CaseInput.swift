import Enforcement
import Law

/// Checks of what people type, the same for all acts.
enum CaseInput {
    /// Refuses a text that is blank or too long.
    static func require(_ field: String, _ text: String, _ name: Wording, atMost limit: Int = 10_000) throws {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid(field, Wording("请填写\(name.zh)", "Give \(name.en)"))
        }
        try limitLength(field, text, name, atMost: limit)
    }

    /// Refuses a text that is too long.
    static func limitLength(_ field: String, _ text: String, _ name: Wording, atMost limit: Int = 10_000) throws {
        guard text.count <= limit else {
            throw Refusal.invalid(
                field, Wording("\(name.zh)不超过\(limit)字", "At most \(limit) characters for \(name.en)"))
        }
    }

    /// Refuses a day that has not come yet.
    static func notInFuture(_ field: String, _ day: LegalDate, today: LegalDate) throws {
        guard day <= today else {
            throw Refusal.invalid(field, Wording("日期不能晚于今天", "The day must not lie in the future"))
        }
    }

    /// Refuses an amount that is no amount of yuan.
    static func amount(_ field: String, _ amount: Money?) throws {
        guard let amount else { return }
        guard amount.minor >= 0, amount.currency == "CNY" else {
            throw Refusal.invalid(field, Wording("金额为不小于零的人民币金额", "An amount in yuan, not negative"))
        }
    }
}
