package import Enforcement
import Law

/// Registers a person of a unit with roles; the password is set apart (`SetPassword`).
package struct RegisterUser: Operation {
    package static let name = "user.register"

    package let unitID: UnitID
    package let signInName: String
    package let personName: String
    package let roles: Set<Role>

    package init(unitID: UnitID, signInName: String, name: String, roles: Set<Role>) {
        self.unitID = unitID
        self.signInName = signInName
        self.personName = name
        self.roles = roles
    }

    /// - Throws: `Refusal`: `notAllowed`; `notFound` for the unit, `notInThisState` where it is closed; `invalidInput`,
    ///   also for a role the unit cannot have or roles that exclude one another; `duplicate` sign-in name.
    package func perform(in work: Work) throws -> UserID {
        guard let unit = try OrganisationStore.unit(unitID, in: work.access) else { throw Refusal.notFound(.unit) }
        let id: UserID = work.newID()
        try Authority.require(
            .userManage, by: work.actor, on: RecordScope(kind: .user, unitID: unit.id, region: unit.region))
        guard unit.active else { throw Refusal(.notInThisState, Wording("该单位已停用", "That unit is closed")) }
        try check(unit)
        guard try work.first("SELECT id FROM account WHERE sign_in_name = $1", [signInName]) == nil else {
            throw Refusal(.duplicate, Wording("登录名已被使用", "The sign-in name is taken"), facts: ["field": "signInName"])
        }
        try work.write(
            "account",
            """
            INSERT INTO account (id, unit_id, sign_in_name, name, active, version)
            VALUES ($1, $2, $3, $4, 1, 1)
            RETURNING *
            """, [id, unit.id, signInName, personName])
        for role in roles.sorted(by: { $0.rawValue < $1.rawValue }) { try GrantRole.write(role, to: id, in: work) }
        return id
    }

    private func check(_ unit: Unit) throws(Refusal) {
        try RegisterUser.check(name: personName)
        let allowed = signInName.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F
        }
        guard (2...40).contains(signInName.utf8.count), allowed else {
            throw .invalid(
                "signInName",
                Wording("登录名为2至40个小写字母、数字或 . - _", "A sign-in name has 2 to 40 lower-case letters, digits or . - _"))
        }
        try RoleRules.check(roles, in: unit.kind)
    }

    static func check(name: String) throws(Refusal) {
        guard (1...50).contains(name.count) else {
            throw .invalid("name", Wording("请填写姓名，最多50字", "Give the person's name, at most 50 characters"))
        }
    }
}
