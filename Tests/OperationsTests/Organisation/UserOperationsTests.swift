import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct UserOperationsTests {
    @Test func `a closed account has no actor, no session and no token, and can be opened again`() async throws {
        let house = try await TestOffice()
        let administrator = try await house.person("管理", [.administrator])
        let officer = try await house.person("李梅", [.officer])
        let token = try await house.desk.issueToken(
            for: officer.userID, label: "x", scopes: [.clueRead], days: 1, as: officer)
        _ = try await house.office.perform(CloseUser(userID: officer.userID, version: 1), as: administrator)
        await expectRefusal(.notFound) { _ = try await house.actor(officer.userID) }
        #expect(try await house.office.read { try TokenStore.token(token.id, in: $0) }?.revokedAt != nil)
        await expectRefusal(.versionConflict) {
            _ = try await house.office.perform(ReopenUser(userID: officer.userID, version: 1), as: administrator)
        }
        _ = try await house.office.perform(ReopenUser(userID: officer.userID, version: 2), as: administrator)
        #expect(try await house.actor(officer.userID).roles == [.officer])
    }

    @Test func `whoever has records assigned is not closed or moved before they are handed over`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let other = try await house.unit("云川市市场监督管理局")
        _ = try await house.office.perform(AssignNothing(user: officer.userID), as: house.founder)
        for attempt in [true, false] {
            let refused = await expectRefusal(.notInThisState) {
                if attempt {
                    _ = try await house.office.perform(CloseUser(userID: officer.userID, version: 1), as: house.founder)
                } else {
                    _ = try await house.office.perform(
                        MoveUser(userID: officer.userID, to: other.id, version: 1), as: house.founder)
                }
            }
            #expect(refused?.facts["assignments"] == "1")
        }
    }

    @Test func `nobody closes, moves, promotes or demotes the own account`() async throws {
        let house = try await TestOffice()
        let me = try await house.person("管理", [.administrator], in: try await house.unit("省局", region: "430000"))
        let office = house.office
        await expectRefusal(.secondPerson) {
            _ = try await office.perform(CloseUser(userID: me.userID, version: 1), as: me)
        }
        await expectRefusal(.secondPerson) {
            _ = try await office.perform(MoveUser(userID: me.userID, to: house.county.id, version: 1), as: me)
        }
        await expectRefusal(.secondPerson) {
            _ = try await office.perform(GrantRole(userID: me.userID, role: .unitHead), as: me)
        }
        await expectRefusal(.secondPerson) {
            _ = try await office.perform(RevokeRole(userID: me.userID, role: .administrator), as: me)
        }
    }

    @Test func `a move ends the roles that the new unit cannot have`() async throws {
        let house = try await TestOffice()
        let person = try await house.person("王强", [.police, .coordinator], in: house.police)
        _ = try await house.office.perform(
            MoveUser(userID: person.userID, to: house.county.id, version: 1), as: house.founder)
        let moved = try await house.actor(person.userID)
        #expect(moved.unitID == house.county.id)
        #expect(moved.roles == [.coordinator])
    }

    @Test(arguments: [
        ([Role.police], UnitKind.marketSupervision), ([.procurator], .police), ([.judge], .procuratorate),
        ([.auditor, .administrator], .coordination), ([.legalReviewer, .unitHead], .marketSupervision),
    ])
    func `roles that a unit cannot have or that exclude one another are refused`(
        roles: [Role], kind: UnitKind
    ) async throws {
        let house = try await TestOffice()
        let unit = try await house.unit("某单位", kind: kind)
        await expectRefusal(.invalidInput) { _ = try await house.person("某人", Set(roles), in: unit) }
    }
}

/// Assigns a record that is not there: enough to count.
private struct AssignNothing: Operation {
    static let name = "test.assign"
    let user: UserID

    func perform(in work: Work) throws -> Done {
        try work.assign(user, to: RecordReference(.clue, "CLUE"), as: .lead)
        return Done()
    }
}
