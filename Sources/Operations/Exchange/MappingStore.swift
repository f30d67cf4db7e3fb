package import Enforcement
package import Law
package import Storage

/// The mapping of an agency's system, as a unit keeps it.
package struct KeptMapping: Sendable, Hashable {
    package let id: String
    package let agency: String
    package let unitID: UnitID
    package let unitName: String
    /// The file as it was given.
    package let text: String
    package let savedBy: String
    package let savedAt: Moment
    package let version: Int

    /// What it says.
    ///
    /// - Throws: `MappingFault`; what is kept was sound when it was kept.
    package func mapping() throws -> AgencyMapping { try AgencyMapping(parsing: Array(text.utf8)) }
}

/// The SQL of mappings: each unit keeps one for each system.
package enum MappingStore {
    /// The mappings that the actor sees, by unit and agency; few.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    package static func list(for actor: Actor, in access: any ReadAccess) throws -> [KeptMapping] {
        let sight = try ExchangeAccess.sight(actor, first: 1)
        return try access.query(
            """
            \(select)
            WHERE  \(sight.condition(ofUnitIn: "agency_mapping"))
            ORDER  BY unit.name, agency_mapping.agency, agency_mapping.id
            LIMIT  500
            """, sight.arguments
        ).map(mapping)
    }

    /// One mapping that the actor sees.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package static func find(_ id: String, for actor: Actor, in access: any ReadAccess) throws -> KeptMapping {
        let sight = try ExchangeAccess.sight(actor, first: 2)
        let row = try access.first(
            "\(select) WHERE agency_mapping.id = $1 AND \(sight.condition(ofUnitIn: "agency_mapping"))",
            [id] + sight.arguments)
        guard let row else { throw missing }
        return try mapping(row)
    }

    /// The mapping of a system that the actor's own unit keeps: by it the unit's cases come in and go out.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package static func mapping(_ agency: String, for actor: Actor, in access: any ReadAccess) throws -> KeptMapping {
        try Authority.require(.caseRead, by: actor, on: nil)
        let row = try access.first(
            "\(select) WHERE agency_mapping.unit_id = $1 AND agency_mapping.agency = $2", [actor.unitID, agency])
        guard let row else { throw missing }
        return try mapping(row)
    }

    /// The units whose mappings the actor may keep, by name: the own one alone, or those that the actor manages.
    ///
    /// - Throws: `Refusal` with `notAllowed` for whoever may keep none.
    package static func units(for actor: Actor, in access: any ReadAccess) throws -> [Unit] {
        guard Authority.reach(of: .unitManage, for: actor) != nil else {
            try ExchangeAccess.requireToImport(actor)
            return [try OrganisationStore.unit(actor.unitID, in: access)].compactMap(\.self)
        }
        return try OrganisationStore.units(for: actor, in: access).map(\.unit).filter { $0.active && $0.kind.enforces }
    }

    private static let missing = Refusal(.notFound, Wording("没有这个系统的对照文件", "There is no mapping of this system"))

    private static let select = """
        SELECT agency_mapping.*, unit.name AS unit_name, account.name AS saved_by_name
        FROM   agency_mapping
        JOIN   unit    ON unit.id = agency_mapping.unit_id
        JOIN   account ON account.id = agency_mapping.saved_by
        """

    private static func mapping(_ row: Row) throws -> KeptMapping {
        KeptMapping(
            id: try row.get("id"), agency: try row.get("agency"), unitID: try row.get("unit_id"),
            unitName: try row.get("unit_name"), text: try row.get("body"), savedBy: try row.get("saved_by_name"),
            savedAt: try row.get("saved_at"), version: try row.get("version"))
    }
}

/// Keeps the mapping of an agency's system; what the unit kept before is replaced, and the ledger witnesses both.
package struct SaveMapping: Operation {
    package static let name = "exchange.save-mapping"
    /// Bytes: a mapping has a few thousand.
    package static let largest = 1 << 20

    /// The file.
    package let text: String
    /// Whose it is; nil for the actor's own unit.
    package let unit: UnitID?

    package init(_ text: String, unit: UnitID? = nil) {
        (self.text, self.unit) = (text, unit)
    }

    /// - Returns: the id of the mapping.
    /// - Throws: `Refusal`: `notAllowed`, `notFound` for the unit, `invalidInput` with the first mistake and its place, or for a unit
    ///   that works no cases.
    package func perform(in work: Work) throws -> String {
        guard let owner = try OrganisationStore.unit(unit ?? work.actor.unitID, in: work.access), owner.active else {
            throw Refusal.notFound(.unit)
        }
        try ExchangeAccess.requireToKeep(mappingsOf: owner, work.actor)
        guard owner.kind.enforces else {
            throw Refusal.invalid("unit", Wording("该单位不办理行政案件", "This unit does not work administrative cases"))
        }
        let mapping: AgencyMapping
        do {
            mapping = try AgencyMapping(parsing: Array(text.utf8))
        } catch {
            throw error.refusal
        }
        let rows = try work.write(
            "agency_mapping",
            """
            INSERT INTO agency_mapping (id, unit_id, agency, body, saved_by, saved_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, 1)
            ON CONFLICT (unit_id, agency) DO UPDATE
            SET    body = excluded.body, saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                   version = agency_mapping.version + 1
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), owner.id, mapping.agency, text, work.actor.userID, work.now])
        return try rows[0].get("id")
    }
}

extension MappingFault {
    /// The first mistake, as whoever sent the mapping is told.
    var refusal: Refusal {
        guard let first = problems.first else {
            return Refusal.invalid("mapping", Wording("对照文件有误", "The mapping is wrong"))
        }
        return Refusal.invalid(
            "mapping",
            Wording("\(first.place)：\(first.message.zh)", "\(first.place): \(first.message.en)"))
    }
}
