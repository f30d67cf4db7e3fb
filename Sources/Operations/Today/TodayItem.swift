package import Enforcement
package import Law

/// One thing that somebody has to do, and by when.
package struct TodayItem: Sendable, Hashable {
    /// The clock's id.
    package let clock: String
    package let record: RecordReference
    /// The record's number as the office writes it.
    package let number: String
    package let title: String
    /// What is due, verb first.
    package let task: Wording
    package let startedAt: Moment
    package let dueAt: Moment
    package let light: Light
    /// The rule that set the clock; nil where no row of its name is left.
    package let limit: TimeLimit?
    /// Whether a day was counted without the holiday notice of its year.
    package let isAssumed: Bool
    /// Whether it is a period of somebody else: when it is over it is our turn, and nobody is late.
    package let isAwaited: Bool

    package init(
        clock: String, record: RecordReference, number: String, title: String, task: Wording, startedAt: Moment,
        dueAt: Moment, light: Light, limit: TimeLimit?, isAssumed: Bool, isAwaited: Bool = false
    ) {
        self.clock = clock
        self.record = record
        self.number = number
        self.title = title
        self.task = task
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.light = light
        self.limit = limit
        self.isAssumed = isAssumed
        self.isAwaited = isAwaited
    }

    /// The stretch of time it falls due in.
    package func stretch(at now: Moment) -> TodayStretch {
        isAwaited && dueAt < now ? .today : TodayStretch.of(due: dueAt, at: now)
    }
}

/// The stretches of time into which work is put.
package enum TodayStretch: String, CaseIterable, Sendable, Hashable, Codable {
    case overdue
    /// Before midnight.
    case today
    /// Within the next seven days.
    case week
    case later

    /// The stretch a moment lies in, seen from now.
    package static func of(due: Moment, at now: Moment) -> TodayStretch {
        if due < now { return .overdue }
        if due <= endOfToday(now) { return .today }
        return due <= endOfWeek(now) ? .week : .later
    }

    /// The last instant of the day in Beijing.
    package static func endOfToday(_ now: Moment) -> Moment {
        Moment(now.date.adding(days: 1)).adding(milliseconds: -1)
    }

    /// The last instant of the seventh day from today in Beijing: on a Sunday too Monday's work is near.
    package static func endOfWeek(_ now: Moment) -> Moment {
        Moment(now.date.adding(days: 8)).adding(milliseconds: -1)
    }
}

/// How much there is to do, by stretch.
package struct TodayCounts: Sendable, Hashable {
    package let overdue: Int
    package let today: Int
    package let week: Int
    package let later: Int

    package init(overdue: Int, today: Int, week: Int, later: Int) {
        self.overdue = overdue
        self.today = today
        self.week = week
        self.later = later
    }

    /// All of it.
    package var all: Int { overdue + today + week + later }

    /// How much falls into one stretch.
    package subscript(stretch: TodayStretch) -> Int {
        switch stretch {
        case .overdue: overdue
        case .today: today
        case .week: week
        case .later: later
        }
    }
}

/// A message to the unit, as home shows it.
package struct UnitMessage: Sendable, Hashable {
    package let id: String
    package let record: RecordReference
    /// The record's number; nil where it has none of its own.
    package let number: String?
    package let text: Wording
    package let at: Moment

    package init(id: String, record: RecordReference, number: String?, text: Wording, at: Moment) {
        self.id = id
        self.record = record
        self.number = number
        self.text = text
        self.at = at
    }
}
