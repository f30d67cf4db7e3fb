import Enforcement
import Operations
import TestSupport
import Testing

struct FoundOfficeTests {
    private func found(_ house: TestOffice) async throws -> UserID {
        try await house.desk.found(
            unit: RegisterUnit(name: "省局", shortName: "省", kind: .coordination, region: "430000"),
            signInName: "root", personName: "建库人", password: "correct horse battery")
    }

    @Test func `the first administrator is set up once, can sign in, and a second is refused`() async throws {
        let house = try await TestOffice()
        let id = try await found(house)
        #expect(try await house.actor(id).roles == [.administrator])
        let answer = try await house.desk.signIn(name: "root", password: "correct horse battery", from: "a")
        #expect(answer.userID == id)
        #expect(!answer.mustChangePassword)
        await expectRefusal(.notInThisState) { _ = try await found(house) }
    }

    @Test func `an office with users is not founded again`() async throws {
        let house = try await TestOffice()
        _ = try await house.person("李梅", [.officer])
        await expectRefusal(.notInThisState) { _ = try await found(house) }
    }
}
