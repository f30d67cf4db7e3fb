package import Enforcement
package import Law
package import Storage

/// How a unit wants to be warned, beyond what the chains say.
package struct UnitWarnings: Sendable, Hashable {
    /// From when on the head hears of a clock; never later than the chain says.
    package enum HeadFrom: String, CaseIterable, Sendable, Hashable, Codable {
        case yellow, today, overdue

        package var label: Wording {
            switch self {
            case .yellow: Wording("黄灯起", "From yellow on")
            case .today: Wording("到期当日起", "From the day it is due")
            case .overdue: Wording("按升级规则", "As the chain says")
            }
        }
    }

    package let unit: UnitID
    package var headFrom = HeadFrom.overdue
    /// Whether the head gets a digest each working day.
    package var digest = true
    package var version = 0

    /// What a unit has set, or what holds where nothing is set.
    package static func of(_ unit: UnitID, in access: any ReadAccess) throws -> UnitWarnings {
        var warnings = UnitWarnings(unit: unit)
        guard let row = try access.first("SELECT * FROM unit_warning WHERE id = $1", [unit]) else { return warnings }
        warnings.headFrom = try row.get("head_from")
        (warnings.digest, warnings.version) = (try row.get("digest"), try row.get("version"))
        return warnings
    }

    func headHears(at stage: ClockStage) -> Bool {
        switch headFrom {
        case .yellow: stage >= .yellow
        case .today: stage >= .today
        case .overdue: stage >= .overdue
        }
    }

    /// Whether somebody may set a unit's warnings: whoever leads it, or an administrator.
    package static func mayBeSet(by actor: Actor, for unit: Unit) -> Bool {
        Authority.decide(.unitWarn, by: actor, on: scope(of: unit)) == .allowed
    }

    static func scope(of unit: Unit) -> RecordScope {
        RecordScope(kind: .unit, unitID: unit.id, region: unit.region)
    }
}

extension UnitWarnings.HeadFrom: SQLConvertible {}

/// Sets how a unit is warned.
package struct SetUnitWarnings: Operation {
    package static let name = "unit.set-warnings"

    package let unit: UnitID
    package let version: Int?
    package let headFrom: UnitWarnings.HeadFrom
    package let digest: Bool

    package init(_ unit: UnitID, version: Int? = nil, headFrom: UnitWarnings.HeadFrom, digest: Bool) {
        (self.unit, self.version, self.headFrom, self.digest) = (unit, version, headFrom, digest)
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`.
    package func perform(in work: Work) throws -> Done {
        guard let owner = try OrganisationStore.unit(unit, in: work.access) else { throw Refusal.notFound(.unit) }
        try Authority.require(.unitWarn, by: work.actor, on: UnitWarnings.scope(of: owner))
        if let version, try UnitWarnings.of(unit, in: work.access).version != version {
            throw Refusal.versionConflict(.unit)
        }
        try work.write(
            "unit_warning",
            """
            INSERT INTO unit_warning (id, head_from, digest, saved_by, saved_at, version)
            VALUES ($1, $2, $3, $4, $5, 1)
            ON CONFLICT (id) DO UPDATE
            SET    head_from = excluded.head_from, digest = excluded.digest, saved_by = excluded.saved_by,
                   saved_at = excluded.saved_at, version = unit_warning.version + 1
            RETURNING *
            """, [unit, headFrom, digest, work.actor.userID, work.now])
        return Done()
    }
}
