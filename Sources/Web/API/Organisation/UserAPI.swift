import Enforcement
import HTTPTypes
import Law
import Operations

/// Users by API.
enum UserAPI {
    static let tag = APITag("users", Wording("用户", "Users"))
    private static let pattern: PathPattern = "/users/\(.id)"

    static let all: [any Route] = registers + changes

    private static let registers: [any Route] = [
        APIRoute(
            list: "/users",
            APIOperation(
                "listUsers", Wording("列出本地区的用户", "List the users of the region"), tag: tag,
                access: .scope(.userManage)),
            of: UserView.self
        ) { call in
            let page = try call.page()
            let actor = try call.machine()
            let people = try await call.house.office.read {
                try OrganisationStore.people(
                    for: actor, after: page.after?.values.first, limit: page.limit + 1, in: $0)
            }
            return page.page(people, cursor: { [$0.signInName] }, view: UserView.init)
        },
        APIRoute(
            .get, pattern,
            APIOperation("readUser", Wording("查看用户", "Read a user"), tag: tag, access: .scope(.userManage)),
            replies: .ok(UserView.self, versioned: true)
        ) { call in try await answer(call.id(), call) },
        APIRoute(
            .post, "/users",
            APIOperation("registerUser", Wording("登记用户", "Register a user"), tag: tag, access: .scope(.userManage))
                .idempotent(),
            body: UserDraft.self, replies: .created(UserView.self, versioned: true)
        ) { call, draft in
            let operation = RegisterUser(
                unitID: draft.unit, signInName: draft.signInName, name: draft.name, roles: Set(draft.roles))
            let id = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(id, call, location: pattern.under(APIRoute.prefix).path(id.rawValue))
        },
        APIRoute(
            .put, "/users/\(.id)/roles/\(.word("role"))",
            APIOperation("grantRole", Wording("授予角色", "Grant a role"), tag: tag, access: .scope(.userManage)),
            replies: .ok(UserView.self, versioned: true)
        ) { call in
            let operation = GrantRole(userID: call.id(), role: try role(call))
            _ = try await call.house.office.perform(operation, as: call.machine())
            return try await answer(call.id(), call)
        },
        APIRoute(
            .delete, "/users/\(.id)/roles/\(.word("role"))",
            APIOperation("endRole", Wording("取消角色", "End a role"), tag: tag, access: .scope(.userManage)),
            replies: .ok(UserView.self, versioned: true)
        ) { call in
            let operation = RevokeRole(userID: call.id(), role: try role(call))
            _ = try await call.house.office.perform(operation, as: call.machine())
            return try await answer(call.id(), call)
        },
        APIRoute(
            .post, "/users/\(.id)/certificates",
            APIOperation(
                "certifyOfficer", Wording("登记执法证", "Register a certificate"), tag: tag, access: .scope(.userManage)
            ).idempotent(),
            body: CertificateDraft.self, replies: .created(UserView.self)
        ) { call, draft in
            let operation = CertifyOfficer(
                userID: call.id(), number: draft.number, kind: draft.kind ?? .national,
                areas: draft.areas.map { Set($0) }, region: draft.region, validFrom: draft.validFrom,
                validUntil: draft.validUntil)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call.id(), call)
        },
        APIRoute(
            .post, "/users/\(.id)/certificate-suspensions",
            APIOperation(
                "suspendCertificate", Wording("暂停执法证", "Suspend a certificate"), tag: tag, access: .scope(.userManage)
            ).idempotent(),
            body: SuspensionDraft.self, replies: .created(UserView.self, versioned: true)
        ) { call, draft in
            let suspend = SuspendCertificate(
                number: draft.number, from: draft.from, until: draft.until, reason: draft.reason)
            return try await act(suspend, onCertificate: draft.number, call)
        },
        APIRoute(
            .post, "/users/\(.id)/certificate-suspensions/lifting",
            APIOperation(
                "liftSuspension", Wording("恢复执法证", "Lift the suspension of a certificate"), tag: tag,
                access: .scope(.userManage)
            ).idempotent(),
            body: SuspensionLift.self, replies: .ok(UserView.self, versioned: true)
        ) { call, draft in
            let lift = LiftSuspension(number: draft.number, reason: draft.reason)
            return try await act(lift, onCertificate: draft.number, call)
        },
    ]

    private static let changes: [any Route] = [
        APIRoute(
            .put, "/users/\(.id)/name",
            APIOperation("renameUser", Wording("用户更名", "Rename a user"), tag: tag, access: .scope(.userManage))
                .matching(),
            body: UserName.self, replies: .ok(UserView.self, versioned: true)
        ) { call, draft in
            try await change(
                call, RenameUser(userID: call.id(), name: draft.name, version: try call.requiredVersion()))
        },
        APIRoute(
            .put, "/users/\(.id)/unit",
            APIOperation("moveUser", Wording("调动用户", "Move a user"), tag: tag, access: .scope(.userManage))
                .matching(),
            body: UserUnit.self, replies: .ok(UserView.self, versioned: true)
        ) { call, draft in
            try await change(call, MoveUser(userID: call.id(), to: draft.unit, version: try call.requiredVersion()))
        },
        APIRoute(
            .post, "/users/\(.id)/closure",
            APIOperation("closeUser", Wording("停用账户", "Close an account"), tag: tag, access: .scope(.userManage))
                .matching(),
            replies: .ok(UserView.self, versioned: true)
        ) { call in try await change(call, CloseUser(userID: call.id(), version: try call.requiredVersion())) },
        APIRoute(
            .delete, "/users/\(.id)/closure",
            APIOperation("reopenUser", Wording("恢复账户", "Reopen an account"), tag: tag, access: .scope(.userManage))
                .matching(),
            replies: .ok(UserView.self, versioned: true)
        ) { call in try await change(call, ReopenUser(userID: call.id(), version: try call.requiredVersion())) },
    ]

    private static func change<O: Operation>(_ call: APICall, _ operation: O) async throws -> APIAnswer<UserView> {
        _ = try await call.house.office.perform(operation, as: call.machine())
        return try await answer(call.id(), call)
    }

    /// A number that is not one of the user's own is not found.
    private static func act<O: Operation>(
        _ operation: O, onCertificate number: String, _ call: APICall
    ) async throws -> APIAnswer<UserView> {
        let (actor, id): (Actor, UserID) = (try call.machine(), call.id())
        let file = try await call.house.office.read { try OrganisationStore.UserFile(id, for: actor, in: $0) }
        guard file.certificates.contains(where: { $0.certificateNumber == number }) else {
            throw Refusal.notFound(.officer)
        }
        _ = try await call.house.office.perform(operation, as: actor, key: call.idempotencyKey)
        return try await answer(id, call)
    }

    private static func role(_ call: APICall) throws -> Role {
        guard let role = Role(rawValue: call.value(.word("role"))) else { throw Problem.notFound }
        return role
    }

    private static func answer(_ id: UserID, _ call: APICall, location: Path? = nil) async throws -> APIAnswer<UserView>
    {
        let actor = try call.machine()
        let person = try await call.house.office.read { try OrganisationStore.UserFile(id, for: actor, in: $0).person }
        return APIAnswer(UserView(person), version: person.version, location: location)
    }
}

