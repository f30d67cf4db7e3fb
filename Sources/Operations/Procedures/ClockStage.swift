package import Law

/// What is said of a running clock as its time runs out; each stage is told once.
package enum ClockStage: String, CaseIterable, Comparable, Hashable, Sendable, Codable {
    /// There is time.
    case none
    /// The light has turned yellow.
    case yellow
    /// It is due before midnight in Beijing.
    case today
    /// The time has run out.
    case overdue

    /// The stage of a running clock at a moment.
    package static func of(_ period: ClockPeriod, at now: Moment) -> ClockStage {
        if now > period.due { return .overdue }
        if now.date == period.due.date { return .today }
        return now >= period.yellowFrom ? .yellow : .none
    }

    /// The first moment, not before now, at which there is something to tell beyond this stage; nil after the last.
    package func nextTurn(of period: ClockPeriod, from now: Moment) -> Moment? {
        ClockStage.allCases.filter { $0 > self }.map { max($0.beginning(in: period), now) }.min()
    }

    /// The first moment of the stage, were there no later one.
    package func beginning(in period: ClockPeriod) -> Moment {
        switch self {
        case .none: period.start
        case .yellow: period.yellowFrom
        case .today: max(Moment(period.due.date), period.start)
        case .overdue: period.due.adding(milliseconds: 1)
        }
    }

    package static func < (lhs: ClockStage, rhs: ClockStage) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .none: 0
        case .yellow: 1
        case .today: 2
        case .overdue: 3
        }
    }
}

/// From when to when a clock runs, and which part of it is yellow.
package struct ClockPeriod: Sendable, Hashable {
    package let start: Moment
    /// The last instant in time.
    package let due: Moment
    package let yellow: YellowShare

    package init(start: Moment, due: Moment, yellow: YellowShare) {
        self.start = start
        self.due = due
        self.yellow = yellow
    }

    /// The first moment at which the light is yellow; the same share as `Light.of` counts.
    package var yellowFrom: Moment {
        let whole = due.milliseconds - start.milliseconds
        return due.adding(milliseconds: -(whole * Int64(yellow.parts) / Int64(yellow.whole)))
    }
}
