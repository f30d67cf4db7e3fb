import Enforcement
import Operations
import TestSupport
import Testing

struct CodeOperationsTests {
    /// An office with 李梅, her password, her one-time codes on, and her recovery codes.
    private func house() async throws -> (house: TestOffice, officer: Actor, code: OneTimeCode, spare: [Secret]) {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        let code = try await house.desk.proposeCodes(as: officer)
        let spare = try await house.desk.turnOnCodes(with: now(code, house), as: officer)
        house.clock.advance(seconds: 60)
        return (house, officer, code, spare)
    }

    private func now(_ code: OneTimeCode, _ house: TestOffice) -> Secret {
        Secret(code.code(step: OneTimeCode.step(at: house.clock.now)))
    }

    @Test func `codes are asked for only after a right one was shown`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        await expectRefusal(.notInThisState) { _ = try await house.desk.turnOnCodes(with: "123456", as: officer) }
        _ = try await house.desk.proposeCodes(as: officer)
        await expectRefusal(.wrongCredentials) { _ = try await house.desk.turnOnCodes(with: "12345", as: officer) }
        let answer = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        #expect(!answer.needsCode)
    }

    @Test func `with codes on, the password alone does not sign in and a code is good once`() async throws {
        let (house, officer, code, _) = try await house()
        let half = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        #expect(half.needsCode)
        let right = now(code, house)
        _ = try await house.desk.confirm(officer.userID, code: right, from: "a")
        await expectRefusal(.wrongCredentials) {
            _ = try await house.desk.confirm(officer.userID, code: right, from: "a")
        }
        house.clock.advance(seconds: 30)
        _ = try await house.desk.confirm(officer.userID, code: now(code, house), from: "a")
    }

    @Test func `guessing codes is slowed down, and a right password does not start it afresh`() async throws {
        let (house, officer, _, _) = try await house()
        for _ in 0..<5 {
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
            await expectRefusal(.wrongCredentials) {
                _ = try await house.desk.confirm(officer.userID, code: "12345", from: "a")
            }
        }
        await expectRefusal(.slowDown) { _ = try await house.desk.confirm(officer.userID, code: "12345", from: "a") }
        await expectRefusal(.slowDown) {
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        }
    }

    @Test func `each recovery code stands in for the phone once, typed as one likes`() async throws {
        let (house, officer, _, spare) = try await house()
        #expect(spare.count == 10)
        let typed = Secret(spare[0].text.uppercased().replacing("-", with: " "))
        _ = try await house.desk.confirm(officer.userID, code: typed, from: "a")
        await expectRefusal(.wrongCredentials) {
            _ = try await house.desk.confirm(officer.userID, code: spare[0], from: "a")
        }
        let left = try await house.office.read { try CredentialStore.recoveryCodesLeft(of: officer.userID, in: $0) }
        #expect(left == 9)
    }

    @Test func `codes go off with a right code, or by an administrator for somebody else`() async throws {
        let (house, officer, code, _) = try await house()
        await expectRefusal(.wrongCredentials) {
            try await house.desk.turnOffCodes(with: "12345", as: officer, address: "a")
        }
        try await house.desk.turnOffCodes(with: now(code, house), as: officer, address: "a")
        let answer = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        #expect(!answer.needsCode)
        let (other, person, _, _) = try await self.house()
        let administrator = try await other.person("管理", [.administrator])
        _ = try await other.office.perform(TurnOffCodes(userID: person.userID), as: administrator)
        #expect(try await other.office.read { try CredentialStore.recoveryCodesLeft(of: person.userID, in: $0) } == 0)
    }

    @Test func `a machine with a token cannot touch the person's codes`() async throws {
        let (house, officer, _, _) = try await house()
        let machine = try await house.actor(officer.userID, by: .api, scopes: [.clueRead])
        await expectRefusal(.notAllowed) { _ = try await house.desk.proposeCodes(as: machine) }
        await expectRefusal(.notAllowed) {
            try await house.desk.turnOffCodes(with: "123456", as: machine, address: "a")
        }
    }
}
