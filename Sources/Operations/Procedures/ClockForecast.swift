package import Enforcement
package import Law

/// When clocks would be due if a step started them now: what a page says before anybody confirms.
package enum ClockForecast {
    /// One clock that a step will start.
    package struct Line: Sendable, Hashable {
        package let task: Wording
        package let due: Moment
    }

    /// The clocks of a step with the moments at which they would be due; by the rule rows in force on that day.
    ///
    /// - Parameters:
    ///   - region: that of the unit whose record it is.
    ///   - regional: the times that regions have set.
    package static func lines(
        _ starts: [ClockStart], at now: Moment, calendar: WorkingCalendar, in region: String,
        regional: RegionalLimits
    ) -> [Line] {
        starts.compactMap { start in
            regional.row(start.limit, on: now.date, in: region).map { limit in
                Line(task: start.task, due: Deadline.due(limit, from: now, calendar: calendar).moment)
            }
        }
    }
}
