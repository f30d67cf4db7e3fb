package import Enforcement
package import Law
package import Storage

/// The SQL of suspects.
package enum SuspectStore {
    /// One suspect with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Suspect
        package let scope: RecordScope
        /// Personal values are masked.
        package let subject: MaskedSubject
        package let caseNumber: String
        package let caseTitle: String
        package let transferNumber: String
        package let senderID: UnitID
        package let senderName: String
        package let policeName: String
        package let procuratorateName: String?
        /// Since when the procuratorate examines it for prosecution.
        package let reviewSince: Moment?
        /// What the guards look at, with nothing handed in.
        package let facts: SuspectFacts
    }

    /// Loads a suspect that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: SuspectID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("\(columns) WHERE suspect.id = $1", [id]) else {
            throw Refusal.notFound(.suspect)
        }
        let record = try record(row)
        let sender: UnitID = try row.get("sender_id")
        let scope = RecordScope(
            kind: .suspect, unitID: record.unitID, region: record.region,
            parties: Set([sender] + [record.procuratorateID].compactMap(\.self)))
        try Authority.require(.suspectRead, by: actor, on: scope)
        guard let subject = try SubjectStore.subject(record.subjectID, in: access) else {
            throw Refusal.notFound(.subject)
        }
        return Loaded(
            record: record, scope: scope, subject: MaskedSubject(subject), caseNumber: try row.get("case_number"),
            caseTitle: try row.get("case_title"), transferNumber: try row.get("transfer_number"), senderID: sender,
            senderName: try row.get("sender_name"), policeName: try row.get("unit_name"),
            procuratorateName: try row.get("procuratorate_name"), reviewSince: try row.get("review_since"),
            facts: SuspectFacts(
                isUnit: subject.kind == .firm, police: record.unitID, policeRegion: record.region,
                procuratorate: record.procuratorateID, isGrave: try row.get("is_grave"),
                isFast: try row.get("is_fast"), measure: record.measure, judgedOn: record.judgment?.judgedOn))
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Suspect
        package let name: String
        package let caseTitle: String
        package let transferNumber: String
        package let policeName: String
        package let procuratorateName: String?
        package let clock: CaseList.RunningClock?
    }

    /// Which suspects a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<SuspectState> = []
        package var transferID: TransferID?
        package var after: SuspectID?
        package var limit = 50

        package init() {}
    }

    /// The newest first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var list = try NewestRecords<SuspectStore>(
            in: filter.states, after: filter.after, limit: filter.limit, for: actor)
        list.narrow("transfer_id", to: filter.transferID)
        return try list.lines(columns, in: access) { row, clock in
            Line(
                record: try record(row), name: try row.get("subject_name"), caseTitle: try row.get("case_title"),
                transferNumber: try row.get("transfer_number"), policeName: try row.get("unit_name"),
                procuratorateName: try row.get("procuratorate_name"), clock: clock)
        }
    }

    /// How many suspects in each state the actor may see.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [SuspectState: Int] {
        let sight = try Sight(of: .suspectRead, for: actor, first: 1)
        let rows = try access.query(
            "SELECT state, COUNT(*) AS count FROM suspect WHERE \(seen(by: sight)) GROUP BY state", sight.arguments)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("state"), try $0.get("count")) })
    }

    /// The condition that leaves only what the actor may see: the unit that transferred and the procuratorate see it too.
    package static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "suspect.unit_id", region: "suspect.region", record: "suspect.id", kind: .suspect,
            parties: "(suspect.sender_id = % OR suspect.procuratorate_id = %)")
    }

    private static let columns = """
        SELECT    suspect.*, unit.name AS unit_name, sender.name AS sender_name, office.name AS procuratorate_name,
                  case_file.number AS case_number, case_file.title AS case_title,
                  transfer.number AS transfer_number, subject.name AS subject_name
        FROM      suspect
        JOIN      unit ON unit.id = suspect.unit_id
        JOIN      unit AS sender ON sender.id = suspect.sender_id
        JOIN      case_file ON case_file.id = suspect.case_id
        JOIN      transfer ON transfer.id = suspect.transfer_id
        JOIN      subject ON subject.id = suspect.subject_id
        LEFT JOIN unit AS office ON office.id = suspect.procuratorate_id
        """

    static func record(_ row: Row) throws -> Suspect {
        Suspect(
            id: try row.get("id"), number: try row.get("number"), state: try row.get("state"),
            transferID: try row.get("transfer_id"), caseID: try row.get("case_id"),
            subjectID: try row.get("subject_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            procuratorateID: try row.get("procuratorate_id"), crime: try row.get("crime"),
            measure: try row.get("measure"), measureSince: try row.get("measure_since"),
            arrestRefusal: try row.get("arrest_refusal"), nonProsecution: try row.get("non_prosecution"),
            judgment: try row.json("judgment"), effectiveOn: try row.get("effective_on"),
            registeredAt: try row.get("registered_at"), version: try row.get("version"))
    }
}

extension SuspectState: SQLConvertible {}
extension CompulsoryMeasure: SQLConvertible {}
extension ArrestRefusal: SQLConvertible {}
extension NonProsecution: SQLConvertible {}
