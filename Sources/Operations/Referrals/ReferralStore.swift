package import Enforcement
import Law
package import Storage

/// The SQL of referrals.
package enum ReferralStore {
    /// One referral with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Referral
        package let scope: RecordScope
        package let unitName: String
        package let addresseeName: String
        package let suspectNumber: String
        /// Who was not prosecuted.
        package let suspectName: String
        package let crime: SuspectedCrime
        package let caseNumber: String
        package let caseTitle: String
        package let newCaseNumber: String?
        package let transferID: TransferID
        package let transferNumber: String
        /// What the guards look at, with nothing handed in.
        package let facts: ReferralFacts
    }

    /// Loads a referral that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ReferralID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE referral.id = $1", [id]) else {
            throw Refusal.notFound(.referral)
        }
        let record = try record(row)
        let scope = RecordScope(
            kind: .referral, unitID: record.unitID, region: record.region,
            parties: record.isSent ? [record.addresseeID] : [])
        try Authority.require(.referralRead, by: actor, on: scope)
        return Loaded(
            record: record, scope: scope, unitName: try row.get("unit_name"),
            addresseeName: try row.get("addressee_name"), suspectNumber: try row.get("suspect_number"),
            suspectName: try row.get("suspect_name"), crime: try row.get("crime"),
            caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"),
            newCaseNumber: try row.get("new_case_number"), transferID: try row.get("transfer_id"),
            transferNumber: try row.get("transfer_number"),
            facts: ReferralFacts(procuratorate: record.unitID, addressee: record.addresseeID))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Referral
        package let suspectName: String
        package let addresseeName: String
        package let caseNumber: String
        package let caseTitle: String
        package let clock: CaseList.RunningClock?
    }

    /// Which referrals a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<ReferralState> = []
        package var suspectID: SuspectID?
        package var after: ReferralID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var list = try NewestRecords<ReferralStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        list.narrow("suspect_id", to: filter.suspectID)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), suspectName: try row.get("suspect_name"),
                addresseeName: try row.get("addressee_name"), caseNumber: try row.get("case_number"),
                caseTitle: try row.get("case_title"), clock: clock)
        }
    }

    /// The condition that leaves only what the actor may see: the unit sees it once the opinion is sent.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "referral.unit_id", region: "referral.region", record: "referral.id", kind: .referral,
            parties: "(referral.addressee_id = % AND referral.sent_at IS NOT NULL)")
    }

    private static let columns = """
        SELECT    referral.*, unit.name AS unit_name, addressee.name AS addressee_name,
                  suspect.number AS suspect_number, suspect.crime, suspect.transfer_id, subject.name AS suspect_name,
                  case_file.number AS case_number, case_file.title AS case_title,
                  transfer.number AS transfer_number, new_case.number AS new_case_number
        FROM      referral
        JOIN      unit ON unit.id = referral.unit_id
        JOIN      unit AS addressee ON addressee.id = referral.addressee_id
        JOIN      suspect ON suspect.id = referral.suspect_id
        JOIN      subject ON subject.id = suspect.subject_id
        JOIN      transfer ON transfer.id = suspect.transfer_id
        JOIN      case_file ON case_file.id = referral.case_id
        LEFT JOIN case_file AS new_case ON new_case.id = referral.new_case_id
        """

    static func record(_ row: Row) throws -> Referral {
        Referral(
            id: try row.get("id"), number: try row.get("number"), state: try row.get("state"),
            suspectID: try row.get("suspect_id"), caseID: try row.get("case_id"),
            newCaseID: try row.get("new_case_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            addresseeID: try row.get("addressee_id"), nonProsecution: try row.get("non_prosecution"),
            opinion: try row.get("opinion"), reply: try row.get("reply"), openedAt: try row.get("opened_at"),
            sentAt: try row.get("sent_at"), repliedAt: try row.get("replied_at"), version: try row.get("version"))
    }
}

extension ReferralState: SQLConvertible {}
