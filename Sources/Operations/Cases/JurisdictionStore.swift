package import Enforcement
package import Law
import Storage

/// A question to a superior which unit has jurisdiction of a case, and its answer.
package struct JurisdictionRequest: Sendable, Hashable {
    package let superiorID: UnitID
    package let superior: String
    /// The other unit in the dispute.
    package let other: String
    package let reasons: String
    package let askedAt: Moment
    /// The unit that was designated; nil while the superior has not decided.
    package let designated: String?
    package let opinion: String?
    package let decidedAt: Moment?

    /// The questions about a case, one after the other.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [JurisdictionRequest] {
        try access.query(
            """
            SELECT    case_jurisdiction.*, superior.name AS superior_name, other.name AS other_name,
                      designated.name AS designated_name
            FROM      case_jurisdiction
            JOIN      unit AS superior ON superior.id = case_jurisdiction.superior_id
            JOIN      unit AS other ON other.id = case_jurisdiction.other_id
            LEFT JOIN unit AS designated ON designated.id = case_jurisdiction.designated_id
            WHERE     case_jurisdiction.case_id = $1
            ORDER BY  case_jurisdiction.id
            """, [id]
        ).map { row in
            JurisdictionRequest(
                superiorID: try row.get("superior_id"), superior: try row.get("superior_name"),
                other: try row.get("other_name"), reasons: try row.get("reasons"), askedAt: try row.get("asked_at"),
                designated: try row.get("designated_name"), opinion: try row.get("opinion"),
                decidedAt: try row.get("decided_at"))
        }
    }

    static func write(
        about id: CaseID, to superior: UnitID, other: UnitID, reasons: String, in work: Work
    ) throws {
        try work.write(
            "case_jurisdiction",
            """
            INSERT INTO case_jurisdiction (id, case_id, superior_id, other_id, reasons, asked_by, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), id, superior, other, reasons, work.actor.userID, work.now])
    }

    /// Answers the open question about a case.
    ///
    /// - Returns: the other unit in the dispute.
    static func answer(about id: CaseID, _ unit: UnitID, opinion: String, in work: Work) throws -> UnitID? {
        try work.write(
            "case_jurisdiction",
            """
            UPDATE case_jurisdiction
            SET    designated_id = $2, opinion = $3, decided_by = $4, decided_at = $5
            WHERE  case_id = $1 AND decided_at IS NULL
            RETURNING *
            """, [id, unit, opinion, work.actor.userID, work.now]
        ).first?.get("other_id")
    }
}
