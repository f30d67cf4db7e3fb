import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct RightOperationsTests {
    private func draft(_ number: String = "T1", mark: String = "云岭泉") -> RightDraft {
        RightDraft(
            mark: mark, aliases: ["YUNLINGQUAN"], classes: [32, 32, 5], holder: "云岭泉饮品", registrationNumber: number)
    }

    @Test func `a right is added once, cleaned of what means nothing`() async throws {
        let scene = try await RightScene()
        var typed = draft(" T1 ", mark: " 云岭泉 ")
        typed.aliases = ["YUNLINGQUAN", "", "云岭泉", "YUNLINGQUAN"]
        let id = try await scene.house.office.perform(AddRight(typed), as: scene.officer)
        let right = try await scene.show(id).right
        #expect(right.mark == "云岭泉")
        #expect(right.aliases == ["YUNLINGQUAN"])
        #expect(right.classes == [5, 32])
        #expect(right.registrationNumber == "T1")
        let again = draft()
        let refusal = await expectRefusal(.duplicate) {
            _ = try await scene.house.office.perform(AddRight(again), as: scene.officer)
        }
        #expect(refusal?.facts["right"] == id.rawValue)
    }

    @Test(arguments: RightMistake.all)
    func `a wrong field is named`(_ mistake: RightMistake) async throws {
        let scene = try await RightScene()
        let refusal = await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(AddRight(mistake.draft), as: scene.officer)
        }
        #expect(refusal?.facts["field"] == mistake.field)
    }

    @Test func `a change keeps kind and number and needs the version it was based on`() async throws {
        let scene = try await RightScene()
        let id = try await scene.house.office.perform(AddRight(draft()), as: scene.officer)
        var change = draft("OTHER", mark: "云岭泉水")
        change.kind = .patent
        let sent = change
        let version = try await scene.house.office.perform(UpdateRight(id, version: 1, to: sent), as: scene.officer)
        #expect(version == 2)
        let right = try await scene.show(id).right
        #expect((right.kind, right.registrationNumber, right.mark) == (.trademark, "T1", "云岭泉水"))
        await expectRefusal(.versionConflict) {
            _ = try await scene.house.office.perform(UpdateRight(id, version: 1, to: sent), as: scene.officer)
        }
    }

    @Test func `a right that is struck off stays with its reason and is looked for no more`() async throws {
        let scene = try await RightScene()
        let id = try await scene.house.office.perform(AddRight(draft()), as: scene.officer)
        await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(RevokeRight(id, version: 1, reason: " "), as: scene.officer)
        }
        _ = try await scene.house.office.perform(RevokeRight(id, version: 1, reason: "期满未续展"), as: scene.officer)
        let right = try await scene.show(id).right
        #expect(right.standing(on: scene.house.clock.now.date) == .revoked)
        #expect(right.revocation == "期满未续展")
        let marks = try await scene.house.office.read { try RightStore.marks(on: "2026-11-23", in: $0) }
        #expect(marks.isEmpty)
        let change = draft()
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(UpdateRight(id, version: 2, to: change), as: scene.officer)
        }
    }

    @Test func `another unit reads a right and does not write it`() async throws {
        let scene = try await RightScene()
        let id = try await scene.house.office.perform(AddRight(draft()), as: scene.officer)
        let unit = try await scene.house.unit("临水县市场监督管理局")
        let stranger = try await scene.house.person("王五", [.officer], in: unit)
        #expect(try await scene.show(id, as: stranger).mayWrite == false)
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(AuthoriseSeller(right: id, seller: "某店"), as: stranger)
        }
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(RevokeRight(id, version: 1, reason: "无"), as: stranger)
        }
    }

    @Test func `sellers are authorised and withdrawn`() async throws {
        let scene = try await RightScene()
        let id = try await scene.house.office.perform(AddRight(draft()), as: scene.officer)
        let code = RightScene.creditCode.lowercased()
        _ = try await scene.house.office.perform(
            AuthoriseSeller(right: id, seller: " 旗舰店 ", code: code, validUntil: LegalDate("2027-01-01")),
            as: scene.officer)
        let seller = AuthorisedSeller(
            name: "旗舰店", code: RightScene.creditCode, validUntil: LegalDate("2027-01-01"))
        #expect(try await scene.show(id).sellers == [seller])
        await expectRefusal(.duplicate) {
            _ = try await scene.house.office.perform(AuthoriseSeller(right: id, seller: "旗舰店"), as: scene.officer)
        }
        _ = try await scene.house.office.perform(WithdrawSeller(right: id, seller: "旗舰店"), as: scene.officer)
        #expect(try await scene.show(id).sellers.isEmpty)
        await expectRefusal(.notFound) {
            _ = try await scene.house.office.perform(WithdrawSeller(right: id, seller: "旗舰店"), as: scene.officer)
        }
    }

    @Test func `the list goes forward and back, and narrows by words, kind and standing`() async throws {
        let scene = try await RightScene()
        var drafts = (1...7).map { draft("N\($0)", mark: "商标\($0)") }
        drafts[0].validUntil = LegalDate("2026-11-22")
        drafts[1].validUntil = LegalDate("2026-11-23")
        drafts[2].validFrom = LegalDate("2026-11-24")
        drafts[3].kind = .patent
        _ = try await scene.house.office.perform(RegisterRights(drafts), as: scene.officer)
        let first = try await scene.list(limit: 3)
        #expect(first.map(\.mark) == ["商标1", "商标2", "商标3"])
        let second = try await scene.list(from: .after(name: first[2].mark, id: first[2].id.rawValue), limit: 3)
        #expect(second.map(\.mark) == ["商标4", "商标5", "商标6"])
        let back = try await scene.list(from: .before(name: second[0].mark, id: second[0].id.rawValue), limit: 2)
        #expect(back.map(\.mark) == ["商标2", "商标3"])
        #expect(try await scene.list(.init(kind: .patent)).map(\.mark) == ["商标4"])
        #expect(try await scene.list(.init(text: "n6")).map(\.mark) == ["商标6"])
        #expect(try await scene.list(.init(text: "%")).isEmpty)
        for standing in RightStanding.allCases {
            let day = scene.house.clock.now.date
            let wanted = try await scene.list().filter { $0.standing(on: day) == standing }
            #expect(try await scene.list(.init(standing: standing)) == wanted)
            #expect(try await scene.count(.init(standing: standing)) == wanted.count)
        }
    }
}

/// A draft with one wrong field.
struct RightMistake: Sendable {
    let field: String
    let draft: RightDraft

    init(_ field: String, _ spoil: (inout RightDraft) -> Void) {
        var draft = RightDraft(mark: "云岭泉", holder: "云岭泉饮品", registrationNumber: "T1")
        spoil(&draft)
        self.field = field
        self.draft = draft
    }

    static let all = [
        RightMistake("mark") { $0.mark = "  " },
        RightMistake("registrationNumber") { $0.registrationNumber = "" },
        RightMistake("classes") { $0.classes = [46] },
        RightMistake("holderCode") { $0.holderCode = "91430103MA4L0ABC1X" },
        RightMistake("referencePrice") { $0.referencePrice = Money(minor: -1) },
        RightMistake("validUntil") {
            $0.validFrom = LegalDate("2026-01-02")
            $0.validUntil = LegalDate("2026-01-01")
        },
    ]
}
