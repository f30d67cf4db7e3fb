package import Enforcement
import Law
import Storage

/// Corrects a user's name.
package struct RenameUser: Operation {
    package static let name = "user.rename"

    package let userID: UserID
    package let personName: String
    package let version: Int

    package init(userID: UserID, name: String, version: Int) {
        self.userID = userID
        self.personName = name
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput`, `versionConflict`.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try RegisterUser.check(name: personName)
        try work.update(
            .user, "account",
            "UPDATE account SET name = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [userID, version, personName])
        return Done()
    }
}

/// Closes an account: its sessions end, its tokens and its calendar are withdrawn, what the person did stays.
package struct CloseUser: Operation {
    package static let name = "user.close"

    package let userID: UserID
    package let version: Int

    package init(userID: UserID, version: Int) {
        self.userID = userID
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`; `secondPerson` for one's own account;
    ///   `notInThisState` where records are assigned to the person.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try OrganisationStore.requireNotSelf(userID, in: work)
        try OrganisationStore.requireNoAssignments(userID, in: work)
        try work.update(
            .user, "account",
            "UPDATE account SET active = 0, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [userID, version])
        try SessionStore.forgetAll(of: userID, in: work.access)
        try TokenStore.revokeAll(of: userID, in: work)
        try CalendarFeedStore.set(nil, of: userID, in: work)
        return Done()
    }
}

/// Opens a closed account again; the roles are as they were, the password must be set anew by whoever may.
package struct ReopenUser: Operation {
    package static let name = "user.reopen"

    package let userID: UserID
    package let version: Int

    package init(userID: UserID, version: Int) {
        self.userID = userID
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `versionConflict`.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try work.update(
            .user, "account",
            "UPDATE account SET active = 1, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [userID, version])
        return Done()
    }
}

/// Moves a person to another unit; roles that the new unit's kind cannot have end.
package struct MoveUser: Operation {
    package static let name = "user.move"

    package let userID: UserID
    package let unitID: UnitID
    package let version: Int

    package init(userID: UserID, to unitID: UnitID, version: Int) {
        self.userID = userID
        self.unitID = unitID
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed` for either unit, `versionConflict`; `notInThisState` where the
    ///   new unit is closed or records are assigned to the person; `secondPerson` for oneself.
    package func perform(in work: Work) throws -> Done {
        try OrganisationStore.requireManageable(userID, in: work)
        try OrganisationStore.requireNotSelf(userID, in: work)
        guard let unit = try OrganisationStore.unit(unitID, in: work.access) else { throw Refusal.notFound(.unit) }
        try Authority.require(
            .userManage, by: work.actor, on: RecordScope(kind: .user, unitID: unit.id, region: unit.region))
        guard unit.active else { throw Refusal(.notInThisState, Wording("该单位已停用", "That unit is closed")) }
        try OrganisationStore.requireNoAssignments(userID, in: work)
        try work.update(
            .user, "account",
            "UPDATE account SET unit_id = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING *",
            [userID, version, unitID])
        for role in try OrganisationStore.roles(of: userID, in: work.access) where !role.fits(unit.kind) {
            try OrganisationStore.end(role, of: userID, in: work)
        }
        try SessionStore.forgetAll(of: userID, in: work.access)
        return Done()
    }
}

extension OrganisationStore {
    static func requireManageable(_ id: UserID, in work: Work) throws {
        try Authority.require(.userManage, by: work.actor, on: scope(ofUser: id, in: work.access))
    }

    /// What changes somebody's power or place is done by another person.
    static func requireNotSelf(_ id: UserID, in work: Work) throws {
        guard id != work.actor.userID else {
            throw Refusal(
                .secondPerson, Wording("不能对自己的账户进行此操作，请由另一名管理员办理", "Another administrator must do this to your account")
            )
        }
    }

    static func requireNoAssignments(_ id: UserID, in work: Work) throws {
        let row = try work.first(
            "SELECT count(*) AS number FROM assignment WHERE user_id = $1 AND until IS NULL", [id])
        let number: Int = try row?.get("number") ?? 0
        guard number == 0 else {
            throw Refusal(
                .notInThisState,
                Wording(
                    "此人名下还有\(number)条记录，请先移交", "\(number) records are assigned to this person; hand them over first"),
                facts: ["assignments": String(number)])
        }
    }
}
