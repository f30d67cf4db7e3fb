import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// What every request asks first.
struct VisitorTests {
    private let digest = String(repeating: "ab", count: 32)

    private func signIn(_ id: UserID?, in house: TestOffice) async throws {
        let session = SessionStore.Session(
            digest: digest, userID: id, openedAt: house.clock.now, seenAt: house.clock.now, content: "{}")
        try await house.office.settle(keeping: session, forgetting: [])
    }

    @Test func `session, person, every role and the unread notices come at once`() async throws {
        let house = try await TestOffice()
        let head = try await house.person("马骏", [.unitHead, .officer], in: house.county)
        try await signIn(head.userID, in: house)
        let visitor = try #require(try await house.office.visitor(of: digest, counting: true))
        let person = try #require(visitor.person)
        #expect(person.actor.userID == head.userID)
        #expect(person.actor.roles == [.unitHead, .officer])
        #expect(person.actor.unitID == house.county.id)
        #expect(person.unitName == house.county.name)
        #expect(visitor.unread == 0)
        #expect(visitor.session.userID == head.userID)
        #expect(try await house.office.visitor(of: digest, counting: false)?.unread == nil)
    }

    @Test func `a session without a person, of a closed account, or unknown`() async throws {
        let house = try await TestOffice()
        #expect(try await house.office.visitor(of: digest, counting: true) == nil)
        try await signIn(nil, in: house)
        let nobody = try #require(try await house.office.visitor(of: digest, counting: true))
        #expect(nobody.person == nil && nobody.unread == nil)
        let head = try await house.person("马骏", [.unitHead], in: house.county)
        try await signIn(head.userID, in: house)
        try await house.office.database.write {
            try $0.execute("UPDATE account SET active = 0 WHERE id = $1", [head.userID])
        }
        let closed = try #require(try await house.office.visitor(of: digest, counting: true))
        #expect(closed.session.userID == head.userID)
        #expect(closed.person == nil && closed.unread == nil)
    }
}
