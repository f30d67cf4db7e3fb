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

    @Test func `good rows are in, each bad one is named by its line, and findings are stored`() async throws {
        let scene = try await ListingScene()
        let summary = try await scene.take(lines)
        #expect(summary.rows.accepted == 3)
        #expect(summary.rows.refused == 1)
        #expect(summary.rows.found == 2)
        let problems = try await scene.house.office.read { access in
            try access.query("SELECT line, code FROM import_problem").map {
                "\(try $0.get("line", as: Int.self)) \(try $0.get("code", as: String.self))"
            }
        }
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("3 ") == true)
    }

    @Test func `the same file again doubles nothing`() async throws {
        let scene = try await ListingScene()
        _ = try await scene.take(lines)
        let again = try await scene.take(lines)
        #expect(again.rows.accepted == 0)
        #expect(again.rows.repeated == 3)
    }

    @Test func `a verdict moves a listing, and a clue made of it moves it for good`() async throws {
        let scene = try await ListingScene()
        _ = try await scene.take(lines)
        let line = try #require(try await scene.queue().first)
        #expect(line.findings > 0)
        let id = line.listing.id
        let version = try await scene.house.office.perform(
            GiveVerdict(id, version: line.listing.version, verdict: .suspected), as: scene.officer)
        #expect(version == line.listing.version + 1)
        let clue = try await scene.house.office.perform(
            DispatchListings([id], to: scene.house.county.id, title: "疑似假冒云岭泉"), as: scene.officer)
        let shown = try await scene.house.office.read {
            try ListingStore.show(id, for: scene.officer, in: $0)
        }
        #expect(shown.listing.status == .dispatched)
        #expect(shown.clues.map(\.id) == [clue.rawValue])
        let refusal = await #expect(throws: Refusal.self) {
            try await scene.house.office.perform(
                GiveVerdict(id, version: shown.listing.version, verdict: .cleared), as: scene.officer)
        }
        #expect(refusal?.code == .notInThisState)
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

/// A unit with one registered mark and an officer who takes listings in.
struct ListingScene {
    let house: TestOffice
    let officer: Actor

    init() async throws {
        house = try await TestOffice()
        officer = try await house.person("李梅", [.officer], in: house.county)
        _ = try await house.office.perform(
            RegisterRights([
                RightDraft(mark: "云岭泉", classes: [32], holder: "云岭泉饮品有限公司", registrationNumber: "T1")
            ]), as: officer)
    }

    func take(_ text: String) async throws -> ListingIntake.Summary {
        var intake = try await ListingIntake(named: "测试", into: house.office, as: officer)
        for chunk in Array(text.utf8).chunked(by: 7) { try await intake.feed(chunk) }
        return try await intake.finish()
    }

    func queue() async throws -> [ListingStore.Line] {
        let actor = officer
        return try await house.office.read { try ListingStore.queue(ListingStore.Filter(), for: actor, in: $0) }
    }
}

extension [UInt8] {
    /// The bytes in pieces of a size, as a network brings them.
    func chunked(by size: Int) -> [[UInt8]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
