import Enforcement
import Law

/// Sets up an empty office: its first unit and that unit's administrator. Possible once only.
struct FoundOffice: Operation {
    static let name = "office.found"

    let unit: RegisterUnit
    let signInName: String
    let personName: String
    let passwordHash: Secret

    init(unit: RegisterUnit, signInName: String, name: String, passwordHash: Secret) {
        self.unit = unit
        self.signInName = signInName
        self.personName = name
        self.passwordHash = passwordHash
    }

    /// - Throws: `Refusal`: `notInThisState` where there is a user already; `invalidInput`.
    func perform(in work: Work) throws -> UserID {
        guard try work.first("SELECT id FROM account LIMIT 1") == nil else {
            throw Refusal(
                .notInThisState, Wording("系统已有用户，不能再次初始化", "There are users already; an office is set up once"))
        }
        let unitID = try unit.perform(in: work)
        let user = RegisterUser(unitID: unitID, signInName: signInName, name: personName, roles: [.administrator])
        let id = try user.perform(in: work)
        try CredentialStore.setPassword(passwordHash.text, of: id, temporary: false, in: work)
        return id
    }

    /// Who acts while there is nobody yet: the one who starts the program on its own machine.
    static let founder = Actor(
        userID: UserID("founder"), name: "建库", unitID: UnitID("founder"), unitKind: .coordination, region: "000000",
        roles: [.administrator], channel: .commandLine)
}
