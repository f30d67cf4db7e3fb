import Storage

extension JobBook {
    /// Every task there is.
    package static let all = JobBook([
        ClockTask(), DeliveryTask(), SigningTask(), UpkeepTask(), ImportTask(), EndAssignmentsTask(), ExportTask(),
        SupervisionTask(), MeasureTask(), WebhookTask(), ExchangeTask(), DigestTask(),
    ])
}

extension JobSchedule {
    /// The kinds of job that come whenever there is something to do, by the thousand a day: of those that went well nobody
    /// needs to know.
    package static let routine = Set(
        all().compactMap { schedule in
            if case .atLeastEvery = schedule.rhythm { schedule.id } else { nil }
        })

    /// Everything that repeats.
    ///
    /// - Parameter signing: the least time between two heads of the ledger, in milliseconds.
    package static func all(signingEvery signing: Int64 = 10_000) -> [JobSchedule] {
        [
            JobSchedule(ClockTask.self, .atLeastEvery(1_000)) {
                try WatchTable.clocks.isAnyDue(at: $1, in: $0) || WatchTable.escalations.isAnyDue(at: $1, in: $0)
            },
            JobSchedule(DeliveryTask.self, .atLeastEvery(1_000)) { access, _ in
                try access.first("SELECT message_id FROM outbox LIMIT 1") != nil
            },
            JobSchedule(WebhookTask.self, .atLeastEvery(1_000)) { try WebhookStore.isAnyDue(at: $1, in: $0) },
            JobSchedule(SigningTask.self, .atLeastEvery(signing)) { access, _ in
                try SignLedgerHead.isNeeded(in: access)
            },
            JobSchedule(MeasureTask.self, .atLeastEvery(60_000)) { access, now in
                try EndLapsedMeasures.lapsed(at: now, limit: 1, in: access).first != nil
            },
            // When nobody works, and after the day's backups have usually begun.
            JobSchedule(UpkeepTask.self, .nightly(hour: 3, minute: 20)),
            // When the offices open, after the night's look over all cases.
            JobSchedule(DigestTask.self, .nightly(hour: 7, minute: 30)),
            // After the clocks of the day before have turned, before the offices open.
            JobSchedule(SupervisionTask.self, .nightly(hour: 2, minute: 10)),
        ]
    }
}
