import Law

/// How long a job waits after a failure, and when it is given up.
package struct JobRetry: Sendable, Hashable {
    /// Failures in a row before the job becomes a dead letter.
    package var limit = 6
    /// The wait after the first failure, in milliseconds; it doubles with each further one.
    package var firstWait: Int64 = 5_000
    /// The longest wait, in milliseconds.
    package var longestWait: Int64 = 15 * 60_000

    package init() {}

    /// What becomes of a job after a failure.
    package enum Verdict: Sendable, Hashable {
        /// Tried again when this many milliseconds have passed.
        case again(after: Int64)
        /// Left for an administrator.
        case dead
    }

    /// Decides after so many failures in a row.
    ///
    /// A refusal is not tried again: the law or an authority says no however often it is asked. Only a conflict with
    /// somebody who was faster may pass the next time.
    ///
    /// - Parameter jitter: any word; it takes off up to half of the wait, so that jobs that failed together, because the
    ///   database was away, do not all come back together.
    package func verdict(after cause: JobFailure, failures: Int, jitter: UInt64) -> Verdict {
        guard cause.mayPass, failures < limit else { return .dead }
        let wait = min(longestWait, firstWait << Int64(min(max(failures, 1) - 1, 20)))
        let off = Int64(jitter % UInt64(wait / 2 + 1))
        return .again(after: wait - off)
    }
}
