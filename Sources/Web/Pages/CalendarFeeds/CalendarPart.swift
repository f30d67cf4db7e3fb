import Law
import Operations

/// The calendar of one's deadlines on the page of one's account.
struct CalendarPart: Sendable {
    /// Nil where there is no address.
    let feed: CalendarFeedStore.Feed?

    func html(_ context: PageContext) -> HTML {
        let say = context.say
        let state = StateBadge(say(feed == nil ? CalendarText.off : CalendarText.on), feed == nil ? .quiet : .done)
        let make = ActButton(
            say(feed == nil ? CalendarText.make : CalendarText.renew), .post(Paths.accountCalendar, fields: []))
        let withdraw = ActButton(say(CalendarText.withdraw), .post(Paths.accountCalendarWithdrawal, fields: []))
        return """
            <p>\(context.show(state)) \(say(CalendarText.lead))</p>
            \(feed.map { context.show(CalendarPart.facts($0, context)) })
            \(context.show(make))\(if: feed != nil, context.show(withdraw))
            """
    }

    private static func facts(_ feed: CalendarFeedStore.Feed, _ context: PageContext) -> FactList {
        let say = context.say
        return FactList([
            .init(say(CalendarText.since), context.time(feed.since)),
            .init(
                say(AccessText.lastUsed),
                feed.usedAt.map { context.timeAgo($0) } ?? "\(say(AccessText.neverUsed))"),
        ])
    }
}
