package import Law
import Operations

/// A clock that stands still until a test moves it.
package final class TestClock: Sendable {
    private let moment: Locked<Moment>

    /// A clock that shows this moment: by default Monday 23 November 2026, nine in the morning in Beijing.
    package init(_ start: Moment = TestClock.mondayMorning) {
        moment = Locked(start)
    }

    /// The moment it shows.
    package var now: Moment {
        get { moment.withLock { $0 } }
        set { moment.withLock { $0 = newValue } }
    }

    /// Moves it on.
    package func advance(days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0, milliseconds: Int = 0) {
        let step = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
        moment.withLock { $0 = $0.adding(milliseconds: Int64(step) * 1000 + Int64(milliseconds)) }
    }

    /// Monday 23 November 2026, 09:00 in Beijing.
    package static let mondayMorning = Moment(milliseconds: 1_795_395_600_000)
}
