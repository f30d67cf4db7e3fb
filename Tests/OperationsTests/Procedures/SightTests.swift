import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Lists show exactly what authority lets one see: the condition in SQL against the decision in Swift, on records and
/// actors that are made up.
struct SightTests {
    private struct Placed: Sendable {
        let id: String
        let kind: RecordKind
        let unit: UnitID
        let region: String
        let people: Set<UserID>
    }

    private static let kinds: [RecordKind] = [.clue, .case, .transfer, .listing, .subject, .right]
    private static let users = ["ME", "YOU"].map { UserID($0) }

    @Test func `every list agrees with every decision`() async throws {
        let house = try await TestOffice()
        var random = house.random
        let units = [
            house.county, house.police, try await house.unit("省局", region: "430000"),
            try await house.unit("外省", region: "510100"),
        ]
        let records = (0..<60).map { number in
            let unit = units[Int.random(in: 0..<units.count, using: &random)]
            return Placed(
                id: "R\(number)", kind: SightTests.kinds[number % SightTests.kinds.count], unit: unit.id,
                region: unit.region,
                people: Set(SightTests.users.filter { _ in Bool.random(using: &random) }))
        }
        try await SightTests.write(records, in: house)
        for role in Role.allCases {
            for unit in units {
                let actor = Actor(
                    userID: SightTests.users[0], name: "", unitID: unit.id, unitKind: unit.kind, region: unit.region,
                    roles: [role], channel: .web)
                for kind in SightTests.kinds { try await SightTests.check(kind, actor, records, in: house) }
            }
        }
    }

    private static func check(_ kind: RecordKind, _ actor: Actor, _ records: [Placed], in house: TestOffice)
        async throws
    {
        guard let duty = Authority.sightDuty(of: kind) else { return }
        let expected = records.filter { record in
            let scope = RecordScope(kind: kind, unitID: record.unit, region: record.region, people: record.people)
            return record.kind == kind && Authority.decide(duty, by: actor, on: scope) == .allowed
        }
        let listed = try await house.office.read { access -> [String] in
            guard Authority.reach(of: duty, for: actor) != nil else { return [] }
            let sight = try Sight(of: duty, for: actor, first: 1)
            let condition = sight.condition(unit: "unit_id", region: "region", record: "record_index.id", kind: kind)
            return try access.query(
                "SELECT id FROM record_index WHERE kind = '\(kind.rawValue)' AND \(condition)", sight.arguments
            ).map { try $0.get("id") }
        }
        #expect(Set(listed) == Set(expected.map(\.id)), "\(actor.roles) \(actor.region) \(kind)")
    }

    private static func write(_ records: [Placed], in house: TestOffice) async throws {
        try await house.office.database.write { access in
            for record in records {
                try access.execute(
                    """
                    INSERT INTO record_index (id, kind, number, title, state, unit_id, region, updated_at)
                    VALUES ($1, $2, $1, 'x', 'x', $3, $4, 0)
                    """, [record.id, record.kind, record.unit, record.region])
                for user in record.people {
                    try access.execute(
                        """
                        INSERT INTO assignment (id, record_kind, record_id, user_id, part, since)
                        VALUES ($1, $2, $3, $4, 'lead', 0)
                        """, [record.id + user.rawValue, record.kind, record.id, user])
                }
            }
        }
    }
}
