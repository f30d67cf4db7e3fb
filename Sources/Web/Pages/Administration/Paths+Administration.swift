import Enforcement

extension Paths {
    static let unitsPattern: PathPattern = "/administration/units"
    static let units = unitsPattern.path()
    static let unitNewPattern: PathPattern = "/administration/units/new"
    static let unitNew = unitNewPattern.path()
    static let unitPattern: PathPattern = "/administration/units/\(.id)"
    static func unit(_ id: UnitID) -> Path { unitPattern.path(id.rawValue) }
    static let unitNamePattern: PathPattern = "/administration/units/\(.id)/name"
    static func unitName(_ id: UnitID) -> Path { unitNamePattern.path(id.rawValue) }
    static let unitClosurePattern: PathPattern = "/administration/units/\(.id)/closure"
    static func unitClosure(_ id: UnitID) -> Path { unitClosurePattern.path(id.rawValue) }

    static let usersPattern: PathPattern = "/administration/users"
    static let users = usersPattern.path()
    static let userNewPattern: PathPattern = "/administration/users/new"
    static let userNew = userNewPattern.path()
    static let userPattern: PathPattern = "/administration/users/\(.id)"
    static func user(_ id: UserID) -> Path { userPattern.path(id.rawValue) }
    static let userNamePattern: PathPattern = "/administration/users/\(.id)/name"
    static func userName(_ id: UserID) -> Path { userNamePattern.path(id.rawValue) }
    static let userUnitPattern: PathPattern = "/administration/users/\(.id)/unit"
    static func userUnit(_ id: UserID) -> Path { userUnitPattern.path(id.rawValue) }
    static let userRolesPattern: PathPattern = "/administration/users/\(.id)/roles"
    static func userRoles(_ id: UserID) -> Path { userRolesPattern.path(id.rawValue) }
    static let userRoleEndPattern: PathPattern = "/administration/users/\(.id)/roles/\(.word("role"))/end"
    static func userRoleEnd(_ id: UserID, _ role: Role) -> Path { userRoleEndPattern.path(id.rawValue, role.rawValue) }
    static let userCertificatesPattern: PathPattern = "/administration/users/\(.id)/certificates"
    static func userCertificates(_ id: UserID) -> Path { userCertificatesPattern.path(id.rawValue) }
    static let userSuspensionPattern: PathPattern = "/administration/users/\(.id)/certificates/suspension"
    static func userSuspension(_ id: UserID) -> Path { userSuspensionPattern.path(id.rawValue) }
    static let userLiftingPattern: PathPattern = "/administration/users/\(.id)/certificates/lifting"
    static func userLifting(_ id: UserID) -> Path { userLiftingPattern.path(id.rawValue) }
    static let userPasswordPattern: PathPattern = "/administration/users/\(.id)/password"
    static func userPassword(_ id: UserID) -> Path { userPasswordPattern.path(id.rawValue) }
    static let userCodesPattern: PathPattern = "/administration/users/\(.id)/codes/removal"
    static func userCodes(_ id: UserID) -> Path { userCodesPattern.path(id.rawValue) }
    static let userStatePattern: PathPattern = "/administration/users/\(.id)/state"
    static func userState(_ id: UserID) -> Path { userStatePattern.path(id.rawValue) }
    static let userTokensPattern: PathPattern = "/administration/users/\(.id)/tokens"
    static func userTokens(_ id: UserID) -> Path { userTokensPattern.path(id.rawValue) }
    static let userTokenNewPattern: PathPattern = "/administration/users/\(.id)/tokens/new"
    static func userTokenNew(_ id: UserID) -> Path { userTokenNewPattern.path(id.rawValue) }

    static let administrationTokensPattern: PathPattern = "/administration/tokens"
    static let administrationTokens = administrationTokensPattern.path()
    static let administrationTokenRevocationPattern: PathPattern = "/administration/tokens/\(.id)/revocation"
    static func administrationTokenRevocation(_ id: TokenID) -> Path {
        administrationTokenRevocationPattern.path(id.rawValue)
    }
}
