import Enforcement
import Operations
import TestSupport
import Testing

struct UnitOperationsTests {
    @Test func `a unit is renamed by whoever manages the region, on the version they saw`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator], in: house.police)
        let rename = RenameUnit(unitID: house.county.id, name: "青石县市场监管局", shortName: "青监", version: 1)
        _ = try await house.office.perform(rename, as: administrator)
        let unit = try await house.office.read { try OrganisationStore.unit(house.county.id, in: $0) }
        #expect(unit?.name == "青石县市场监管局")
        #expect(unit?.version == 2)
        await expectRefusal(.versionConflict) { _ = try await house.office.perform(rename, as: administrator) }
        await expectRefusal(.duplicate) {
            _ = try await house.office.perform(
                RenameUnit(unitID: house.county.id, name: "云川市公安局", shortName: "青监", version: 2), as: administrator)
        }
    }

    @Test func `a unit with people is not closed, an empty one is, and nobody is registered in it any more`()
        async throws
    {
        let house = try await TestOffice()
        let person = try await house.person("李梅", [.officer])
        await expectRefusal(.notInThisState) {
            _ = try await house.office.perform(CloseUnit(unitID: house.county.id, version: 1), as: house.founder)
        }
        _ = try await house.office.perform(CloseUser(userID: person.userID, version: 1), as: house.founder)
        _ = try await house.office.perform(CloseUnit(unitID: house.county.id, version: 1), as: house.founder)
        await expectRefusal(.notInThisState) { _ = try await house.person("赵敏", [.officer]) }
    }

    @Test func `an officer manages no unit`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        await expectRefusal(.notAllowed) {
            _ = try await house.office.perform(CloseUnit(unitID: house.county.id, version: 1), as: officer)
        }
    }
}
