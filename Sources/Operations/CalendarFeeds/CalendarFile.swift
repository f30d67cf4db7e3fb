package import Law

/// A calendar of RFC 5545 with the events of one reader.
package struct CalendarFile: Sendable, Hashable {
    /// When an event is.
    package enum Time: Sendable, Hashable {
        /// A whole day in Beijing.
        case day(LegalDate)
        /// A moment that takes no time.
        case moment(Moment)
    }

    /// One event.
    package struct Event: Sendable, Hashable {
        /// The same for the same matter in every reading, whoever reads.
        package let uid: String
        /// When what the event says was last changed.
        package let revisedAt: Moment
        package let time: Time
        package let summary: String
        package let description: String
        /// Where it is shown; nil where nobody knows how the office is reached.
        package let address: String?
    }

    /// What programs show as the name of the calendar.
    package let name: String
    package let events: [Event]

    /// The calendar as text.
    package var text: String {
        let head = [
            ContentLine.raw("BEGIN", "VCALENDAR"), ContentLine.raw("VERSION", "2.0"),
            ContentLine.text("PRODID", "-//Qingyuan//Deadlines//ZH"), ContentLine.raw("CALSCALE", "GREGORIAN"),
            ContentLine.text("NAME", name), ContentLine.text("X-WR-CALNAME", name),
            // Deadlines change at the pace of work; a reader that asks hourly misses nothing that the pages do not tell at once.
            ContentLine.raw("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"), ContentLine.raw("X-PUBLISHED-TTL", "PT1H"),
        ]
        return (head + events.map(\.text) + [ContentLine.raw("END", "VCALENDAR")]).joined()
    }
}

extension CalendarFile.Event {
    /// Transparent: a deadline takes up nobody's time.
    fileprivate var text: String {
        var lines = [
            ContentLine.raw("BEGIN", "VEVENT"), ContentLine.text("UID", uid),
            ContentLine.raw("DTSTAMP", CalendarFile.utc(revisedAt)), start,
            ContentLine.text("SUMMARY", summary),
        ]
        if !description.isEmpty { lines.append(ContentLine.text("DESCRIPTION", description)) }
        if let address { lines.append(ContentLine.raw("URL", address)) }
        lines += [
            ContentLine.raw("CLASS", "CONFIDENTIAL"), ContentLine.raw("TRANSP", "TRANSPARENT"),
            ContentLine.raw("END", "VEVENT"),
        ]
        return lines.joined()
    }

    private var start: String {
        switch time {
        case .day(let day): ContentLine.raw("DTSTART;VALUE=DATE", CalendarFile.digits(day))
        case .moment(let moment): ContentLine.raw("DTSTART", CalendarFile.utc(moment))
        }
    }
}

extension CalendarFile {
    /// `20261123`.
    fileprivate static func digits(_ day: LegalDate) -> String { day.description.filter { $0 != "-" } }

    /// `20261123T010000Z`: in UTC, so that no description of a time zone has to go along.
    fileprivate static func utc(_ moment: Moment) -> String {
        // Eight hours back, the wall clock of Beijing shows that of Greenwich.
        let there = moment.adding(hours: -8)
        let time = [there.hour, there.minute, there.second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(digits(there.date))T\(time)Z"
    }
}
