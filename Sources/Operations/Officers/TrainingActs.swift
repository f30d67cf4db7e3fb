package import Enforcement
package import Law
import Storage

/// Enters training that an officer took.
package struct RecordTraining: Operation {
    package static let name = "officer.train"

    package let userID: UserID
    package let heldOn: LegalDate
    package let hours: Int
    package let subject: String
    package let organiser: String

    package init(_ userID: UserID, on heldOn: LegalDate, hours: Int, subject: String, organiser: String) {
        self.userID = userID
        self.heldOn = heldOn
        self.hours = hours
        self.subject = subject
        self.organiser = organiser
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `secondPerson` for one's own; `invalidInput` for hours that are none,
    ///   a day to come, and somebody who is no officer.
    package func perform(in work: Work) throws -> TrainingID {
        try Authority.require(
            .officerTrain, by: work.actor, on: OrganisationStore.scope(ofUser: userID, in: work.access))
        try OrganisationStore.requireNotSelf(userID, in: work)
        guard try OrganisationStore.roles(of: userID, in: work.access).contains(.officer) else {
            throw Refusal.invalid("officer", Wording("此人不是执法人员", "This person is no enforcement officer"))
        }
        guard (1...200).contains(hours) else {
            throw Refusal.invalid("hours", Wording("学时应为1至200的整数", "Class hours are a whole number from 1 to 200"))
        }
        guard OfficerStore.years.contains(heldOn.year), heldOn <= work.today else {
            throw Refusal.invalid("heldOn", Wording("培训日期不得晚于今日", "The day of training must not lie ahead"))
        }
        guard !subject.isEmpty else {
            throw Refusal.invalid("subject", Wording("请填写培训内容", "Say what the training was about"))
        }
        guard !organiser.isEmpty else {
            throw Refusal.invalid("organiser", Wording("请填写组织单位", "Say who gave the training"))
        }
        let id: TrainingID = work.newID()
        try work.write(
            "training",
            """
            INSERT INTO training (id, account_id, held_on, hours, subject, organiser, entered_by, entered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """, [id, userID, heldOn, hours, subject, organiser, work.actor.userID, work.now])
        return id
    }
}

/// Takes back training that was entered wrongly: it stays on file with the reason and counts no more.
package struct WithdrawTraining: Operation {
    package static let name = "officer.withdraw-training"

    package let id: TrainingID
    package let reason: String

    package init(_ id: TrainingID, reason: String) {
        self.id = id
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `notInThisState` where it was taken back already; `invalidInput`
    ///   without a reason.
    package func perform(in work: Work) throws -> Done {
        guard let row = try work.first("SELECT account_id, withdrawn_at FROM training WHERE id = $1", [id]) else {
            throw Refusal.notFound(.officer)
        }
        let holder: UserID = try row.get("account_id")
        try Authority.require(
            .officerTrain, by: work.actor, on: OrganisationStore.scope(ofUser: holder, in: work.access))
        try OrganisationStore.requireNotSelf(holder, in: work)
        guard !reason.isEmpty else { throw Refusal.invalid("reason", Wording("请填写理由", "Give the reason")) }
        guard row.value("withdrawn_at") == .null else {
            throw Refusal(.notInThisState, Wording("此培训记录已撤回", "This training was taken back already"))
        }
        try work.write(
            "training",
            """
            UPDATE training SET withdrawn_by = $2, withdrawn_at = $3, withdraw_reason = $4 WHERE id = $1
            RETURNING *
            """, [id, work.actor.userID, work.now, reason])
        return Done()
    }
}

/// Sets how many class hours a unit's officers take in a year.
package struct SetTrainingMinimum: Operation {
    package static let name = "unit.set-training"

    package let unit: UnitID
    package let hours: Int
    package let version: Int?

    package init(_ unit: UnitID, hours: Int, version: Int? = nil) {
        self.unit = unit
        self.hours = hours
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`, `invalidInput`.
    package func perform(in work: Work) throws -> Done {
        guard let owner = try OrganisationStore.unit(unit, in: work.access) else { throw Refusal.notFound(.unit) }
        try Authority.require(
            .officerTrain, by: work.actor,
            on: RecordScope(kind: .unit, unitID: owner.id, region: owner.region))
        guard (1...400).contains(hours) else {
            throw Refusal.invalid("hours", Wording("学时应为1至400的整数", "Class hours are a whole number from 1 to 400"))
        }
        let now = try OfficerStore.minimum(of: unit, year: work.today.year, in: work.access)
        if let version, now.version != version { throw Refusal.versionConflict(.unit) }
        try work.write(
            "unit_training",
            """
            INSERT INTO unit_training (id, hours, saved_by, saved_at, version) VALUES ($1, $2, $3, $4, 1)
            ON CONFLICT (id) DO UPDATE
            SET    hours = excluded.hours, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                   version = unit_training.version + 1
            RETURNING *
            """, [unit, hours, work.actor.userID, work.now])
        return Done()
    }
}
