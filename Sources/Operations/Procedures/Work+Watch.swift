import Law
import Storage

extension Work {
    /// Sees to it that clocks as they now stand are told of in time: the ones that run from now on, those whose period has
    /// changed, and no longer the ones that stopped.
    func watch(_ clocks: [Row]) throws {
        for row in clocks {
            let id: String = try row.get("id")
            guard row.value("stopped_at") == .null else {
                try WatchTable.clocks.forget(id, in: access)
                try WatchTable.escalations.forget(id, in: access)
                continue
            }
            let period = ClockPeriod(
                start: try row.get("started_at"), due: try row.get("due_at"), yellow: office.settings.yellowShare)
            try WatchTable.clocks.set(id, told: .none, period: period, from: now, in: access)
        }
    }

    /// As `watch`, for clocks that were watched before: what was told and still holds of the new period is not told again.
    func watchAgain(_ clocks: [Row]) throws {
        for row in clocks {
            let id: String = try row.get("id")
            let period = ClockPeriod(
                start: try row.get("started_at"), due: try row.get("due_at"), yellow: office.settings.yellowShare)
            let told = min(try WatchTable.clocks.told(id, in: access) ?? .overdue, ClockStage.of(period, at: now))
            if told == .overdue {
                try EscalateClocks(work: self).begin(id, row.get("limit_id"), due: period.due)
            } else {
                try WatchTable.escalations.forget(id, in: access)
            }
            try WatchTable.clocks.set(id, told: told, period: period, from: now, in: access)
        }
    }
}
