import Enforcement
import Testing

struct AuthorityTests {
    /// The places of `AuthorityTable`, in its order, seen from unit U in 430100.
    private static func scopes(_ kind: RecordKind) -> [RecordScope] {
        func scope(_ unit: String, _ region: String, people: Set<UserID> = [], parties: Set<UnitID> = []) -> RecordScope
        {
            RecordScope(kind: kind, unitID: UnitID(unit), region: region, people: people, parties: parties)
        }
        return [
            scope("U", "430100", people: [UserID("ME")]), scope("U", "430100"),
            scope("X", "510100", parties: [UnitID("U")]), scope("BELOW", "430103"), scope("BESIDE", "430200"),
            scope("AWAY", "510100"),
        ]
    }

    private static func kind(of duty: Duty) -> RecordKind {
        let subject = duty.rawValue.prefix { $0 != "." }
        return RecordKind(rawValue: String(subject)) ?? .document
    }

    private static func actor(_ roles: Set<Role>, scopes: Set<Duty>? = nil) -> Actor {
        Actor(
            userID: UserID("ME"), name: "我", unitID: UnitID("U"), unitKind: .marketSupervision, region: "430100",
            roles: roles, channel: .web, scopes: scopes)
    }

    private static func letter(_ decision: Authority.Decision) -> Character {
        switch decision {
        case .allowed: "y"
        case .refused: "n"
        case .hidden: "-"
        }
    }

    @Test func `the table speaks of every role and every duty once`() {
        let pairs = AuthorityTable.rows.map { "\($0.role) \($0.duty)" }
        #expect(pairs.count == Role.allCases.count * Duty.allCases.count)
        #expect(Set(pairs).count == pairs.count)
    }

    @Test(arguments: AuthorityTable.rows)
    func `each role may do what the table says, where it says, and nothing else`(row: AuthorityTable.Row) {
        let actor = Self.actor([row.role])
        let letters = Self.scopes(Self.kind(of: row.duty)).map {
            Self.letter(Authority.decide(row.duty, by: actor, on: $0))
        }
        #expect(String(letters) == row.letters)
    }

    @Test(arguments: AuthorityTable.rows)
    func `a duty is had on some record or on none, as asked without one`(row: AuthorityTable.Row) {
        let some = row.letters.contains("y")
        #expect((Authority.decide(row.duty, by: Self.actor([row.role]), on: nil) == .allowed) == some)
    }

    @Test func `nobody with no role may do or see anything that takes a duty`() {
        for duty in Duty.allCases {
            for scope in Self.scopes(Self.kind(of: duty)) {
                #expect(Authority.decide(duty, by: Self.actor([]), on: scope) != .allowed)
            }
        }
    }

    /// Pairs of duties that the law or good order wants in two people's hands.
    @Test(arguments: [
        (Duty.clueWork, Duty.clueApprove), (.caseWork, .caseApprove), (.caseWork, .caseReview),
        (.caseReview, .caseApprove),
        (.transferPropose, .transferDecide), (.transferDecide, .transferReceive), (.transferReceive, .transferDecide),
        (.transferPropose, .transferFile), (.userManage, .caseWork), (.userManage, .caseApprove),
        (.userManage, .transferDecide),
        (.listingImport, .userManage),
    ])
    func `no single role has both`(one: Duty, other: Duty) {
        for role in Role.allCases {
            let duties = RoleDuties.table[role] ?? [:]
            #expect(duties[one] == nil || duties[other] == nil, "\(role)")
        }
    }

    @Test(arguments: RoleRules.exclusive.map { [$0.0, $0.1] })
    func `roles that exclude one another are refused together and fine apart`(pair: [Role]) throws {
        #expect(throws: Refusal.self) { try RoleRules.check(Set(pair), in: .coordination) }
        for role in pair { try RoleRules.check([role], in: .coordination) }
    }

    @Test func `a refusal names the duty and no person`() {
        guard case .refused(let refusal) = Authority.decide(.caseReview, by: Self.actor([.officer]), on: nil) else {
            Issue.record("was not refused")
            return
        }
        #expect(refusal.code == .notAllowed)
        #expect(refusal.facts == ["duty": "case.review"])
    }
}
