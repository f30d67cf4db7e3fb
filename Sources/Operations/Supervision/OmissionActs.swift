package import Enforcement
import Law
import Storage

/// Notes in the ledger that somebody looked at a finding: the look opens it.
package struct LookAtOmission: Operation {
    package static let name = "supervision.look"

    package let id: OmissionID

    package init(_ id: OmissionID) { self.id = id }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package func perform(in work: Work) throws -> Done {
        _ = try OmissionStore.load(id, for: work.actor, in: work.access)
        try work.write(
            "omission_look",
            """
            INSERT INTO omission_look (id, omission_id, looked_by, looked_at)
            VALUES ($1, $2, $3, $4)
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), id, work.actor.userID, work.now])
        return Done()
    }
}

/// Notes in the ledger that somebody opened the desk, and what was looked for.
package struct OpenSupervisionDesk: Operation {
    package static let name = "supervision.open-desk"

    /// What the list was narrowed to, in words for the ledger.
    package let filter: String

    package init(filter: String) { self.filter = filter }

    /// - Throws: `Refusal` with `notAllowed`.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.supervisionFind, by: work.actor, on: nil)
        work.remark("desk", filter)
        return Done()
    }
}

/// Puts a finding aside with a reason, or takes it up again.
package struct DismissOmission: Operation {
    package static let name = "supervision.dismiss"

    package let id: OmissionID
    package let version: Int?
    /// Whether it is put aside; else it is taken up again.
    package let dismisses: Bool
    package let reason: String

    package init(_ id: OmissionID, version: Int? = nil, dismisses: Bool = true, reason: String) {
        self.id = id
        self.version = version
        self.dismisses = dismisses
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `versionConflict`, `invalidInput` without a reason,
    ///   `notInThisState` for one that is gone, or stands already as asked.
    package func perform(in work: Work) throws -> Done {
        let line = try OmissionStore.load(id, for: work.actor, in: work.access)
        try CaseInput.require("reason", reason, Wording("理由", "the reason"), atMost: 2_000)
        guard version == nil || version == line.row.version else { throw Refusal.versionConflict(.supervision) }
        guard line.row.goneAt == nil, (line.row.dismissal == nil) == dismisses else {
            throw Refusal(
                .notInThisState,
                Wording("此项已消除，或者已经如此处理", "The finding is gone, or stands already as asked"))
        }
        work.remark("reason", reason)
        try work.update(
            .supervision, "omission",
            """
            UPDATE omission
            SET    dismissed_at = $3, dismissed_by = $4, dismiss_reason = $5, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """,
            [
                id, line.row.version, dismisses ? work.now : nil, dismisses ? work.actor.userID : nil,
                dismisses ? reason : nil,
            ])
        return Done()
    }
}
