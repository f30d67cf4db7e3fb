package import Enforcement
package import Law
import Storage

/// One case that is bound to another.
package struct CaseBond: Sendable, Hashable {
    package let kind: CaseBondKind
    /// The other case.
    package let id: CaseID
    package let number: String
    package let title: String
    /// Whether the other is the one in which this goes on, or that was split off this.
    package let isOnward: Bool
    package let reasons: String
    package let at: Moment

    /// What the other case is to this one.
    package var label: Wording { isOnward ? kind.onward : kind.backward }

    /// The bonds of a case in the order in which they were made.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [CaseBond] {
        try access.query(
            """
            SELECT   case_bond.*, case_file.number, case_file.title
            FROM     case_bond
            JOIN     case_file ON case_file.id = CASE WHEN case_bond.from_id = $1 THEN case_bond.to_id
                                                      ELSE case_bond.from_id END
            WHERE    case_bond.from_id = $1 OR case_bond.to_id = $1
            ORDER BY case_bond.id
            """, [id]
        ).map { row in
            let isOnward = try row.get("from_id", as: CaseID.self) == id
            return CaseBond(
                kind: try row.get("kind"), id: try row.get(isOnward ? "to_id" : "from_id"),
                number: try row.get("number"), title: try row.get("title"), isOnward: isOnward,
                reasons: try row.get("reasons"), at: try row.get("made_at"))
        }
    }

    /// Binds one case to another.
    static func write(
        _ kind: CaseBondKind, from id: CaseID, to other: CaseID, receiver: UnitID? = nil, reasons: String,
        in work: Work
    ) throws {
        try work.write(
            "case_bond",
            """
            INSERT INTO case_bond (id, kind, from_id, to_id, reasons, made_by, made_at, receiver_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), kind, id, other, reasons, work.actor.userID, work.now, receiver])
    }

    /// Who sees a case because it goes on in others: the units to which it was handed over, the superiors asked about those, and the
    /// police to whom those were transferred.
    static func parties(ofThoseAfter id: CaseID, in access: any ReadAccess) throws -> Set<UnitID> {
        Set(
            try access.query(
                """
                WITH RECURSIVE onward (id) AS (
                    SELECT to_id FROM case_bond WHERE kind <> 'split' AND from_id = $1
                    UNION
                    SELECT case_bond.to_id
                    FROM   case_bond
                    JOIN   onward ON onward.id = case_bond.from_id
                    WHERE  case_bond.kind <> 'split'
                )
                SELECT case_file.unit_id FROM onward JOIN case_file ON case_file.id = onward.id
                UNION
                SELECT case_jurisdiction.superior_id
                FROM   onward
                JOIN   case_jurisdiction ON case_jurisdiction.case_id = onward.id
                UNION
                SELECT transfer_receiver.unit_id
                FROM   onward
                JOIN   transfer ON transfer.case_id = onward.id
                JOIN   transfer_receiver ON transfer_receiver.transfer_id = transfer.id
                """, [id]
            ).map { try $0.get("unit_id") })
    }
}

extension CaseBondKind: SQLConvertible {}

/// A case that goes on in another one, merged into it or handed over, with what was collected in it: it stays under its own
/// number.
package struct MergedCase: Sendable {
    package let record: Case
    /// Whether its amount counts beside that of the other; one that was handed over has its amount on the new file already.
    package let addsAmount: Bool
    package let papers: [CasePaper]
    package let evidence: [CaseEvidence]
    /// The goods as they stood when it ended.
    package let goodsLines: [CaseGoodsLine]
    /// Everybody who ever worked on it, reviewers apart.
    let investigators: Set<UserID>

    /// Those that ended in a case, by whatever way, in the order of their registration.
    static func all(in id: CaseID, _ access: any ReadAccess) throws -> [MergedCase] {
        try access.query(
            """
            WITH RECURSIVE taken (id, adds) AS (
                SELECT from_id, CASE kind WHEN 'merged' THEN 1 ELSE 0 END
                FROM   case_bond
                WHERE  kind <> 'split' AND to_id = $1
                UNION
                SELECT case_bond.from_id, CASE case_bond.kind WHEN 'merged' THEN taken.adds ELSE 0 END
                FROM   case_bond
                JOIN   taken ON taken.id = case_bond.to_id
                WHERE  case_bond.kind <> 'split'
            )
            SELECT   case_file.*, taken.adds
            FROM     taken
            JOIN     case_file ON case_file.id = taken.id
            ORDER BY case_file.id
            """, [id]
        ).map { row in
            let record = try CaseStore.record(row)
            let parts = try AssignmentStore.parts(of: record.reference, in: access)
            return MergedCase(
                record: record, addsAmount: try row.get("adds"), papers: try CasePaper.all(of: record.id, in: access),
                evidence: try CaseEvidence.all(of: record.id, in: access),
                goodsLines: CaseGoodsLine.standing(try CaseGoodsLine.history(of: record.id, in: access)),
                investigators: Set(parts.filter { $0.person.part != .reviewer }.map(\.person.userID)))
        }
    }
}
