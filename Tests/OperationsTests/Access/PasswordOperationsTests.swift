import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct PasswordOperationsTests {
    @Test func `a password that was reset works once, asks to be changed, and ends every session`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator])
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await keepSession("a", of: officer, in: house)
        let password = try await house.desk.resetPassword(of: officer.userID, as: administrator)
        #expect(try await sessions(of: officer, in: house) == 0)
        let answer = try await house.desk.signIn(name: "li.mei", password: password, from: "a")
        #expect(answer.mustChangePassword)
        try await house.desk.changePassword(
            from: password, to: "a password of my own", as: officer, session: nil, address: "a")
        let after = try await house.desk.signIn(name: "li.mei", password: "a password of my own", from: "a")
        #expect(!after.mustChangePassword)
    }

    @Test func `changing the password keeps the session in hand and ends the others`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        try await keepSession("a", of: officer, in: house)
        try await keepSession("b", of: officer, in: house)
        try await house.desk.changePassword(
            from: "correct horse battery", to: "a password of my own", as: officer,
            session: SecretDigest.of("a"), address: "x")
        #expect(try await sessions(of: officer, in: house) == 1)
    }

    @Test func `nobody changes a password without the present one, to a weak one, or to the same`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        for (old, new, code) in [
            ("wrong", "a password of my own", RefusalCode.wrongCredentials),
            ("correct horse battery", "li.mei-li.mei", .invalidInput),
            ("correct horse battery", "correct horse battery", .invalidInput),
        ] {
            await expectRefusal(code) {
                try await house.desk.changePassword(
                    from: Secret(old), to: Secret(new), as: officer, session: nil, address: "x")
            }
        }
    }

    @Test func `an administrator resets passwords of the own region, and never the own`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator])
        let outsider = try await house.person("王强", [.police], in: house.police)
        let officer = try await house.person("李梅", [.officer])
        await expectRefusal(.notAllowed) {
            _ = try await house.desk.resetPassword(of: outsider.userID, as: administrator)
        }
        await expectRefusal(.secondPerson) {
            _ = try await house.desk.resetPassword(of: administrator.userID, as: administrator)
        }
        await expectRefusal(.notAllowed) { _ = try await house.desk.resetPassword(of: outsider.userID, as: officer) }
    }

    @Test func `neither password nor hash stands in the ledger or in kept requests`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        let code = try await house.desk.proposeCodes(as: officer)
        let texts = try await house.office.read { access in
            try access.query("SELECT body AS text FROM ledger_entry UNION ALL SELECT output FROM idempotent_request")
                .map { try $0.get("text", as: String.self) }
        }
        #expect(!texts.isEmpty)
        #expect(!texts.contains { $0.contains("horse") || $0.contains("scrypt") || $0.contains(code.base32) })
        #expect("\(Secret("horse"))" == "•••")
    }

    private func keepSession(_ secret: String, of actor: Actor, in house: TestOffice) async throws {
        let session = SessionStore.Session(
            digest: SecretDigest.of(secret), userID: actor.userID, openedAt: house.clock.now, seenAt: house.clock.now,
            content: "{}")
        try await house.office.database.write { try SessionStore.keep(session, in: $0) }
    }

    private func sessions(of actor: Actor, in house: TestOffice) async throws -> Int {
        let since = house.clock.now
        return try await house.office.read {
            try SessionStore.sessions(of: actor.userID, seenSince: since, in: $0).count
        }
    }
}
