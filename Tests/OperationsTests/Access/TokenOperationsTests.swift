import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct TokenOperationsTests {
    @Test func `a token is kept by its digest alone and carries the scopes asked for`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let issued = try await house.desk.issueToken(
            for: officer.userID, label: "抓取程序", scopes: [.clueRead, .clueCreate], days: 30, as: officer)
        #expect(issued.token.text.hasPrefix("qy_"))
        #expect(issued.token.text.utf8.count == 46)
        let found = try await house.office.read {
            try TokenStore.token(digest: SecretDigest.of(issued.token.text), in: $0)
        }
        let token = try #require(found)
        #expect(token.id == issued.id)
        #expect(token.scopes == [.clueRead, .clueCreate])
        #expect(token.isGood(at: house.clock.now))
        #expect(!token.isGood(at: house.clock.now.adding(hours: 24 * 30)))
        let rows = try await house.office.read { try $0.query("SELECT * FROM api_token") }
        #expect(!rows.contains { $0.values.contains(.text(issued.token.text)) })
    }

    @Test(
        arguments: [
            ("", [.clueRead], 30), ("用途", [], 30), ("用途", [.userManage], 30), ("用途", [.clueRead], 0),
            ("用途", [.clueRead], 367),
        ] as [(String, Set<Duty>, Int)])
    func `a token without purpose, with scopes beyond the roles or without end is refused`(
        label: String, scopes: Set<Duty>, days: Int
    ) async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        await expectRefusal(.invalidInput) {
            _ = try await house.desk.issueToken(
                for: officer.userID, label: label, scopes: scopes, days: days, as: officer)
        }
    }

    @Test func `a token issues none that may do more than itself`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator])
        let officer = try await house.person("李梅", [.officer])
        let narrow = try await house.actor(administrator.userID, by: .api, scopes: [.tokenManage])
        await expectRefusal(.notAllowed) {
            _ = try await house.desk.issueToken(
                for: administrator.userID, label: "x", scopes: [.userManage], days: 1, as: narrow)
        }
        let reader = try await house.actor(officer.userID, by: .api, scopes: [.clueRead])
        await expectRefusal(.notAllowed) {
            _ = try await house.desk.issueToken(
                for: officer.userID, label: "x", scopes: [.clueRead], days: 1, as: reader)
        }
    }

    @Test func `a token is withdrawn by its holder or an administrator, once, and nobody else sees it`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let other = try await house.person("赵敏", [.officer])
        let administrator = try await house.person("管理", [.administrator])
        let issued = try await house.desk.issueToken(
            for: officer.userID, label: "x", scopes: [.clueRead], days: 1, as: officer)
        await expectRefusal(.notFound) { _ = try await house.office.perform(RevokeToken(issued.id), as: other) }
        _ = try await house.office.perform(RevokeToken(issued.id), as: administrator)
        await expectRefusal(.notInThisState) { _ = try await house.office.perform(RevokeToken(issued.id), as: officer) }
        let token = try await house.office.read { try TokenStore.token(issued.id, in: $0) }
        #expect(token?.isGood(at: house.clock.now) == false)
    }

    @Test func `a machine may do only what its token and the holder's roles both allow`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let machine = try await house.actor(officer.userID, by: .api, scopes: [.clueRead, .userManage])
        #expect(Authority.reach(of: .clueRead, for: machine) == .unit)
        #expect(Authority.reach(of: .clueCreate, for: machine) == nil)
        #expect(Authority.reach(of: .userManage, for: machine) == nil)
    }
}
