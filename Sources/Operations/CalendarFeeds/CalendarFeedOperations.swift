package import Enforcement
import Law
import Storage

/// Gives a person a private address for the calendar of their deadlines; one that there was is good no more.
struct MakeCalendarFeed: Operation {
    static let name = "calendar.make"

    /// SHA-256 of the secret, as hexadecimal.
    let digest: String

    /// - Throws: `Refusal` with `notAllowed` for a machine.
    func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        try CalendarFeedStore.set(digest, of: work.actor.userID, in: work)
        return Done()
    }
}

/// Withdraws one's own calendar address, from now on.
package struct WithdrawCalendarFeed: Operation {
    package static let name = "calendar.withdraw"

    package init() {}

    /// - Throws: `Refusal`: `notAllowed` for a machine, `notInThisState` where there is none.
    package func perform(in work: Work) throws -> Done {
        try SelfService.require(work.actor)
        guard try CalendarFeedStore.set(nil, of: work.actor.userID, in: work) else {
            throw Refusal(.notInThisState, Wording("没有日历订阅地址", "There is no calendar address"))
        }
        return Done()
    }
}

extension SignInDesk {
    /// Makes up a new secret for one's own calendar.
    ///
    /// - Returns: the secret, shown once.
    /// - Throws: `Refusal` with `notAllowed` for a machine.
    package func makeCalendarFeed(as actor: Actor) async throws -> Secret {
        let secret = FreshSecret.calendar(random)
        _ = try await office.perform(MakeCalendarFeed(digest: SecretDigest.of(secret.text)), as: actor)
        return secret
    }
}
