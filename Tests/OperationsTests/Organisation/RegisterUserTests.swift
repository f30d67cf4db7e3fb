import Enforcement
import Operations
import TestSupport
import Testing

struct RegisterUserTests {
    @Test func `an administrator registers people of the own region and nobody else's`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator])
        let id = try await house.office.perform(
            RegisterUser(unitID: house.county.id, signInName: "li.mei", name: "李梅", roles: [.officer]),
            as: administrator)
        let actor = try await house.actor(id)
        #expect(actor.roles == [.officer])
        #expect(actor.unitID == house.county.id)
        let elsewhere = RegisterUser(unitID: house.police.id, signInName: "wang", name: "王强", roles: [.police])
        await #expect(throws: Refusal.self) { try await house.office.perform(elsewhere, as: administrator) }
    }
}
