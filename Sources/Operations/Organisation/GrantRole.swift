package import Enforcement
import Law

/// Gives a user a further role.
package struct GrantRole: Operation {
    package static let name = "user.grant-role"

    package let userID: UserID
    package let role: Role

    package init(userID: UserID, role: Role) {
        self.userID = userID
        self.role = role
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `secondPerson` for oneself; `duplicate` where the user has the
    ///   role; `invalidInput` where the unit cannot have it or it excludes one that the user has.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try OrganisationStore.requireNotSelf(userID, in: work)
        let roles = try OrganisationStore.roles(of: userID, in: work.access)
        guard !roles.contains(role) else {
            throw Refusal(.duplicate, Wording("该用户已有此角色", "The user has this role already"))
        }
        guard let kind = try OrganisationStore.unitKind(ofUser: userID, in: work.access) else {
            throw Refusal.notFound(.user)
        }
        try RoleRules.check(roles.union([role]), in: kind)
        try GrantRole.write(role, to: userID, in: work)
        return Done()
    }

    static func write(_ role: Role, to user: UserID, in work: Work) throws {
        try work.write(
            "account_role",
            """
            INSERT INTO account_role (id, account_id, role, since)
            VALUES ($1, $2, $3, $4)
            RETURNING *
            """, [work.office.newIdentifier(at: work.now), user, role, work.now])
    }
}

/// Takes a role from a user, from now on.
package struct RevokeRole: Operation {
    package static let name = "user.revoke-role"

    package let userID: UserID
    package let role: Role

    package init(userID: UserID, role: Role) {
        self.userID = userID
        self.role = role
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `notInThisState` where the user has no such role; `secondPerson`
    ///   for oneself, so that an office never loses its last administrator by a slip.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try OrganisationStore.requireNotSelf(userID, in: work)
        guard try OrganisationStore.end(role, of: userID, in: work) else {
            throw Refusal(.notInThisState, Wording("该用户没有此角色", "The user does not have this role"))
        }
        return Done()
    }
}

extension OrganisationStore {
    /// Ends a role; false where the user has no such role.
    @discardableResult
    static func end(_ role: Role, of user: UserID, in work: Work) throws -> Bool {
        try !work.write(
            "account_role",
            "UPDATE account_role SET until = $1 WHERE account_id = $2 AND role = $3 AND until IS NULL RETURNING *",
            [work.now, user, role]
        ).isEmpty
    }
}
