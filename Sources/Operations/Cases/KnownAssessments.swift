import Law
import Synchronization

/// Answers of the threshold rules that were given already: the same facts on the same day have the same answer, and working
/// it out takes longer than reading the whole case file it is shown in.
///
/// Whatever changes on file changes the facts, and with them the key; the rules change with the program alone.
final class KnownAssessments: Sendable {
    static let shared = KnownAssessments()

    private struct Question: Hashable {
        let facts: ThresholdFacts
        let day: LegalDate
    }

    private let answers = Mutex<[Question: [Assessment]]>([:])
    private let limit: Int

    /// - Parameter limit: how many answers are kept; when there are more, all are worked out anew.
    init(limit: Int = 500) {
        self.limit = limit
    }

    /// What `Thresholds.assess` answers.
    func answers(to facts: ThresholdFacts, on day: LegalDate) -> [Assessment] {
        let question = Question(facts: facts, day: day)
        if let known = answers.withLock({ $0[question] }) { return known }
        let new = Thresholds.assess(facts, on: day)
        answers.withLock { answers in
            if answers.count >= limit { answers.removeAll(keepingCapacity: true) }
            answers[question] = new
        }
        return new
    }

    /// How many answers are kept.
    var count: Int { answers.withLock { $0.count } }
}
