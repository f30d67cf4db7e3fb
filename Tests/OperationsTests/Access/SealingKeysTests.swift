import Enforcement
import Storage
import TestSupport
import Testing

@testable import Operations

struct SealingKeysTests {
    private let old = String(repeating: "0a", count: 32)
    private let new = String(repeating: "f1", count: 32)
    private let nonce = [UInt8](repeating: 7, count: 12)

    @Test func `what was sealed comes back to its owner alone, and unaltered`() throws {
        let keys = try SealingKeys(parsing: old)
        let sealed = try keys.seal([1, 2, 3], for: "LI", nonce: nonce)
        #expect(sealed.keyID == keys.current && !sealed.bytes.contains([1, 2, 3]))
        #expect(try keys.open(sealed, for: "LI") == [1, 2, 3])
        #expect(throws: SealingFault.damaged) { try keys.open(sealed, for: "QIN") }
        for place in sealed.bytes.indices {
            var bytes = sealed.bytes
            bytes[place] ^= 1
            let altered = SealedSecret(bytes: bytes, keyID: sealed.keyID)
            #expect(throws: SealingFault.damaged) { try keys.open(altered, for: "LI") }
        }
    }

    @Test func `after a new key the old ones still open, and without them nothing does`() throws {
        let sealed = try SealingKeys(parsing: old).seal([9], for: "LI", nonce: nonce)
        let both = try SealingKeys(parsing: new + "\n" + old + "\n")
        #expect(both.current == (try SealingKeys(parsing: new)).current)
        #expect(try both.open(sealed, for: "LI") == [9])
        #expect(throws: SealingFault.unknownKey(sealed.keyID ?? "")) {
            try SealingKeys(parsing: new).open(sealed, for: "LI")
        }
    }

    @Test(arguments: ["", "\n", "0a", "zz", String(repeating: "0A", count: 32), String(repeating: "0a", count: 33)])
    func `a file without keys is refused`(text: String) {
        #expect(throws: SealingFault.malformedKeys) { try SealingKeys(parsing: text) }
    }

    /// What the table holds for one-time codes.
    private func stored(_ house: TestOffice) async throws -> (bytes: [UInt8], keyID: String?) {
        let row = try await house.office.read { try $0.first("SELECT secret, key_id FROM one_time_code") }
        let found = try #require(row)
        return (try found.get("secret"), try found.get("key_id"))
    }

    @Test func `the secret of one-time codes is in the database sealed, never in clear`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let code = try await house.desk.proposeCodes(as: officer)
        #expect(try await stored(house).keyID == house.office.sealing.current)
        #expect(!(try await stored(house).bytes.contains(code.secret)))
        let right = Secret(code.code(step: OneTimeCode.step(at: house.clock.now)))
        _ = try await house.desk.turnOnCodes(with: right, as: officer)
        #expect(!(try await stored(house).bytes.contains(code.secret)))
    }

    @Test func `a secret that an older program left in clear is sealed at the next start, and works on`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let code = try await house.desk.proposeCodes(as: officer)
        try await house.office.database.write { access in
            try access.execute("UPDATE one_time_code SET secret = $1, key_id = NULL", [code.secret])
        }
        #expect(try await house.desk.sealOldSecrets() == 1)
        #expect(try await stored(house).keyID == house.office.sealing.current)
        #expect(try await house.desk.sealOldSecrets() == 0)
        let right = Secret(code.code(step: OneTimeCode.step(at: house.clock.now)))
        #expect(try await house.desk.turnOnCodes(with: right, as: officer).count == 10)
    }

    @Test func `nobody but the office seals`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        await expectRefusal(.notAllowed) {
            _ = try await house.office.perform(
                SealCodes(userID: officer.userID, nonce: String(repeating: "0", count: 24)), as: officer)
        }
    }
}
