import Enforcement
import HTTPTypes
import Law
import Operations

/// The calendar of one's deadlines: its private address made and withdrawn, and what calendar programs ask for.
enum CalendarRoutes {
    static let all: [any Route] = [
        CalendarFeedRoute(),
        PageRoute(.post, Paths.accountCalendarPattern, access: .signedIn, pace: .careful) { visit in
            let secret = try await visit.house.signIn.makeCalendarFeed(as: visit.actor())
            let context = try await visit.page()
            return .page(CalendarRoutes.made(secret, visit, context))
        },
        PageRoute(.post, Paths.accountCalendarWithdrawalPattern, access: .signedIn) { visit in
            _ = try await visit.house.office.perform(WithdrawCalendarFeed(), as: visit.actor())
            return .redirect(Paths.account.at("calendar"), saying: .done(CalendarText.withdrawn))
        },
    ]

    /// The address, shown once, in the language of the page it was made on.
    private static func made(_ secret: Secret, _ visit: Visit, _ context: PageContext) -> HTML {
        let path = Paths.calendar(secret.text).with(query: [("lang", context.language.rawValue)])
        return SecretPage.page(
            title: context.say(CalendarText.made), lead: context.say(CalendarText.once),
            label: context.say(CalendarText.address),
            secret: OfficeAddress(visit.house, visit.request).text + path.text,
            back: Crumb(context.say(AccessText.account), Paths.account), context: context)
    }
}
