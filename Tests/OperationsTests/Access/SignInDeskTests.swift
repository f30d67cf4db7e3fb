import Enforcement
import Operations
import Storage
import TestSupport
import Testing

struct SignInDeskTests {
    /// An office with one officer, 李梅, and her password.
    private func house() async throws -> (TestOffice, Actor) {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer], signInName: "li.mei")
        try await house.desk.setPassword("correct horse battery", of: officer.userID, as: house.founder)
        return (house, officer)
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do {
            try await body()
            return nil
        } catch { return error as? Refusal }
    }

    @Test func `a right password signs in, whatever the case of the name, and the ledger says so`() async throws {
        let (house, officer) = try await house()
        let answer = try await house.desk.signIn(name: "Li.Mei", password: "correct horse battery", from: "10.0.0.1")
        #expect(answer.userID == officer.userID)
        #expect(!answer.needsCode)
        #expect(!answer.mustChangePassword)
        let last = try await house.office.read {
            try $0.first("SELECT operation, actor_id FROM ledger_entry ORDER BY sequence DESC LIMIT 1")
        }
        #expect(try last?.get("operation") == "access.sign-in")
        #expect(try last?.get("actor_id") == officer.userID)
    }

    @Test func `an unknown name, a wrong password and a closed account get the same answer`() async throws {
        let (house, officer) = try await house()
        let unknown = await refusal { _ = try await house.desk.signIn(name: "nobody", password: "x", from: "a") }
        let wrong = await refusal { _ = try await house.desk.signIn(name: "li.mei", password: "x", from: "a") }
        _ = try await house.office.perform(CloseUser(userID: officer.userID, version: 1), as: house.founder)
        let closed = await refusal {
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        }
        #expect(unknown?.code == .wrongCredentials)
        #expect(unknown == wrong)
        #expect(unknown == closed)
    }

    @Test func `each further wrong password waits twice as long, even for the right one`() async throws {
        let (house, _) = try await house()
        var waits: [String?] = []
        for _ in 0..<9 {
            let refused = await refusal { _ = try await house.desk.signIn(name: "li.mei", password: "x", from: "a") }
            waits.append(refused?.facts["seconds"])
            if let seconds = refused?.facts["seconds"].flatMap({ Int($0) }) { house.clock.advance(seconds: seconds) }
        }
        #expect(waits == [nil, nil, nil, nil, nil, "2", nil, "4", nil])
        let right = await refusal {
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "b")
        }
        #expect(right?.code == .slowDown)
        house.clock.advance(minutes: 15)
        _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "b")
    }

    @Test func `a sign-in that passes lets the account start afresh`() async throws {
        let (house, _) = try await house()
        for round in 0..<3 {
            for _ in 0..<4 {
                let refused = await refusal {
                    _ = try await house.desk.signIn(name: "li.mei", password: "x", from: "a\(round)")
                }
                #expect(refused?.code == .wrongCredentials)
            }
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a\(round)")
        }
    }

    @Test func `an address that tries many names is slowed down too`() async throws {
        let (house, _) = try await house()
        for number in 0..<41 {
            let refused = await refusal {
                _ = try await house.desk.signIn(name: "name\(number)", password: "x", from: "10.0.0.9")
            }
            #expect(refused?.code == .wrongCredentials)
        }
        let further = await refusal {
            _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "10.0.0.9")
        }
        #expect(further?.code == .slowDown)
        _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "10.0.0.10")
    }

    @Test func `a hundred tries at once gain nothing over one after the other`() async throws {
        let (house, _) = try await house()
        let checked = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<60 {
                group.addTask {
                    do {
                        _ = try await house.desk.signIn(name: "li.mei", password: "x", from: "a")
                        return false
                    } catch { return (error as? Refusal)?.code == .wrongCredentials }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(checked == 5)
    }

    @Test func `tries are forgotten after ninety days, and a typed name is kept only as a digest`() async throws {
        let (house, _) = try await house()
        _ = await refusal { _ = try await house.desk.signIn(name: "my-password-typed-here", password: "x", from: "a") }
        let kept = try await house.office.read { try $0.query("SELECT * FROM sign_in_attempt") }
        #expect(kept.count == 1)
        #expect(!kept[0].values.contains(.text("my-password-typed-here")))
        house.clock.advance(days: 91)
        _ = try await house.desk.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        #expect(try await house.office.read { try $0.query("SELECT id FROM sign_in_attempt").count } == 1)
    }

    @Test func `a hash made at another cost is made anew at the next sign-in`() async throws {
        let (house, officer) = try await house()
        let dearer = SignInDesk(office: house.office, cost: PasswordCost(logarithm: 5)) { house.random.bytes($0) }
        _ = try await dearer.signIn(name: "li.mei", password: "correct horse battery", from: "a")
        let credential = try await house.office.read { try CredentialStore.credential(of: officer.userID, in: $0) }
        #expect(credential?.hash?.cost == PasswordCost(logarithm: 5))
        _ = try await dearer.signIn(name: "li.mei", password: "correct horse battery", from: "a")
    }
}
