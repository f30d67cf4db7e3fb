package import Enforcement
import Law
import Storage

/// Renames a unit: agencies are merged and renamed, their cases stay.
package struct RenameUnit: Operation {
    package static let name = "unit.rename"

    package let unitID: UnitID
    package let unitName: String
    package let shortName: String
    /// The version the change is based on.
    package let version: Int

    package init(unitID: UnitID, name: String, shortName: String, version: Int) {
        self.unitID = unitID
        self.unitName = name
        self.shortName = shortName
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput`, `duplicate`, `versionConflict`.
    package func perform(in work: Work) throws -> Done {
        _ = try OrganisationStore.manageableUnit(unitID, in: work)
        try RegisterUnit.check(name: unitName, shortName: shortName)
        let taken = try work.first(
            "SELECT id FROM unit WHERE (name = $1 OR short_name = $2) AND id <> $3", [unitName, shortName, unitID])
        guard taken == nil else { throw RegisterUnit.duplicate }
        try work.update(
            .unit, "unit",
            """
            UPDATE unit SET name = $3, short_name = $4, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """, [unitID, version, unitName, shortName])
        return Done()
    }
}

/// Closes a unit: nobody of it signs in any more, its records stay.
package struct CloseUnit: Operation {
    package static let name = "unit.close"

    package let unitID: UnitID
    package let version: Int

    package init(unitID: UnitID, version: Int) {
        self.unitID = unitID
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`; `notInThisState` where the unit still has open
    ///   accounts or running clocks, or is closed already; `secondPerson` for one's own unit.
    package func perform(in work: Work) throws -> Done {
        let unit = try OrganisationStore.manageableUnit(unitID, in: work)
        guard unit.id != work.actor.unitID else {
            throw Refusal(.secondPerson, Wording("不能停用自己所在的单位", "One cannot close one's own unit"))
        }
        guard unit.active else { throw Refusal(.notInThisState, Wording("单位已停用", "The unit is closed already")) }
        let people = try count("SELECT count(*) AS number FROM account WHERE unit_id = $1 AND active = 1", in: work)
        let clocks = try count(
            "SELECT count(*) AS number FROM clock WHERE unit_id = $1 AND stopped_at IS NULL", in: work)
        guard people == 0, clocks == 0 else {
            throw Refusal(
                .notInThisState,
                Wording(
                    "该单位还有\(people)个在用账户、\(clocks)项计时中的工作，请先移交",
                    "The unit still has \(people) open accounts and \(clocks) running clocks; hand them over first"),
                facts: ["accounts": String(people), "clocks": String(clocks)])
        }
        try work.update(
            .unit, "unit",
            "UPDATE unit SET active = 0, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [unitID, version])
        return Done()
    }

    private func count(_ sql: String, in work: Work) throws -> Int {
        try work.first(sql, [unitID])?.get("number") ?? 0
    }
}

extension OrganisationStore {
    /// A unit that the actor may change.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`.
    static func manageableUnit(_ id: UnitID, in work: Work) throws -> Unit {
        guard let unit = try unit(id, in: work.access) else { throw Refusal.notFound(.unit) }
        try Authority.require(
            .unitManage, by: work.actor, on: RecordScope(kind: .unit, unitID: unit.id, region: unit.region))
        return unit
    }
}