/// A user as the API shows them.
struct UserView: APIValue {
    let id: UserID
    let signInName: String
    let name: String
    let unit: UnitID
    let unitName: String
    let roles: [Role]
    let active: Bool

    init(_ person: OrganisationStore.Person) {
        id = person.id
        signInName = person.signInName
        name = person.name
        unit = person.unitID
        unitName = person.unitName
        roles = Role.allCases.filter(person.roles.contains)
        active = person.active
    }

    private init() {
        (id, signInName, name, unit, unitName) = (.example, "li.mei", "李梅", .example, "青石县市场监督管理局")
        (roles, active) = ([.officer], true)
    }

    static let schemaName = "User"
    static let example = UserView()
    static let rules = ["active": FieldRule("False once the account is closed.")]
}

/// A user to be registered; the password is set apart.
struct UserDraft: APIValue {
    let unit: UnitID
    let signInName: String
    let name: String
    let roles: [Role]

    static let schemaName = "UserDraft"
    static let example = UserDraft(unit: .example, signInName: "zhao.min", name: "赵敏", roles: [.officer])
    static let rules = [
        "signInName": FieldRule(
            "Lower-case letters, digits or . - _; cannot be changed.", pattern: "^[a-z0-9._-]{2,40}$"),
        "name": FieldRule.text(50), "roles": FieldRule("What the person is in the unit.", most: 13),
    ]
}

/// A user's new name.
struct UserName: APIValue {
    let name: String

    static let schemaName = "UserName"
    static let example = UserName(name: "赵敏敏")
    static let rules = ["name": FieldRule.text(50)]
}

/// The unit a user goes to.
struct UserUnit: APIValue {
    let unit: UnitID

    static let schemaName = "UserUnit"
    static let example = UserUnit(unit: .example)
}
