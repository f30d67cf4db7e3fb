import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct SearchStoreTests {
    private func put(_ id: String, _ kind: RecordKind, _ title: String, unit: Unit, in house: TestOffice) async throws {
        let now = house.clock.now
        house.clock.advance(minutes: 1)
        try await house.office.database.write { access in
            try access.execute(
                """
                INSERT INTO record_index (id, kind, number, title, state, unit_id, region, updated_at)
                VALUES ($1, $2, $3, $4, 'new', $5, $6, $7)
                """, [id, kind, "号-" + id, title, unit.id, unit.region, now])
        }
    }

    private func found(_ words: String, _ actor: Actor, in house: TestOffice, limit: Int = 50) async throws -> [String]
    {
        try await house.office.read { try SearchStore.hits(words, for: actor, limit: limit, in: $0).map(\.record.id) }
    }

    @Test func `numbers and titles are found, the latest changed first, and nothing out of sight`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        try await put("C1", .clue, "假冒茶叶", unit: house.county, in: house)
        try await put("C2", .clue, "假冒茶叶二", unit: house.county, in: house)
        try await put("C3", .clue, "假冒茶叶三", unit: house.police, in: house)
        try await put("S1", .subject, "茶叶商行", unit: house.police, in: house)
        #expect(try await found("茶叶", officer, in: house) == ["S1", "C2", "C1"])
        #expect(try await found("号-C", officer, in: house) == ["C2", "C1"])
        #expect(try await found("茶", officer, in: house).isEmpty)
    }

    @Test func `marks of patterns are taken as they are`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        try await put("C1", .clue, "满100%减_50\\", unit: house.county, in: house)
        try await put("C2", .clue, "满1000减150", unit: house.county, in: house)
        for words in ["0%", "减_", "50\\"] { #expect(try await found(words, officer, in: house) == ["C1"]) }
        #expect(try await found("%%", officer, in: house).isEmpty)
    }

    @Test func `a machine finds only the kinds its token may see`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        try await put("C1", .clue, "茶叶甲", unit: house.county, in: house)
        try await put("K1", .case, "茶叶乙", unit: house.county, in: house)
        let machine = try await house.actor(officer.userID, by: .api, scopes: [.clueRead])
        #expect(try await found("茶叶", machine, in: house) == ["C1"])
        let none = try await house.actor(officer.userID, by: .api, scopes: [.unitRead])
        #expect(try await found("茶叶", none, in: house).isEmpty)
    }

    @Test func `a page goes on where the last one ended`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        for number in 1...5 { try await put("C\(number)", .clue, "茶叶", unit: house.county, in: house) }
        let first = try await house.office.read { try SearchStore.hits("茶叶", for: officer, limit: 2, in: $0) }
        #expect(first.map(\.record.id) == ["C5", "C4"])
        let place = SearchStore.Place(updatedAt: first[1].updatedAt, id: first[1].record.id)
        let next = try await house.office.read {
            try SearchStore.hits("茶叶", for: officer, after: place, limit: 2, in: $0)
        }
        #expect(next.map(\.record.id) == ["C3", "C2"])
    }
}
