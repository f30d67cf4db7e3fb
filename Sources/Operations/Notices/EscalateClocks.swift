import Enforcement
import Law
import Storage

/// Tells of clocks up the chain: at the stages of the light beside those who act, and after the due day step by step.
///
/// Who hears as one of those who act is not told once more as head, and every notice has a cause of its own, so that whatever happens twice is
/// told once.
struct EscalateClocks {
    let work: Work

    /// Those beside the holders who hear of a stage of a clock of a unit.
    func tellChain(
        _ stage: ClockStage, of clock: WatchedClock<ClockStage>, _ text: Wording, _ holders: [NoticeReader],
        cause: String
    ) throws {
        var readers = EscalationChain.of(clock.limit).readers(at: stage)
        if try UnitWarnings.of(clock.unit, in: work.access).headHears(at: stage) { readers.append(.head) }
        let leader = try work.leader(of: clock.unit)
        guard readers.contains(.head), !hearsAsHolder(leader, holders) else { return }
        try work.raise("clock.\(stage.rawValue)", about: clock.record, to: leader, text, cause: "\(cause)/head")
    }

    /// Takes the next step of overdue clocks whose moment has come.
    ///
    /// - Returns: how many were looked at.
    func takeSteps(limit: Int) throws -> Int {
        let due = try WatchTable.escalations.due(
            at: work.now, yellow: work.office.settings.yellowShare, limit: limit, in: work.access)
        for clock in due { try takeStep(clock) }
        return due.count
    }

    /// Begins to watch a clock that has just run out, or runs on overdue; not one that the office waits for.
    func begin(_ clock: String, _ limit: TimeLimitID, due: Moment) throws {
        guard !limit.isAwaited else { return }
        let steps = EscalationChain.of(limit).late(after: due, work.office.settings.calendar)
        try WatchTable.escalations.set(clock, told: 0, next: steps.first?.moment, in: work.access)
    }

    /// A node that was away tells how things stand now, not every step in between.
    private func takeStep(_ clock: WatchedClock<Int>) throws {
        if clock.isSuspended {
            return try WatchTable.escalations.set(
                clock.clock, told: clock.told, next: Moment(work.today.adding(days: 1)), in: work.access)
        }
        let steps = EscalationChain.of(clock.limit).late(after: clock.period.due, work.office.settings.calendar)
        let passed = steps.prefix { $0.moment <= work.now }
        if let last = passed.last, passed.count > clock.told { try tell(last.days, last.readers, of: clock) }
        try WatchTable.escalations.set(
            clock.clock, told: passed.count, next: steps.dropFirst(passed.count).first?.moment, in: work.access)
    }

    private func tell(_ days: Int, _ readers: [EscalationReader], of clock: WatchedClock<Int>) throws {
        let cause = "clock/\(clock.clock)/\(clock.period.due.milliseconds)/late-\(days)"
        let text = EscalateClocks.text(days, clock)
        for reader in readers {
            switch reader {
            case .holder, .lead:
                guard clock.holder == .assignee, let lead = try lead(of: clock.record) else { continue }
                try work.raise(
                    "clock.escalated", about: clock.record, to: .person(lead, of: clock.unit), text, cause: cause)
            case .head:
                try work.raise(
                    "clock.escalated", about: clock.record, to: work.leader(of: clock.unit), text,
                    cause: "\(cause)/head")
            case .superior: try tellSuperior(text, of: clock, cause: "\(cause)/superior")
            }
        }
    }

    /// The unit above is told of the unit that is late: the record itself is not theirs to open.
    private func tellSuperior(_ text: Wording, of clock: WatchedClock<Int>, cause: String) throws {
        guard let late = try OrganisationStore.unit(clock.unit, in: work.access),
            let above = try OrganisationStore.superior(of: late, in: work.access)
        else { return }
        let number = clock.number.map { " \($0)" } ?? ""
        try work.raise(
            "clock.escalated", about: RecordReference(.unit, late.id.rawValue), to: work.leader(of: above),
            Wording("\(late.name)\(number)：\(text.zh)", "\(late.name)\(number): \(text.en)"), cause: cause)
    }

    private func lead(of record: RecordReference) throws -> UserID? {
        let people = try AssignmentStore.people(of: record, in: work.access)
        return (people.first { $0.part == .lead } ?? people.first)?.userID
    }

    private func hearsAsHolder(_ head: NoticeReader, _ holders: [NoticeReader]) -> Bool {
        holders.contains(head) || holders.contains(.unit(head.unit))
    }

    private static func text(_ days: Int, _ clock: WatchedClock<Int>) -> Wording {
        let day = clock.period.due.date
        return Wording(
            "“\(clock.task.zh)”逾期已满 \(days) 个工作日（\(day.month)月\(day.day)日到期）",
            "“\(clock.task.en)” is \(days) working day\(days == 1 ? "" : "s") overdue (due \(day))")
    }
}

extension OrganisationStore {
    /// The unit above a unit: the nearest of the same kind in a region above, or else a coordinating body of its own region or
    /// above; which no procuratorate and no court has above it.
    static func superior(of unit: Unit, in access: any ReadAccess) throws -> UnitID? {
        let isCoordinated = ![.procuratorate, .court].contains(unit.kind)
        let above = [String(unit.region.prefix(4)) + "00", String(unit.region.prefix(2)) + "0000", "000000"]
            .filter { $0 != unit.region && $0 <= unit.region }
        let three = above + Array(repeating: "", count: 3 - above.count)
        return try access.first(
            """
            SELECT id FROM unit
            WHERE  active = 1 AND id <> $1
              AND  (kind = $2 AND region IN ($3, $4, $5)
                    OR $7 = 1 AND kind = 'coordination' AND region IN ($3, $4, $5, $6))
            ORDER  BY CASE WHEN kind = $2 THEN 0 ELSE 1 END, region DESC, id
            LIMIT  1
            """, [unit.id, unit.kind, three[0], three[1], three[2], unit.region, isCoordinated])?.get("id")
    }
}
