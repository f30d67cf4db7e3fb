package import Enforcement
package import Law
package import Storage

/// The deadlines of one person, as home lists them, made into a calendar.
///
/// A calendar is kept by other people's programs, often on other people's servers. So an event says what is due in which record by its
/// number; titles, names and what else the record holds stay behind the sign-in, to which its address leads.
package struct DeadlineCalendar: Sendable {
    /// The most events of one calendar, the next due first.
    package static let limit = 500

    let items: [TodayItem]
    /// When each clock was last changed, by its id.
    let revised: [String: Moment]
    /// Behind the @ of each event's UID.
    let origin: String

    /// Reads the running clocks that somebody has to meet.
    package init(for actor: Actor, now: Moment, origin: String, in access: any ReadAccess) throws {
        items = try TodayStore.items(for: actor, limit: DeadlineCalendar.limit, now: now, in: access)
        revised = try DeadlineCalendar.revisions(of: items.map(\.clock), in: access)
        self.origin = String(origin.prefix { $0 != "/" })
    }

    /// The calendar in one language.
    ///
    /// - Parameter address: where a record is shown; nil where nobody knows.
    package func file(
        say: (Wording) -> String, address: (RecordReference) -> String?
    ) -> CalendarFile {
        CalendarFile(
            name: say(CalendarWords.name),
            events: items.map { item in
                CalendarFile.Event(
                    uid: "clock-\(item.clock)@\(origin)", revisedAt: revised[item.clock] ?? item.startedAt,
                    time: DeadlineCalendar.time(of: item),
                    summary: say(CalendarWords.summary(item.task, item.number)),
                    description: DeadlineCalendar.description(of: item, say), address: address(item.record))
            })
    }

    /// What is counted in hours is due at its minute; what is counted in days is due on its last day.
    static func time(of item: TodayItem) -> CalendarFile.Time {
        let isTimed = item.limit.map { $0.amount.unit == .hour } ?? (item.dueAt != item.dueAt.date.lastInstant)
        return isTimed ? .moment(item.dueAt) : .day(item.dueAt.date)
    }

    private static func description(of item: TodayItem, _ say: (Wording) -> String) -> String {
        var lines: [Wording] = []
        if let limit = item.limit {
            lines.append(CalendarWords.limit(limit))
            if limit.standing.confidence == .fromMemory { lines.append(CalendarWords.fromMemory) }
        }
        if item.isAwaited { lines.append(CalendarWords.awaited) }
        if item.isAssumed { lines.append(CalendarWords.assumed) }
        return lines.map(say).joined(separator: "\n")
    }

    /// When the rows of these clocks were last witnessed: that is when the deadline was set, extended, moved or passed on.
    private static func revisions(of clocks: [String], in access: any ReadAccess) throws -> [String: Moment] {
        var found: [String: Moment] = [:]
        for part in stride(from: 0, to: clocks.count, by: 100).map({ clocks[$0..<min($0 + 100, clocks.count)] }) {
            let places = part.indices.map { "$\($0 - part.startIndex + 1)" }.joined(separator: ", ")
            let rows = try access.query(
                """
                SELECT   ledger_row.row_id, MAX(ledger_entry.at) AS at
                FROM     ledger_row
                JOIN     ledger_entry ON ledger_entry.sequence = ledger_row.sequence
                WHERE    ledger_row.table_name = 'clock' AND ledger_row.row_id IN (\(places))
                GROUP BY ledger_row.row_id
                """, Array(part))
            for row in rows { found[try row.get("row_id")] = try row.get("at", as: Moment.self) }
        }
        return found
    }
}

/// What a calendar of deadlines says.
enum CalendarWords {
    static let name = Wording("清源时限", "Qingyuan deadlines")
    static let fromMemory = Wording("条文有待核对。", "The article is still to be checked.")
    static let awaited = Wording("期限属于对方，届满后轮到我方。", "The other side's period; when it is over it is our turn.")
    static let assumed = Wording(
        "按推定的节假日安排计算，假日通知公布后可能变动。", "Counted without the holiday notice of the year; it may move.")

    static func summary(_ task: Wording, _ number: String) -> Wording {
        Wording("\(task.zh)：\(number)", "\(task.en): \(number)")
    }

    static func limit(_ limit: TimeLimit) -> Wording {
        Wording(
            "\(limit.title.zh)（\(limit.source.citation.zh)）", "\(limit.title.en) (\(limit.source.citation.en))")
    }
}
