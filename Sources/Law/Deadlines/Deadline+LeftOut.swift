extension Deadline {
    /// How many calendar days of a period do not count.
    ///
    /// Those of overlapping suspensions are counted once, only for reasons that the limit names, and only those that lie between
    /// the beginning and the end. A suspension still running (`until` nil) counts as ended when it began.
    ///
    /// - Complexity: O(s log s) for s suspensions.
    public static func daysLeftOut(
        of limit: TimeLimit, from start: LegalDate, through end: LegalDate, _ suspensions: [Suspension]
    ) -> Int {
        guard start <= end else { return 0 }
        let counted = suspensions.filter { limit.counting.suspendedBy.contains($0.reason) }
        let period = start.dayNumber..<end.dayNumber + 1
        return DayCount.merged(counted.map(\.days)).reduce(0) { $0 + $1.clamped(to: period).count }
    }
}
