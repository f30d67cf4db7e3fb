package import Enforcement
package import Law
package import Storage

extension TodayStore {
    /// All that home shows, read in one snapshot.
    package struct Home: Sendable {
        /// The next things due, one more than asked for where there are more.
        package let items: [TodayItem]
        package let counts: TodayCounts
        package let messages: [UnitMessage]

        package init(items: [TodayItem], counts: TodayCounts, messages: [UnitMessage]) {
            self.items = items
            self.counts = counts
            self.messages = messages
        }

        /// Reads home for an actor.
        package init(
            for actor: Actor, after place: Place?, limit: Int, now: Moment, yellow: YellowShare,
            in access: any ReadAccess
        ) throws {
            items = try TodayStore.items(
                for: actor, after: place, limit: limit + 1, now: now, yellow: yellow, in: access)
            counts = try TodayStore.counts(for: actor, now: now, in: access)
            messages = actor.roles.isEmpty ? [] : try TodayStore.messages(to: actor.unitID, limit: 10, in: access)
        }
    }
}
