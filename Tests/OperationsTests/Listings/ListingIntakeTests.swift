import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ListingIntakeTests {
    private let lines = """
        {"id":"1","title":"云岭泉同款饮用水 雲嶺泉","price":"9.90","platform":"淘金","seller":"甲店"}
        {"id":"2","title":"普通运动水杯","platform":"淘金"}
        {"id":"3","title":
        {"id":"4","title":"云☆岭☆泉 天然水","platform":"淘金"}

        """

    @Test func `good rows are in, the bad one is named by line, cause and remedy`() async throws {
        let scene = try await ListingScene()
        let summary = try await scene.take(lines)
        #expect(summary.rows == ImportCounts(accepted: 3, repeated: 0, refused: 1, found: 2))
        let problem = try #require(try await scene.problems(of: summary.batch).first)
        #expect(problem.line == 3)
        #expect(problem.code == "not-json")
        #expect(problem.cause.zh.contains("不是合法的 JSON"))
        #expect(!problem.remedy.en.isEmpty)
        #expect(!problem.isTaken)
    }

    @Test func `each row's end is told with its line and listing`() async throws {
        let scene = try await ListingScene()
        let rows = try await scene.take(Array(lines.utf8)).rows
        #expect(rows.map(\.line) == [1, 2, 3, 4])
        #expect(rows.map(\.outcome) == [.accepted, .accepted, .refused, .accepted])
        let again = try await scene.take(Array(lines.utf8)).rows
        #expect(again.map(\.outcome) == [.repeated, .repeated, .refused, .repeated])
        #expect(again.map(\.listing) == rows.map(\.listing))
    }

    @Test func `the same file again doubles nothing`() async throws {
        let scene = try await ListingScene()
        try await scene.take(lines)
        let again = try await scene.take(lines)
        #expect(again.rows == ImportCounts(accepted: 0, repeated: 3, refused: 1, found: 0))
        let stored = try await scene.queue()
        #expect(stored.count == 3)
        let findings = try await scene.house.office.read { try $0.query("SELECT id FROM finding").count }
        #expect(findings == 2)
    }

    @Test func `an offer whose price changed is another capture`() async throws {
        let scene = try await ListingScene()
        try await scene.take("{\"id\":\"1\",\"title\":\"云岭泉\",\"price\":\"9.90\"}\n")
        let summary = try await scene.take("{\"id\":\"1\",\"title\":\"云岭泉\",\"price\":\"8.90\"}\n")
        #expect(summary.rows.accepted == 1)
    }

    @Test func `two units may capture the same offer`() async throws {
        let scene = try await ListingScene()
        try await scene.take(lines)
        let other = try await scene.house.unit("云川市市场监督管理局", region: "430100")
        let colleague = try await scene.house.person("周岩", [.officer], in: other)
        let summary = try await scene.take(Array(lines.utf8), as: colleague).summary
        #expect(summary.rows.accepted == 3)
    }

    @Test func `a price that cannot be read is noted and the listing taken without it`() async throws {
        let scene = try await ListingScene()
        let summary = try await scene.take("{\"id\":\"1\",\"title\":\"云岭泉\",\"price\":\"面议\"}\n")
        #expect(summary.rows == ImportCounts(accepted: 1, repeated: 0, refused: 0, found: 1))
        let note = try #require(try await scene.problems(of: summary.batch).first)
        #expect(note.code == "bad-price")
        #expect(note.isTaken)
    }

    @Test func `an import knows the size and the digest of what was sent`() async throws {
        let scene = try await ListingScene()
        let summary = try await scene.take("abc")
        let reader = scene.officer
        let batch = try await scene.house.office.read { try ImportStore.batch(summary.batch, for: reader, in: $0) }
        #expect(batch.size == 3)
        #expect(batch.digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(batch.finishedAt == scene.house.office.now)
        #expect(batch.entry != nil)
    }

    @Test func `nothing comes into an import that has ended`() async throws {
        let scene = try await ListingScene()
        let summary = try await scene.take(lines)
        await expectRefusal(.notFound) {
            _ = try await scene.house.office.perform(
                ImportListings(batch: summary.batch, listings: [], problems: [], ending: nil), as: scene.officer)
        }
    }

    @Test func `whoever may not import begins none`() async throws {
        let scene = try await ListingScene()
        let head = try await scene.house.person("马骏", [.unitHead], in: scene.house.county)
        await expectRefusal(.notAllowed) {
            _ = try await ListingIntake(named: "测试", into: scene.house.office, as: head)
        }
    }

    @Test(arguments: ["", " 　", String(repeating: "批", count: 201)])
    func `an import without a fitting name is refused`(name: String) async throws {
        let scene = try await ListingScene()
        let refusal = await expectRefusal(.invalidInput) {
            _ = try await ListingIntake(named: name, into: scene.house.office, as: scene.officer)
        }
        #expect(refusal?.facts["field"] == "name")
    }

    @Test func `a new right is looked for from the next import on`() async throws {
        let scene = try await ListingScene()
        let first = try await scene.take("{\"id\":\"9\",\"title\":\"松间月茶礼盒\"}\n")
        #expect(first.rows.found == 0)
        _ = try await scene.house.office.perform(
            RegisterRights([RightDraft(mark: "松间月", holder: "松间月茶业有限公司", registrationNumber: "T2")]),
            as: scene.officer)
        let second = try await scene.take("{\"id\":\"10\",\"title\":\"松间月茶礼盒\"}\n")
        #expect(second.rows.found == 1)
    }
}
