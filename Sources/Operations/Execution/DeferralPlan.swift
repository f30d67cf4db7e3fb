import Enforcement
import Law

/// The parts of a fine as people write them: one line for each, `2026-12-31 | 8000`.
package enum DeferralPlan {
    /// The most parts of one plan.
    static let most = 60

    /// Reads a plan; blank lines are left out.
    ///
    /// - Throws: `AnswerFault` under the name of the question, with the number of the line that is none.
    static func read(_ text: String, named name: String) throws -> [Deferral.Part] {
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        guard lines.count <= most else { throw AnswerFault(name, "too-many", AnswerText.tooMany(most)) }
        return try lines.enumerated().map { place, line in
            let cells = line.split { "|｜\t".contains($0) }.map { $0.filter { !$0.isWhitespace } }
            guard cells.count == 2, let day = LegalDate(cells[0]), let amount = AmountText.money(cells[1]) else {
                throw AnswerFault(name, "form", fault(place + 1))
            }
            return Deferral.Part(amount, dueOn: day)
        }
    }

    static let help = Wording(
        "每期一行：缴纳期限 | 金额（元）；暂缓的只写一行", "One line for each part: last day | amount in yuan; one line to pay later")

    private static func fault(_ line: Int) -> Wording {
        Wording(
            "第\(line)行：请写成“2026-12-31 | 8000”。", "Line \(line): write “2026-12-31 | 8000”.")
    }
}

extension Ask where Value == [Deferral.Part] {
    /// The parts of a fine with their last days.
    static func parts(_ name: String, start: @escaping @Sendable (S.InHand) -> String? = { _ in nil }) -> Ask {
        Ask(
            name, Wording("缴纳计划", "Plan"), .text(most: 4_000, rows: 4), help: DeferralPlan.help,
            example: ["2027-01-31 | 8000\n2027-02-28 | 12000"],
            start: { record in start(record).map { [$0] } ?? [] }
        ) { try DeferralPlan.read($0.text(name, most: 4_000), named: name) }
    }
}
