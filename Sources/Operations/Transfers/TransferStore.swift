package import Enforcement
package import Law
public import Storage

/// The SQL of transfers.
package enum TransferStore {
    /// One transfer with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Transfer
        package let scope: RecordScope
        package let people: [AssignmentStore.Person]
        package let caseNumber: String
        package let caseTitle: String
        package let unitName: String
        package let receiverName: String?
        package let approver: String?
        package let approvedAt: Moment?
        package let receivedAt: Moment?
        /// The number under which the police filed it.
        package let policeNumber: String?
        /// The procuratorate that was asked to supervise the filing.
        package let supervisorName: String?
        /// The case in which it goes on after it came back.
        package let newCase: (id: CaseID, number: String)?
        /// What the guards look at, with nothing handed in.
        package let facts: TransferFacts
    }

    /// Loads a transfer that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: TransferID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        let row = try access.first(
            """
            SELECT    transfer.*, case_file.number AS case_number, case_file.title AS case_title,
                      unit.name AS unit_name, receiver.name AS receiver_name, approver.name AS approver_name,
                      supervisor.name AS supervisor_name, new_case.number AS new_case_number
            FROM      transfer
            JOIN      case_file ON case_file.id = transfer.case_id
            JOIN      unit ON unit.id = transfer.unit_id
            LEFT JOIN unit AS receiver ON receiver.id = transfer.receiver_id
            LEFT JOIN case_file AS new_case ON new_case.id = transfer.new_case_id
            LEFT JOIN unit AS supervisor ON supervisor.id = transfer.supervisor_id
            LEFT JOIN account AS approver ON approver.id = transfer.approved_by
            WHERE     transfer.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.transfer) }
        let record = try record(row)
        let parts = try AssignmentStore.parts(of: record.reference, in: access)
        let people = parts.filter { !$0.isOver }.map(\.person)
        let scope = RecordScope(
            kind: .transfer, unitID: record.unitID, region: record.region, people: Set(people.map(\.userID)),
            parties: try parties(of: id, in: access),
            avoiding: try Avoidance.people(avoiding: record.caseID, in: access))
        try Authority.require(.transferRead, by: actor, on: scope)
        let running = try runningLimits(of: record, in: access)
        return Loaded(
            record: record, scope: scope, people: people, caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"), unitName: try row.get("unit_name"),
            receiverName: try row.get("receiver_name"), approver: try row.get("approver_name"),
            approvedAt: try row.get("approved_at"), receivedAt: try row.get("received_at"),
            policeNumber: try row.get("police_number"), supervisorName: try row.get("supervisor_name"),
            newCase: try newCase(row),
            facts: TransferFacts(
                proposedBy: record.proposedBy, team: CaseStore.team(parts), sender: record.unitID,
                senderRegion: record.region, receiver: record.receiverID,
                supplementOpen: try row.get("supplement_open"), missing: record.lacking,
                isVerified: running[.policeClueDecision] != nil, objection: try row.get("objection"),
                reconsiderUntil: running[.transferReconsiderationRequest],
                supervisor: try row.get("supervisor_id"), isFilingOrdered: try isFilingOrdered(record, in: access)))
    }

    private static func newCase(_ row: Row) throws -> (id: CaseID, number: String)? {
        let (id, number): (CaseID?, String?) = (try row.get("new_case_id"), try row.get("new_case_number"))
        guard let id, let number else { return nil }
        return (id, number)
    }

    /// The clocks that run on a transfer on which the police decide or have decided, with when they are due.
    private static func runningLimits(
        of record: Transfer, in access: any ReadAccess
    ) throws -> [TimeLimitID: Moment] {
        guard record.state == .received || record.state == .notFiled else { return [:] }
        let rows = try access.query(
            """
            SELECT limit_id, due_at FROM clock
            WHERE  record_kind = 'transfer' AND record_id = $1 AND stopped_at IS NULL
            """, [record.id])
        return Dictionary(try rows.map { (try $0.get("limit_id"), try $0.get("due_at")) }) { one, _ in one }
    }

    /// Whether a procuratorate has notified the police to file.
    private static func isFilingOrdered(_ record: Transfer, in access: any ReadAccess) throws -> Bool {
        guard record.state == .notFiled else { return false }
        return try access.first(
            "SELECT id FROM supervision WHERE transfer_id = $1 AND state IN ('ordered', 'carriedOut')", [record.id])
            != nil
    }

    /// The police units to which a file may be handed: those of the sender's own region for a hand-over, all others
    /// for forwarding.
    package static func police(in access: any ReadAccess) throws -> [Unit] {
        try OrganisationStore.units(in: access).filter { $0.kind == .police && $0.active }
    }

    /// The procuratorates that can be asked to supervise what happens in a region.
    package static func procuratorates(over region: String, in access: any ReadAccess) throws -> [Unit] {
        try OrganisationStore.units(in: access).filter {
            $0.kind == .procuratorate && $0.active && RegionScope.contains(region, within: $0.region)
        }
    }

    /// The police who have, or had, the file.
    private static func parties(of id: TransferID, in access: any ReadAccess) throws -> Set<UnitID> {
        let rows = try access.query("SELECT unit_id FROM transfer_receiver WHERE transfer_id = $1", [id])
        return Set(try rows.map { try $0.get("unit_id") })
    }

    static func record(_ row: Row) throws -> Transfer {
        let amount: Int64? = try row.get("amount_minor")
        return Transfer(
            id: try row.get("id"), number: try row.get("number"), caseID: try row.get("case_id"),
            state: try row.get("state"), unitID: try row.get("unit_id"), region: try row.get("region"),
            receiverID: try row.get("receiver_id"), crime: try row.get("crime"), ground: try row.get("ground"),
            facts: try row.get("facts"), amount: amount.map { Money(minor: $0) },
            proposedBy: try row.get("proposed_by"), attachments: try JSONText.decode(row.get("attachments")),
            proposedAt: try row.get("proposed_at"), handedOverAt: try row.get("handed_over_at"),
            decidedAt: try row.get("decided_at"), version: try row.get("version"))
    }
}

extension TransferState: SQLConvertible {}
extension SuspectedCrime: SQLConvertible {}
extension TransferGround: SQLConvertible {}
extension TransferObjection: SQLConvertible {}
