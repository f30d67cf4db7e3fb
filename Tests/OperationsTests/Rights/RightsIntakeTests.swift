import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct RightsIntakeTests {
    private let file = """
        id,mark,aliases,classes,holder,sellers
        T1,云岭泉,YUNLINGQUAN|云岭,32,云岭泉饮品有限公司,云岭泉官方旗舰店
        T2,松间月,,30,松间月茶业有限公司,
        ,没有编号,,1,某公司,
        T3,青禾记,,29|99,青禾记食品股份有限公司,
        T2,重复,,1,某公司,
        T4,"鹿鸣坊,,25,鹿鸣坊服饰有限公司,

        """

    @Test func `good rows are in, each bad one is named by its line`() async throws {
        let scene = try await RightScene()
        let summary = try await scene.take(file)
        #expect((summary.added, summary.refused) == (3, 3))
        #expect(summary.problems.filter(\.isFatal).map(\.line) == [4, 6, 7])
        #expect(summary.problems.filter { !$0.isFatal }.map(\.code) == ["bad-class"])
        let rights = try await scene.list()
        #expect(rights.map(\.mark) == ["云岭泉", "松间月", "青禾记"])
        #expect(rights.map(\.classes) == [[32], [30], [29]])
        #expect(try await scene.show(rights[0].id).sellers.map(\.name) == ["云岭泉官方旗舰店"])
    }

    @Test func `the same file again changes nothing and leaves no entry in the ledger`() async throws {
        let scene = try await RightScene()
        _ = try await scene.take(file)
        let entries = try await scene.ledgerSize()
        let again = try await scene.take(file)
        #expect((again.added, again.updated, again.unchanged) == (0, 0, 3))
        #expect(try await scene.ledgerSize() == entries)
    }

    @Test func `a file takes nothing away that it has no column for`() async throws {
        let scene = try await RightScene()
        let draft = RightDraft(
            mark: "云岭泉", holder: "云岭泉饮品有限公司", holderCode: RightScene.creditCode, registrationNumber: "T1",
            validUntil: LegalDate("2030-01-01"), referencePrice: .yuan(36))
        let id = try await scene.house.office.perform(AddRight(draft), as: scene.officer)
        let summary = try await scene.take(file)
        #expect(summary.updated == 1)
        let right = try await scene.show(id).right
        #expect(right.aliases == ["YUNLINGQUAN", "云岭"])
        #expect(right.validUntil == LegalDate("2030-01-01"))
        #expect(right.holderCode == RightScene.creditCode)
        #expect(right.referencePrice == .yuan(36))
    }

    @Test func `a row that would change another unit's right is refused, and the others go in`() async throws {
        let scene = try await RightScene()
        _ = try await scene.take("id,mark,holder\nT1,云岭泉,云岭泉饮品有限公司\nT2,松间月,松间月茶业\n")
        let other = try await scene.house.unit("临水县市场监督管理局")
        let stranger = try await scene.house.person("王五", [.officer], in: other)
        let summary = try await scene.take(
            "id,mark,holder\nT1,云岭泉水,云岭泉饮品有限公司\nT2,松间月,松间月茶业\nT9,稻香垄,稻香垄种业\n", as: stranger)
        #expect((summary.added, summary.updated, summary.unchanged, summary.refused) == (1, 0, 1, 1))
        #expect(summary.problems.map(\.line) == [2])
        #expect(summary.problems.first?.code == RefusalCode.notAllowed.rawValue)
    }

    @Test func `more rows than one transaction takes go in part by part`() async throws {
        let scene = try await RightScene()
        let rows = (1...1_203).map { "N\($0),商标第\($0)号,,25,甲公司\n" }.joined()
        let summary = try await scene.take("id,mark,aliases,classes,holder\n" + rows)
        #expect(summary.added == 1_203)
        #expect(try await scene.list(limit: 2_000).count == 1_203)
        #expect(try await scene.count() == 1_000)
    }

    @Test func `who may not write takes no file in`() async throws {
        let scene = try await RightScene()
        let reader = try await scene.house.person("读者", [.assessor])
        await expectRefusal(.notAllowed) { _ = try await scene.take(file, as: reader) }
    }
}

/// A unit with an officer who keeps rights.
struct RightScene {
    static let creditCode = "91430103MA4L0ABC9R"
    let house: TestOffice
    let officer: Actor

    init() async throws {
        house = try await TestOffice()
        officer = try await house.person("李梅", [.officer])
    }

    func take(_ text: String, as actor: Actor? = nil) async throws -> RightsIntake.Summary {
        var intake = try RightsIntake(into: house.office, as: actor ?? officer)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 11) {
            try await intake.feed(bytes[start..<min(start + 11, bytes.count)])
        }
        return try await intake.finish()
    }

    func list(_ filter: RightStore.Filter = .init(), from place: ListPlace? = nil, limit: Int = 50) async throws
        -> [Right]
    {
        let (day, actor) = (house.clock.now.date, officer)
        return try await house.office.read {
            try RightStore.list(filter, on: day, from: place, limit: limit, for: actor, in: $0)
        }
    }

    func count(_ filter: RightStore.Filter = .init()) async throws -> Int {
        let (day, actor) = (house.clock.now.date, officer)
        return try await house.office.read { try RightStore.count(filter, on: day, for: actor, in: $0).number }
    }

    func show(_ id: RightID, as actor: Actor? = nil) async throws -> RightStore.Shown {
        let reader = actor ?? officer
        return try await house.office.read { try RightStore.show(id, for: reader, in: $0) }
    }

    func ledgerSize() async throws -> Int {
        try await house.office.read { try $0.query("SELECT sequence FROM ledger_entry").count }
    }
}
