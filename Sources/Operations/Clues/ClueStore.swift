package import Enforcement
import Law
package import Storage

/// The SQL of single clues. Lists are in `ClueQueue`, the whole file in `ClueFile`.
package enum ClueStore {
    /// One clue with what its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Clue
        package let scope: RecordScope
        package let people: [AssignmentStore.Person]
        /// Those to whom it is assigned, with their certificates.
        package let officers: [TeamMember]
        /// The unit that dispatched it.
        package let fromUnit: UnitID
        package let report: String?
        package let reporter: UserID?
        package let extensions: Int

        /// The facts for an act that gives a reason or a ground.
        package func facts(
            reason: String? = nil, closure: ClueClosure? = nil, officers: [TeamMember]? = nil
        ) -> ClueFacts {
            ClueFacts(
                officers: officers ?? self.officers, reporter: reporter, extensions: extensions, reason: reason,
                closure: closure)
        }
    }

    /// Loads a clue that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ClueID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("SELECT * FROM clue WHERE id = $1", [id]) else {
            throw Refusal.notFound(.clue)
        }
        let clue = try clue(row)
        let working = try AssignmentStore.parts(of: clue.reference, in: access).filter { !$0.isOver }
        let sender: UnitID = try row.get("from_unit")
        let scope = RecordScope(
            kind: .clue, unitID: clue.unitID, region: try row.get("region"), people: Set(working.map(\.person.userID)),
            parties: [sender])
        try Authority.require(.clueRead, by: actor, on: scope)
        return Loaded(
            record: clue, scope: scope, people: working.map(\.person), officers: working.map(\.member),
            fromUnit: sender,
            report: try row.get("report"), reporter: try row.get("reporter_id"), extensions: try row.get("extensions"))
    }

    /// The subject of a code, or nil.
    package static func subject(code: String, in access: any ReadAccess) throws -> SubjectID? {
        try access.first("SELECT id FROM subject WHERE code = $1", [code])?.get("id")
    }

    /// The listings a clue speaks of.
    package static func listings(of id: ClueID, in access: any ReadAccess) throws -> [ListingID] {
        try access.query("SELECT listing_id FROM clue_listing WHERE clue_id = $1 ORDER BY id", [id])
            .map { try $0.get("listing_id") }
    }

    /// The rights a clue speaks of.
    package static func rights(of id: ClueID, in access: any ReadAccess) throws -> [RightID] {
        try access.query("SELECT right_id FROM clue_right WHERE clue_id = $1 ORDER BY id", [id])
            .map { try $0.get("right_id") }
    }

    /// A clue as one unit sent it.
    struct Origin {
        let clue: ClueID
        let title: String
        let unit: UnitID
    }

    /// The clue itself and every one that was merged into it, with the unit that sent each.
    static func origins(of id: ClueID, in access: any ReadAccess) throws -> [Origin] {
        try access.query(
            """
            WITH RECURSIVE merged (id) AS (
                SELECT id FROM clue WHERE id = $1
                UNION
                SELECT clue.id FROM clue JOIN merged ON clue.merged_into = merged.id
            )
            SELECT clue.id, clue.title, clue.from_unit
            FROM   clue
            JOIN   merged ON merged.id = clue.id
            ORDER  BY clue.id
            """, [id]
        ).map { Origin(clue: try $0.get("id"), title: try $0.get("title"), unit: try $0.get("from_unit")) }
    }

    static func clue(_ row: Row) throws -> Clue {
        let amount: Int64? = try row.get("amount_minor")
        return Clue(
            id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
            summary: try row.get("summary"), source: try row.get("source"), state: try row.get("state"),
            priority: try row.get("priority"), unitID: try row.get("unit_id"), subjectID: try row.get("subject_id"),
            amount: amount.map { Money(minor: $0) }, receivedAt: try row.get("received_at"),
            closure: try row.get("closure"), mergedInto: try row.get("merged_into"), caseID: try row.get("case_id"),
            version: try row.get("version"))
    }
}

extension ClueState: SQLConvertible {}
extension ClueSource: SQLConvertible {}
extension CluePriority: SQLConvertible {}
extension ClueClosure: SQLConvertible {}
