package import Enforcement
import Law
import Storage

/// Somebody of a unit who may have a part in its cases: an officer, a reviewer, a head.
package struct Colleague: Sendable, Hashable {
    package let id: UserID
    package let name: String
    package let isHead: Bool

    /// Those of a unit, by name.
    static func all(of unit: UnitID, in access: any ReadAccess) throws -> [Colleague] {
        try access.query(
            """
            SELECT   account.id, account.name,
                     MAX(CASE WHEN account_role.role = 'unitHead' THEN 1 ELSE 0 END) AS head
            FROM     account
            JOIN     account_role ON account_role.account_id = account.id
            WHERE    account.unit_id = $1 AND account.active = 1 AND account_role.until IS NULL
            AND      account_role.role IN ('officer', 'legalReviewer', 'unitHead')
            GROUP BY account.id, account.name
            ORDER BY account.name, account.id
            """, [unit]
        ).map { Colleague(id: try $0.get("id"), name: try $0.get("name"), isHead: try $0.get("head")) }
    }

    /// One of a unit.
    ///
    /// - Throws: `Refusal.invalid` where the unit has no such person.
    static func find(_ id: UserID, of unit: UnitID, in access: any ReadAccess) throws -> Colleague {
        guard let found = try all(of: unit, in: access).first(where: { $0.id == id }) else {
            throw Refusal.invalid(
                "person", Wording("请从本单位参与办案的人员中选择", "Choose somebody of the unit who has a part in cases"))
        }
        return found
    }
}
