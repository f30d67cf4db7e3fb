import Enforcement
import Law
import Storage

extension Work {
    /// Lets time no longer count for the running clock of a limit; nothing happens where none runs, or where it does not
    /// count for this reason and on this account already.
    func pauseClock(_ pause: ClockPause, on record: RecordReference, _ time: PausedTime = PausedTime()) throws {
        for target in time.targets(of: pause, on: record) {
            try changeSuspensions(of: pause.limit, on: target) { suspensions in
                guard !suspensions.contains(where: { $0.isOpen(for: pause.reason, time.cause) }) else { return }
                suspensions.append(Suspension(pause.reason, from: time.at ?? now, until: nil, cause: time.cause))
            }
        }
    }

    /// Lets time count again for the running clock of a limit: the period ends later by what was left out.
    func resumeClock(_ pause: ClockPause, on record: RecordReference, _ time: PausedTime = PausedTime()) throws {
        for target in time.targets(of: pause, on: record) {
            try changeSuspensions(of: pause.limit, on: target) { suspensions in
                suspensions = suspensions.map {
                    $0.isOpen(for: pause.reason, time.cause) ? $0.closed(at: time.at ?? now) : $0
                }
            }
        }
    }

    private func changeSuspensions(
        of limit: TimeLimitID, on record: RecordReference, _ change: (inout [Suspension]) -> Void
    ) throws {
        let found = try first(
            """
            SELECT * FROM clock
            WHERE  record_kind = $1 AND record_id = $2 AND limit_id = $3 AND stopped_at IS NULL
            """, [record.kind, record.id, limit])
        guard let found else { return }
        var suspensions: [Suspension] = try JSONText.decode(found.get("suspensions"))
        let before = suspensions
        change(&suspensions)
        guard suspensions != before else { return }
        try writeSuspensions(suspensions, of: found)
    }

    /// Moves the end of a clock for which time does not count to where it stands now, so that lists show no period as over
    /// that is not.
    ///
    /// - Returns: the last instant in time as it now stands.
    func carryPausedClock(_ clock: String) throws -> Moment? {
        guard let found = try first("SELECT * FROM clock WHERE id = $1 AND stopped_at IS NULL", [clock]) else {
            return nil
        }
        return try writeSuspensions(JSONText.decode(found.get("suspensions")), of: found)
    }

    /// Writes when time does not count for a clock, and the end that follows: a stretch that goes on ends now for the reckoning.
    @discardableResult
    private func writeSuspensions(_ suspensions: [Suspension], of clock: Row) throws -> Moment? {
        let started: Moment = try clock.get("started_at")
        guard let rule = try ClockStore.rule(clock.get("limit_id"), from: started, clock) else {
            return nil
        }
        let due = Deadline.due(
            rule, from: started, suspensions: suspensions.map { $0.closed(at: now) },
            extensions: try JSONText.decode(clock.get("extensions")), calendar: office.settings.calendar)
        try watchAgain(
            write(
                "clock", "UPDATE clock SET suspensions = $2, due_at = $3, assumed = $4 WHERE id = $1 RETURNING *",
                [try clock.get("id", as: String.self), try JSONText.encode(suspensions), due.moment, due.assumed]))
        return due.moment
    }
}

extension Suspension {
    /// Whether it goes on for a reason, on the account of a record.
    fileprivate func isOpen(for reason: SuspensionReason, _ cause: String?) -> Bool {
        self.reason == reason && self.cause == cause && until == nil
    }
}
