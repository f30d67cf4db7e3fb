/// How long to wait before the next try: twice as long each time, with a share left to chance, so that many who lost
/// the same server do not all come back in the same moment.
struct BackOff: Sendable {
    var first: Duration = .milliseconds(50)
    var longest: Duration = .seconds(2)

    /// - Parameters:
    ///   - attempt: how many tries have failed, from one.
    ///   - chance: a number from 0 to 1.
    /// - Returns: between half of the full pause and all of it.
    func pause(after attempt: Int, chance: Double) -> Duration {
        let full = min(longest, first * (1 << min(max(attempt, 1) - 1, 16)))
        return full * (0.5 + 0.5 * min(max(chance, 0), 1))
    }
}
