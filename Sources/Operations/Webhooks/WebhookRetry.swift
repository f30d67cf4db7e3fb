import Law

/// When a request that failed is sent again, and when it is given up.
///
/// - Source: Standard Webhooks, the schedule recommended there: ten tries in three days.
enum WebhookRetry {
    /// The waits between one try and the next, in milliseconds.
    static let waits: [Int64] =
        [5 * second, 5 * minute, 30 * minute] + [2, 5, 10, 14, 20, 24].map { $0 * 60 * minute }
    /// The longest wait that a receiver can ask for.
    static let longest = 24 * 60 * minute

    private static let second: Int64 = 1_000
    private static let minute: Int64 = 60_000

    /// What becomes of a delivery.
    enum Verdict: Sendable, Hashable {
        case delivered
        /// Sent again when so many milliseconds have passed.
        case again(after: Int64)
        /// Laid aside for an administrator.
        case dead
        /// Laid aside, and nothing more is sent to this receiver: it says that it is gone.
        case gone
    }

    /// Decides after a try.
    ///
    /// - Parameters:
    ///   - tries: how many there were, this one included.
    ///   - spread: any word; it adds up to a tenth, so that what failed together does not come back together.
    static func verdict(after answer: WebhookAnswer, tries: Int, spread: UInt64) -> Verdict {
        var asked: Int64 = 0
        switch answer {
        case .answered(200..<300, _): return .delivered
        case .answered(410, _): return .gone
        case .answered(_, let retryAfter): asked = min(Int64(retryAfter ?? 0) * second, longest)
        case .failed: break
        }
        guard tries <= waits.count else { return .dead }
        let wait = waits[tries - 1]
        return .again(after: max(wait + Int64(spread % UInt64(wait / 10 + 1)), asked))
    }
}
