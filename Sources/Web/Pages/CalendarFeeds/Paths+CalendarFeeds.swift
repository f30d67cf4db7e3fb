/// The links of the calendar of one's deadlines.
extension Paths {
    /// What calendar programs ask for: the secret and `.ics`.
    static let calendarPattern: PathPattern = "/calendar/\(.file("feed"))"
    package static func calendar(_ secret: String) -> Path { calendarPattern.path(secret + ".ics") }
    static let accountCalendarPattern: PathPattern = "/account/calendar"
    static let accountCalendar = accountCalendarPattern.path()
    static let accountCalendarWithdrawalPattern: PathPattern = "/account/calendar/withdrawal"
    static let accountCalendarWithdrawal = accountCalendarWithdrawalPattern.path()
}
