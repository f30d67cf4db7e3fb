/// Works out when a time limit ends in a matter, and says how.
public enum Deadline {
    /// When the period ends that began at a moment.
    ///
    /// Suspensions for reasons the row does not name, and extensions the act does not allow or that came after the
    /// period had run out, are left aside; the steps say so. A suspension still running (`until` nil) counts as
    /// ended when it began: close it at the present moment first to see where the end stands now.
    ///
    /// - Parameters:
    ///   - limit: the row, chosen by the date of the conduct.
    ///   - start: the moment of the event.
    ///   - suspensions: intervals that may not count.
    ///   - extensions: extensions granted, in their order.
    ///   - calendar: the working days.
    /// - Returns: the last instant in time, and how it came about.
    /// - Complexity: O((s + e) log n) for s suspensions and e extensions.
    public static func due(
        _ limit: TimeLimit, from start: Moment, suspensions: [Suspension] = [],
        extensions: [TimeExtension] = [],
        calendar: WorkingCalendar = .national
    ) -> Due {
        var count = DeadlineCount(limit, from: start, suspensions: suspensions, calendar: calendar)
        if limit.counting.direction == .before { return count.before() }
        if limit.amount.unit == .hour { return count.hours() }
        count.begin()
        for grant in extensions { count.extend(grant) }
        return count.finish()
    }
}

/// One count in progress: the last day so far, and the steps that led to it.
struct DeadlineCount {
    let limit: TimeLimit
    let start: Moment
    let calendar: WorkingCalendar
    let suspensions: [Suspension]
    let days: DayCount
    var last: LegalDate
    var grantedSteps = 0
    var dependsOnCalendar: Bool
    var steps: [Wording] = []

    init(_ limit: TimeLimit, from start: Moment, suspensions: [Suspension], calendar: WorkingCalendar) {
        self.limit = limit
        self.start = start
        self.calendar = calendar
        self.suspensions = suspensions.filter { limit.counting.suspendedBy.contains($0.reason) }
        days = DayCount(calendar: calendar, suspensions: self.suspensions)
        last = start.date
        dependsOnCalendar = limit.amount.unit == .workingDay
        steps = [DeadlineSteps.start(limit, start), DeadlineSteps.amount(limit)]
        for suspension in suspensions {
            let counts = limit.counting.suspendedBy.contains(suspension.reason)
            steps.append(
                DeadlineSteps.suspension(suspension, counts: counts, inHours: limit.amount.unit == .hour))
        }
    }

    private var isSuspended: Bool { suspensions.contains { $0.until == nil } }

    mutating func begin() {
        last =
            limit.counting.start == .excluded
            ? days.end(of: limit.amount, after: start.date)
            : days.end(of: limit.amount, beginningOn: start.date)
    }

    mutating func extend(_ grant: TimeExtension) {
        var refusal = limit.refusal(of: grant, after: grantedSteps)
        if refusal == nil, grant.at.date > rolled(last) {
            refusal = Wording("批准时期限已届满", "the period had already run out")
        }
        steps.append(DeadlineSteps.extended(grant, refusal: refusal))
        guard refusal == nil else { return }
        grantedSteps += 1
        dependsOnCalendar = dependsOnCalendar || grant.amount.unit == .workingDay
        last = days.end(of: grant.amount, after: last)
    }

    mutating func finish() -> Due {
        let end = rolled(last)
        if end != last { steps.append(DeadlineSteps.rolledOver(from: last, to: end)) }
        let assumption =
            dependsOnCalendar
            ? calendar.assumption(from: min(start.date, last), through: end)
            : limit.counting.rollOver == .nextWorkingDay
                ? calendar.assumption(from: last, through: end) : nil
        return due(on: end, assumption: assumption)
    }

    mutating func before() -> Due {
        let count = limit.amount.count
        switch limit.amount.unit {
        case .hour: return due(at: start.adding(hours: -count), assumption: nil)
        case .calendarDay: last = start.date.adding(days: -count)
        case .workingDay: last = calendar.adding(workingDays: -count, to: start.date)
        case .month, .year: last = start.date.adding(months: -limit.amount.months).date
        }
        let assumption = dependsOnCalendar ? calendar.assumption(from: last, through: start.date) : nil
        return due(on: last, assumption: assumption)
    }

    mutating func hours() -> Due {
        let hour: Int64 = 3_600_000
        var cursor = start.milliseconds
        if limit.counting.start == .excluded, cursor % hour != 0 {
            cursor += hour - ((cursor % hour) + hour) % hour
        }
        var left = Int64(limit.amount.count) * hour
        for gap in DayCount.merged(suspensions.map(\.milliseconds)) where gap.upperBound > cursor {
            let counted = max(0, gap.lowerBound - cursor)
            if counted >= left { break }
            left -= counted
            cursor = gap.upperBound
        }
        return due(at: Moment(milliseconds: cursor + left), assumption: nil)
    }

    private func rolled(_ date: LegalDate) -> LegalDate {
        limit.counting.rollOver == .nextWorkingDay ? calendar.workingDay(onOrAfter: date) : date
    }

    private mutating func due(on date: LegalDate, assumption: Wording?) -> Due {
        due(at: Moment(date.adding(days: 1)).adding(milliseconds: -1), assumption: assumption)
    }

    private mutating func due(at moment: Moment, assumption: Wording?) -> Due {
        steps.append(DeadlineSteps.end(limit, moment))
        if let assumption { steps.append(assumption) }
        if isSuspended { steps.append(DeadlineSteps.stillSuspended) }
        return Due(
            moment: moment, date: moment.date, steps: steps, assumed: assumption != nil,
            isSuspended: isSuspended)
    }
}
