import Enforcement
package import Law
import Storage

/// Tells of the clocks whose light has turned, that are due today, or that are overdue: each once, to whoever has to act and
/// up the chain of its kind (`EscalationChain`). Of a period of somebody else it tells whoever waits, once it is over.
package struct TurnClocks: JobStep {
    package static let name = "clock.turn"
    /// The most clocks of one transaction.
    static let limit = 200

    /// How many were looked at in the steps before.
    let before: Int

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let due = try WatchTable.clocks.due(
            at: work.now, yellow: work.office.settings.yellowShare, limit: TurnClocks.limit, in: work.access)
        for clock in due { try turn(clock, in: work) }
        let late = try EscalateClocks(work: work).takeSteps(limit: TurnClocks.limit)
        let seen = before + due.count + late
        return JobProgress(
            done: seen, line: Wording("已查看 \(seen) 个时限", "\(seen) clocks looked at"),
            isFinished: due.count < TurnClocks.limit && late < TurnClocks.limit)
    }

    private func turn(_ clock: WatchedClock<ClockStage>, in work: Work) throws {
        if clock.isSuspended { return try carry(clock, in: work) }
        let stage = ClockStage.of(clock.period, at: work.now)
        if stage > clock.told { try tell(stage, of: clock, in: work) }
        try WatchTable.clocks.set(
            clock.clock, told: stage, period: clock.period, from: work.now, in: work.access)
    }

    private func tell(_ stage: ClockStage, of clock: WatchedClock<ClockStage>, in work: Work) throws {
        if clock.limit.isAwaited {
            guard stage == .overdue else { return }
            try record(.yellow, since: stage, of: clock, in: work)
            return try raiseOver(clock, in: work)
        }
        try record(stage, since: stage, of: clock, in: work)
        try raise(stage, of: clock, in: work)
        if stage == .overdue {
            try EscalateClocks(work: work).begin(clock.clock, clock.limit, due: clock.period.due)
        }
    }

    /// Nothing is told of a clock for which time does not count: its end moves on, and it is looked at again tomorrow.
    private func carry(_ clock: WatchedClock<ClockStage>, in work: Work) throws {
        let due = try work.carryPausedClock(clock.clock) ?? clock.period.due
        try WatchTable.clocks.set(
            clock.clock, told: clock.told,
            period: ClockPeriod(start: clock.period.start, due: due, yellow: clock.period.yellow),
            from: Moment(work.today.adding(days: 1)), in: work.access)
    }

    private func record(
        _ light: ClockStage, since stage: ClockStage, of clock: WatchedClock<ClockStage>, in work: Work
    ) throws {
        try work.write(
            "clock_light",
            """
            INSERT INTO clock_light (id, clock_id, light, due_at, turned_at, told_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (clock_id, due_at, light) DO NOTHING
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), clock.clock, light, clock.period.due,
                stage.beginning(in: clock.period), work.now,
            ])
    }

    private func raise(_ stage: ClockStage, of clock: WatchedClock<ClockStage>, in work: Work) throws {
        let cause = "clock/\(clock.clock)/\(clock.period.due.milliseconds)/\(stage.rawValue)"
        let text = TurnClocks.text(stage, clock)
        let readers = try readers(of: clock, in: work)
        for reader in readers {
            try work.raise("clock.\(stage.rawValue)", about: clock.record, to: reader, text, cause: cause)
        }
        try EscalateClocks(work: work).tellChain(stage, of: clock, text, readers, cause: cause)
    }

    /// The period of somebody else is over: it is the turn of those who waited.
    private func raiseOver(_ clock: WatchedClock<ClockStage>, in work: Work) throws {
        let (due, time) = (clock.period.due, TurnClocks.time(clock.period.due))
        let text = Wording(
            "“\(clock.task.zh)”的期限已于\(due.date.month)月\(due.date.day)日 \(time) 届满，请办理下一步",
            "The period “\(clock.task.en)” ended on \(due.date) at \(time); the next step is yours")
        for reader in try readers(of: clock, in: work) {
            try work.raise(
                "clock.over", about: clock.record, to: reader, text,
                cause: "clock/\(clock.clock)/\(due.milliseconds)/over")
        }
    }

    /// Those to whom the record is assigned; where it is assigned to nobody, the unit.
    private func readers(of clock: WatchedClock<ClockStage>, in work: Work) throws -> [NoticeReader] {
        switch clock.holder {
        case .assignee:
            let people = try work.people(of: clock.record).sorted { $0.rawValue < $1.rawValue }
            return people.isEmpty ? [.unit(clock.unit)] : people.map { .person($0, of: clock.unit) }
        case .head: return [.head(clock.unit)]
        case .unit, .counterpart: return [.unit(clock.unit)]
        }
    }

    private static func text(_ stage: ClockStage, _ clock: WatchedClock<ClockStage>) -> Wording {
        let due = clock.period.due
        let day = "\(due.date.month)月\(due.date.day)日"
        let time = time(due)
        return switch stage {
        case .none, .yellow:
            Wording("“\(clock.task.zh)”将于\(day) \(time) 到期", "“\(clock.task.en)” is due on \(due.date) at \(time)")
        case .today: Wording("“\(clock.task.zh)”今日 \(time) 到期", "“\(clock.task.en)” is due today at \(time)")
        case .overdue:
            Wording(
                "“\(clock.task.zh)”已于\(day) \(time) 逾期",
                "“\(clock.task.en)” has been overdue since \(due.date) at \(time)")
        }
    }

    private static func time(_ due: Moment) -> String {
        "\(due.hour):\(due.minute < 10 ? "0" : "")\(due.minute)"
    }
}

/// Turns the clocks: the job behind `TurnClocks`.
package struct ClockTask: JobTask {
    package static let kind = "clock.turn"
    package static let label = Wording("时限提醒", "Turn the clocks")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> TurnClocks {
        TurnClocks(before: job.progress.done)
    }
}

/// The input of tasks that need none.
package struct NoInput: Codable, Sendable {}
