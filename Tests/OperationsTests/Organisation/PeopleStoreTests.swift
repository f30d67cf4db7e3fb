import Enforcement
import TestSupport
import Testing

@testable import Operations

struct PeopleStoreTests {
    @Test func `people are listed by region, unit and words, page after page`() async throws {
        let house = try await TestOffice()
        for (name, signIn) in [("李梅", "a.li"), ("赵_敏", "b.zhao"), ("钱程", "c.qian")] {
            _ = try await house.person(name, [.officer], signInName: signIn)
        }
        _ = try await house.person("王强", [.police], in: house.police, signInName: "d.wang")
        func names(_ region: String, unit: UnitID? = nil, words: String = "", after: String? = nil) async throws
            -> [String]
        {
            try await house.office.read {
                try OrganisationStore.people(
                    within: region, unit: unit, words: words, after: after, limit: 2, in: $0
                ).map(\.name)
            }
        }
        #expect(try await names("430100") == ["李梅", "赵_敏"])
        #expect(try await names("430100", after: "b.zhao") == ["钱程", "王强"])
        #expect(try await names("430103", after: "b.zhao") == ["钱程"])
        #expect(try await names("430100", unit: house.police.id) == ["王强"])
        #expect(try await names("430100", words: "_") == ["赵_敏"])
        #expect(try await names("430100", words: "%").isEmpty)
        #expect(try await names("510000").isEmpty)
    }

    @Test func `a demonstration offers everybody, role by role, the largest unit first`() async throws {
        let house = try await TestOffice()
        let small = try await house.person("周岩", [.officer], in: house.police)
        let first = try await house.person("李梅", [.officer])
        let second = try await house.person("赵敏", [.officer, .coordinator])
        let offered = try await house.office.read { try OrganisationStore.peopleByRole(in: $0) }
        #expect(offered.map(\.role) == [.coordinator, .officer, .officer, .officer])
        #expect(offered.map(\.person.id) == [second.userID, first.userID, second.userID, small.userID])
    }
}
