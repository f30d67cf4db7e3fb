package import Enforcement
import Law

/// Registers a unit in a region.
package struct RegisterUnit: Operation {
    package static let name = "unit.register"

    package let unitName: String
    package let shortName: String
    package let kind: UnitKind
    package let region: String

    package init(name: String, shortName: String, kind: UnitKind, region: String) {
        self.unitName = name
        self.shortName = shortName
        self.kind = kind
        self.region = region
    }

    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` for an empty name or a region code that is not six digits;
    ///   `duplicate` where a unit has the name already.
    package func perform(in work: Work) throws -> UnitID {
        try check()
        let id: UnitID = work.newID()
        try Authority.require(
            .unitManage, by: work.actor, on: RecordScope(kind: .unit, unitID: id, region: region))
        let taken = try work.first("SELECT id FROM unit WHERE name = $1 OR short_name = $2", [unitName, shortName])
        guard taken == nil else { throw RegisterUnit.duplicate }
        try work.write(
            "unit",
            """
            INSERT INTO unit (id, name, short_name, kind, region, active, version)
            VALUES ($1, $2, $3, $4, $5, 1, 1)
            RETURNING *
            """, [id, unitName, shortName, kind, region])
        return id
    }

    private func check() throws {
        try RegisterUnit.check(name: unitName, shortName: shortName)
        guard region.count == 6, region.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw Refusal.invalid("region", Wording("行政区划代码为六位数字", "A region code is six digits (GB/T 2260)"))
        }
    }

    static func check(name: String, shortName: String) throws(Refusal) {
        guard (1...100).contains(name.count) else {
            throw .invalid("name", Wording("请填写单位名称，最多100字", "Give the unit's name, at most 100 characters"))
        }
        guard (1...20).contains(shortName.count) else {
            throw .invalid("shortName", Wording("请填写单位简称，最多20字", "Give the unit's short name, at most 20 characters"))
        }
    }

    static let duplicate = Refusal(.duplicate, Wording("已有同名单位", "A unit of this name exists already"))
}
