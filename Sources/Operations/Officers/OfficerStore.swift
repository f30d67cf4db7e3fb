package import Enforcement
import Law
package import Storage

/// The SQL of officers: certificates and training as heads and supervisors see them.
package enum OfficerStore {
    /// Years that are asked for: from the first that a record may lie in to the last that a date can name here.
    package static let years = 2000...2100

    /// The officers whom the actor sees, by sign-in name, after the one given, with their training of a year.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func lines(
        year: Int, unit: UnitID? = nil, after signInName: String? = nil, limit: Int, for actor: Actor,
        in access: any ReadAccess
    ) throws -> [OfficerLine] {
        try Authority.require(.officerRead, by: actor, on: nil)
        let reach = Authority.reach(of: .officerRead, for: actor) ?? .unit
        return try access.query(
            select + """
                 WHERE  account.active = 1 AND EXISTS (
                            SELECT 1 FROM account_role
                            WHERE  account_role.account_id = account.id AND account_role.role = 'officer'
                              AND  account_role.until IS NULL)
                  AND  unit.region LIKE $3 AND ($4 IS NULL OR unit.id = $4)
                  AND  ($5 IS NULL OR unit.id = $5) AND ($6 IS NULL OR account.sign_in_name > $6)
                ORDER  BY account.sign_in_name
                LIMIT  $7
                """,
            days(of: year) + [
                reach == .region ? RegionScope.prefix(of: actor.region) + "%" : "%",
                reach == .unit ? actor.unitID : nil, unit, signInName, limit,
            ]
        ).map { try line($0, year: year, in: access) }
    }

    /// One officer's file of a year.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`.
    package static func file(
        _ id: UserID, year: Int, for actor: Actor, in access: any ReadAccess
    ) throws -> OfficerFile {
        let scope = try OrganisationStore.scope(ofUser: id, in: access)
        try Authority.require(.officerRead, by: actor, on: scope)
        guard let row = try access.first(select + " WHERE account.id = $3", days(of: year) + [id]) else {
            throw Refusal.notFound(.user)
        }
        return OfficerFile(
            line: try line(row, year: year, in: access), year: year,
            record: try OfficerRecord(of: id, for: actor, in: access),
            trainings: try trainings(of: id, year: year, in: access),
            mayTrain: Authority.decide(.officerTrain, by: actor, on: scope) == .allowed)
    }

    /// How many hours a unit asks of its officers in a year.
    package static func minimum(of unit: UnitID, year: Int, in access: any ReadAccess) throws -> TrainingMinimum {
        let row = try access.first("SELECT hours, version FROM unit_training WHERE id = $1", [unit])
        return TrainingMinimum(set: try row?.get("hours"), version: try row?.get("version"), year: year)
    }

    private static func trainings(of id: UserID, year: Int, in access: any ReadAccess) throws -> [Training] {
        try access.query(
            """
            SELECT training.*, account.name AS entered_name
            FROM   training
            JOIN   account ON account.id = training.entered_by
            WHERE  training.held_on >= $1 AND training.held_on <= $2 AND training.account_id = $3
            ORDER  BY training.held_on DESC, training.id DESC
            """, days(of: year) + [id]
        ).map { row in
            Training(
                id: try row.get("id"), heldOn: try row.get("held_on"), hours: try row.get("hours"),
                subject: try row.get("subject"), organiser: try row.get("organiser"),
                enteredBy: try row.get("entered_name"), enteredAt: try row.get("entered_at"),
                withdrawn: try row.get("withdraw_reason"))
        }
    }

    /// The first and the last day of a year, as dates are stored.
    private static func days(of year: Int) -> [any SQLConvertible] { ["\(year)-01-01", "\(year)-12-31"] }

    private static let select = """
        SELECT account.id, account.name, account.sign_in_name, unit.id AS unit_id, unit.name AS unit_name,
               unit_training.hours AS least, unit_training.version AS least_version,
               (SELECT CAST(coalesce(sum(training.hours), 0) AS BIGINT) FROM training
                WHERE  training.account_id = account.id AND training.withdrawn_at IS NULL
                  AND  training.held_on >= $1 AND training.held_on <= $2) AS hours
        FROM   account
        JOIN   unit ON unit.id = account.unit_id
        LEFT   JOIN unit_training ON unit_training.id = unit.id
        """

    private static func line(_ row: Row, year: Int, in access: any ReadAccess) throws -> OfficerLine {
        let id: UserID = try row.get("id")
        return OfficerLine(
            id: id, name: try row.get("name"), signInName: try row.get("sign_in_name"), unit: try row.get("unit_id"),
            unitName: try row.get("unit_name"), certificates: try OrganisationStore.certificates(of: id, in: access),
            hours: try row.get("hours"),
            minimum: TrainingMinimum(set: try row.get("least"), version: try row.get("least_version"), year: year))
    }
}

/// One officer: certificates, what the officer answered for, and the training of one year.
package struct OfficerFile: Sendable {
    package let line: OfficerLine
    package let year: Int
    package let record: OfficerRecord
    /// The latest first; those taken back among them.
    package let trainings: [Training]
    /// Whether the reader enters and takes back training of this officer.
    package let mayTrain: Bool

    /// The latest end first.
    package var certificates: [Officer] { line.certificates }
}
