import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseFileTests {
    private func file(_ id: CaseID, in world: CaseWorld) async throws -> (file: CaseFile, statements: Int) {
        let database = CountingDatabase(world.house.office.database)
        let (head, now) = (world.head, world.house.clock.now)
        let file = try await database.read { try CaseFile(id, for: head, at: now, yellow: .third, in: $0) }
        return (file, database.statements)
    }

    @Test func `a case file is read with twenty-six statements, however far the case has come`() async throws {
        let world = try await CaseWorld()
        let (young, old) = (try await world.registered(), try await world.handedOver().0)
        let (first, second) = (try await file(young, in: world), try await file(old, in: world))
        #expect(first.statements == 26)
        #expect(second.statements == 26)
        #expect(second.file.steps.count > first.file.steps.count)
    }

    @Test func `those who investigate stand with their certificates, in the order in which they came`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let before = try await world.load(id)
        #expect(before.facts.team.count == 2)
        #expect(before.facts.team.allSatisfy { !$0.certificates.isEmpty })
        #expect(before.facts.investigators == Set(before.facts.team.map(\.userID)))
        #expect(before.unitName == world.house.county.name)
        #expect(before.people.map(\.userID) == before.facts.team.map(\.userID))
    }

    @Test func `the police to whom a case was handed over see it, with its transfer once`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        let loaded = try await world.load(id)
        #expect(loaded.transfers.map(\.id) == [transfer])
        #expect(loaded.scope.parties == [world.countyPolice.id])
    }
}
