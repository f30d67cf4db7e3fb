import Enforcement
import Testing

/// What must hold for every actor, record and duty, tried on thousands that are made up.
struct AuthorityPropertyTests {
    /// Random words that are the same in every run: SplitMix64.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var word = state
            word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
            word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
            return word ^ (word >> 31)
        }
    }

    private static let regions = ["000000", "430000", "430100", "430103", "430104", "430200", "510000", "510100"]
    private static let units = ["A", "B", "C", "D"].map { UnitID($0) }
    private static let users = ["1", "2", "3"].map { UserID($0) }

    private static func actor(_ random: inout Seeded, roles: Set<Role>? = nil, scoped: Bool = true) -> Actor {
        let isMachine = scoped && Bool.random(using: &random)
        return Actor(
            userID: users.randomElement(using: &random) ?? users[0], name: "",
            unitID: units.randomElement(using: &random) ?? units[0],
            unitKind: .marketSupervision, region: regions.randomElement(using: &random) ?? "",
            roles: roles ?? Set(Role.allCases.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }),
            channel: .web,
            scopes: isMachine ? Set(Duty.allCases.filter { _ in Bool.random(using: &random) }) : nil)
    }

    private static func scope(_ random: inout Seeded) -> RecordScope {
        RecordScope(
            kind: RecordKind.allCases.randomElement(using: &random) ?? .case,
            unitID: units.randomElement(using: &random) ?? units[0],
            region: regions.randomElement(using: &random) ?? "",
            people: Set(users.filter { _ in Bool.random(using: &random) }),
            parties: Set(units.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }))
    }

    private static func each(_ body: (Actor, RecordScope, inout Seeded) -> Void) {
        var random = Seeded(state: 2026)
        for _ in 0..<4000 {
            let actor = actor(&random)
            let scope = scope(&random)
            body(actor, scope, &random)
        }
    }

    private static func allowed(_ duty: Duty, _ actor: Actor, _ scope: RecordScope) -> Bool {
        Authority.decide(duty, by: actor, on: scope) == .allowed
    }

    private static func with(_ actor: Actor, roles: Set<Role>? = nil, scopes: Set<Duty>?) -> Actor {
        Actor(
            userID: actor.userID, name: actor.name, unitID: actor.unitID, unitKind: actor.unitKind,
            region: actor.region,
            roles: roles ?? actor.roles, channel: actor.channel, scopes: scopes)
    }

    @Test func `who cannot see a record can do nothing with it, and is told there is none`() {
        Self.each { actor, scope, _ in
            guard let sight = Authority.sightDuty(of: scope.kind), !Self.allowed(sight, actor, scope) else { return }
            for duty in Duty.allCases {
                #expect(Authority.decide(duty, by: actor, on: scope) == .hidden, "\(duty) \(actor) \(scope)")
            }
        }
    }

    @Test func `a duty on a record implies the duty at all`() {
        Self.each { actor, scope, _ in
            for duty in Duty.allCases where Self.allowed(duty, actor, scope) {
                #expect(Authority.decide(duty, by: actor, on: nil) == .allowed)
            }
        }
    }

    @Test func `a further role takes nothing away`() {
        Self.each { actor, scope, random in
            let more = actor.roles.union([Role.allCases.randomElement(using: &random) ?? .officer])
            let promoted = Self.with(actor, roles: more, scopes: actor.scopes)
            for duty in Duty.allCases where Self.allowed(duty, actor, scope) {
                #expect(Self.allowed(duty, promoted, scope))
            }
        }
    }

    @Test func `a token never allows what its holder may not do, nor what it was not issued for`() {
        Self.each { actor, scope, _ in
            guard let scopes = actor.scopes else { return }
            let holder = Self.with(actor, scopes: nil)
            for duty in Duty.allCases where Self.allowed(duty, actor, scope) {
                #expect(Self.allowed(duty, holder, scope))
                #expect(scopes.contains(duty))
            }
        }
    }

    @Test func `whoever sits higher in the same region sees no less`() {
        Self.each { actor, scope, _ in
            guard actor.region != "000000", actor.region.hasSuffix("00") == false else { return }
            let above = Actor(
                userID: actor.userID, name: "", unitID: actor.unitID, unitKind: actor.unitKind,
                region: String(actor.region.prefix(4)) + "00", roles: actor.roles, channel: .web, scopes: actor.scopes)
            for duty in Duty.allCases where Self.allowed(duty, actor, scope) {
                #expect(Self.allowed(duty, above, scope))
            }
        }
    }

    @Test(arguments: [
        ("430103", "430100", true), ("430103", "430000", true), ("430103", "000000", true), ("430103", "430103", true),
        ("430100", "430103", false), ("430203", "430100", false), ("510103", "430000", false),
        ("431000", "430100", false),
        ("430110", "430100", true),
    ])
    func `a region lies within those whose digits it begins with`(region: String, outer: String, within: Bool) {
        #expect(RegionScope.contains(region, within: outer) == within)
    }
}
