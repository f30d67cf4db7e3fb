import Enforcement
package import Law
package import Storage

/// Work that comes again and again, declared here and queued once however many nodes there are.
package struct JobSchedule: Sendable {
    /// When it comes.
    package enum Rhythm: Sendable, Hashable {
        /// As soon as there is something to do, and never sooner than so many milliseconds after the last time.
        case atLeastEvery(Int64)
        /// Every night at this time in Beijing.
        case nightly(hour: Int, minute: Int)

        /// The next time after a moment.
        package func next(after moment: Moment) -> Moment {
            switch self {
            case .atLeastEvery(let pause): return moment.adding(milliseconds: pause)
            case .nightly(let hour, let minute):
                let today = Moment(moment.date, hour: hour, minute: minute)
                return today > moment ? today : Moment(moment.date.adding(days: 1), hour: hour, minute: minute)
            }
        }

        /// When it comes first, where it has never come.
        func first(from moment: Moment) -> Moment {
            switch self {
            case .atLeastEvery: moment
            case .nightly: next(after: moment)
            }
        }
    }

    /// Also the key of its job while that is open, and the job's kind.
    package let id: String
    package let label: Wording
    package let rhythm: Rhythm
    /// Whether there is anything to do: asked often, so it looks at an index and no more.
    let isNeeded: @Sendable (any ReadAccess, Moment) throws -> Bool

    init<Task: JobTask>(
        _ task: Task.Type, _ rhythm: Rhythm,
        isNeeded: @escaping @Sendable (any ReadAccess, Moment) throws -> Bool = { _, _ in true }
    ) {
        id = Task.kind
        label = Task.label
        self.rhythm = rhythm
        self.isNeeded = isNeeded
    }
}

/// The SQL of schedules.
package enum ScheduleStore {
    /// When a schedule came last and comes next.
    package struct Line: Sendable, Hashable {
        package let last: Moment?
        package let next: Moment
    }

    /// What is known of each schedule, by its id.
    package static func lines(in access: any ReadAccess) throws -> [String: Line] {
        try access.query("SELECT id, last_at, next_at FROM job_schedule").reduce(into: [:]) { lines, row in
            lines[try row.get("id")] = Line(last: try row.get("last_at"), next: try row.get("next_at"))
        }
    }

    /// The schedules whose time has come and that have something to do.
    static func due(_ schedules: [JobSchedule], at now: Moment, in access: any ReadAccess) throws -> [JobSchedule] {
        let lines = try lines(in: access)
        return try schedules.filter { schedule in
            let next = lines[schedule.id]?.next
            guard let next else { return true }
            return next <= now ? try schedule.isNeeded(access, now) : false
        }
    }

    /// Takes a schedule's turn, if no other node has taken it: its next time is set, and its job is put in the queue.
    static func take(
        _ schedule: JobSchedule, at now: Moment, job id: String, in access: any WriteAccess
    ) throws {
        try access.execute(
            "INSERT INTO job_schedule (id, next_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
            [schedule.id, schedule.rhythm.first(from: now)])
        let taken = try access.execute(
            "UPDATE job_schedule SET last_at = $2, next_at = $3 WHERE id = $1 AND next_at <= $2",
            [schedule.id, now, schedule.rhythm.next(after: now)])
        guard taken > 0, try schedule.isNeeded(access, now) else { return }
        try JobStore.add(
            id: id, kind: schedule.id, payload: "{}", key: schedule.id, at: now, from: now, by: Actor.office.userID,
            in: access)
    }
}
