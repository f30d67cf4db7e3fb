package import Enforcement
package import Law
import Storage

/// Suspends an officer's certificate, from a day on and to a last day or openly: meanwhile its holder is not assigned and does
/// not count among the two.
package struct SuspendCertificate: Operation {
    package static let name = "officer.suspend"

    /// The certificate's number.
    package let number: String
    package let from: LegalDate
    /// The last day, included; nil suspends it until that is lifted.
    package let until: LegalDate?
    package let reason: String

    package init(number: String, from: LegalDate, until: LegalDate? = nil, reason: String) {
        self.number = number
        self.from = from
        self.until = until
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `secondPerson` for one's own certificate; `invalidInput` without a reason,
    ///   for days the wrong way round and outside the certificate's; `notInThisState` where it is suspended on any of them.
    package func perform(in work: Work) throws -> SuspensionID {
        let (id, certificate) = try OrganisationStore.certificate(number, in: work)
        try CaseInput.require("reason", reason, Wording("暂停的理由", "why it is suspended"), atMost: 500)
        if let until, until < from {
            throw Refusal.invalid("until", Wording("暂停期止不得早于暂停期起", "The end must not lie before the start"))
        }
        guard certificate.validFrom <= from, from <= certificate.validUntil else {
            throw Refusal.invalid(
                "from", Wording("暂停期起不在证件有效期内", "It does not begin while the certificate is in force"))
        }
        guard !certificate.suspensions.contains(where: { $0.overlaps(from, until) }) else {
            throw Refusal(
                .notInThisState,
                Wording("执法证在此期间已暂停", "The certificate is suspended on some of these days already"))
        }
        let suspension: SuspensionID = work.newID()
        try work.write(
            "certificate_suspension",
            """
            INSERT INTO certificate_suspension (id, certificate_id, from_on, until_on, reason, suspended_by, suspended_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            RETURNING *
            """, [suspension, id, from, until, reason, work.actor.userID, work.now])
        return suspension
    }
}

/// Lifts what suspends an officer's certificate: what holds today, else what is to come first. The certificate is good again
/// on the same day.
package struct LiftSuspension: Operation {
    package static let name = "officer.lift-suspension"

    /// The certificate's number.
    package let number: String
    package let reason: String

    package init(number: String, reason: String) {
        self.number = number
        self.reason = reason
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `secondPerson` for one's own certificate; `invalidInput` without a reason;
    ///   `notInThisState` where nothing suspends it.
    package func perform(in work: Work) throws -> Done {
        let (id, certificate) = try OrganisationStore.certificate(number, in: work)
        try CaseInput.require("reason", reason, Wording("恢复的理由", "why the suspension is lifted"), atMost: 500)
        let standing = certificate.suspensions.filter { $0.canBeLifted(on: work.today) }
        let first = standing.min { one, other in
            (one.entry?.from ?? certificate.validFrom) < (other.entry?.from ?? certificate.validFrom)
        }
        guard let first else {
            throw Refusal(.notInThisState, Wording("执法证未暂停", "The certificate is not suspended"))
        }
        guard let entry = first.entry else {
            // What was suspended before reasons were kept has no record of its own: that it stands, and since when, is in
            // the ledger.
            try work.write(
                "certificate",
                "UPDATE certificate SET suspended = 0, version = version + 1 WHERE id = $1 RETURNING *", [id])
            return Done()
        }
        try work.write(
            "certificate_suspension",
            """
            UPDATE certificate_suspension SET lifted_by = $2, lifted_at = $3, lift_reason = $4 WHERE id = $1
            RETURNING *
            """, [entry.id, work.actor.userID, work.now, reason])
        return Done()
    }
}

extension OrganisationStore {
    /// A certificate that the actor manages and that is not the actor's own.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `secondPerson`.
    fileprivate static func certificate(
        _ number: String, in work: Work
    ) throws -> (id: OfficerID, certificate: Officer) {
        guard let row = try work.first("SELECT id, account_id FROM certificate WHERE number = $1", [number]) else {
            throw Refusal.notFound(.officer)
        }
        let holder: UserID = try row.get("account_id")
        try requireManageable(holder, in: work)
        try requireNotSelf(holder, in: work)
        let all = try certificates(of: holder, in: work.access)
        guard let certificate = all.first(where: { $0.certificateNumber == number }) else {
            throw Refusal.notFound(.officer)
        }
        return (try row.get("id"), certificate)
    }
}
