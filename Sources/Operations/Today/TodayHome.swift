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
        /// The tasks of plans that the unit has in hand, the next due first; of many the first.
        package let tasks: [PlanTaskList.Line]

        package init(
            items: [TodayItem], counts: TodayCounts, messages: [UnitMessage], tasks: [PlanTaskList.Line] = []
        ) {
            self.items = items
            self.counts = counts
            self.messages = messages
            self.tasks = tasks
        }

        /// Reads home for an actor.
        package init(
            for actor: Actor, after place: Place?, limit: Int, now: Moment, yellow: YellowShare,
            in access: any ReadAccess
        ) throws {
            items = try TodayStore.items(
                for: actor, after: place, limit: limit + 1, now: now, yellow: yellow, in: access)
            counts = try TodayStore.counts(for: actor, now: now, in: access)
            messages = actor.roles.isEmpty ? [] : try TodayStore.messages(for: actor, limit: 10, in: access)
            tasks = try Home.tasks(of: actor, today: now.date, in: access)
        }

        private static func tasks(
            of actor: Actor, today: LegalDate, in access: any ReadAccess
        ) throws -> [PlanTaskList.Line] {
            guard actor.may(.taskRead) else { return [] }
            var filter = PlanTaskList.Filter()
            (filter.unit, filter.limit) = (actor.unitID, 6)
            filter.states = Set(PlanTaskState.withTheUnit)
            return try PlanTaskList.lines(filter, for: actor, today: today, in: access)
        }
    }
}
