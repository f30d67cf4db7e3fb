import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct ListingQueueTests {
    private let feed = """
        {"id":"1","title":"云☆岭☆泉 高仿 一箱","price":"3","seller":"小城百货"}
        {"id":"2","title":"云岭泉 天然水","price":"36","seller":"100%好店"}
        {"id":"3","title":"普通运动水杯","seller":"小城百货"}

        """

    @Test func `the strongest stands first, with its mark and kind`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed)
        let lines = try await scene.queue()
        #expect(lines.map(\.listing.externalID) == ["1", "2", "3"])
        #expect(lines.map { $0.strongest?.mark } == ["云岭泉", "云岭泉", nil])
        #expect(lines.first?.strongest?.kind == "separator")
        #expect(lines.map(\.findings) == [1, 1, 0])
    }

    @Test func `each filter lets through what it names`() async throws {
        let scene = try await ListingScene()
        let batch = try await scene.take(feed).batch
        let first = try #require(try await scene.queue().first)
        let right = try #require(try await scene.show(first.listing.id).findings.first).right
        let score = try #require(first.listing.score)
        let cases: [(name: String, change: @Sendable (inout ListingQueue.Filter) -> Void, ids: [String])] = [
            ("score", { $0.scoreFrom = score }, ["1"]), ("right", { $0.right = right }, ["1", "2"]),
            ("batch", { $0.batch = batch }, ["1", "2", "3"]), ("other batch", { $0.batch = "x" }, []),
            ("title", { $0.text = "天然" }, ["2"]), ("seller", { $0.text = "小城" }, ["1", "3"]),
            ("a sign of LIKE is itself", { $0.text = "100%" }, ["2"]), ("status", { $0.status = .cleared }, []),
        ]
        for one in cases {
            let found = try await scene.queue(one.change).map(\.listing.externalID)
            #expect(found == one.ids, "\(one.name)")
        }
    }

    @Test func `page after page gives every listing once`() async throws {
        let scene = try await ListingScene()
        try await scene.take((1...23).map { "{\"id\":\"\($0)\",\"title\":\"云☆岭☆泉 \($0 % 3)\"}\n" }.joined())
        var (seen, place) = ([String](), ListingQueue.Place?.none)
        repeat {
            let after = place
            let lines = try await scene.queue {
                $0.limit = 5
                $0.after = after
            }
            seen += lines.map(\.listing.id.rawValue)
            place = lines.last.map { ListingQueue.Place($0.listing) }
        } while place != nil
        #expect(seen.count == 23)
        #expect(Set(seen).count == 23)
    }

    @Test func `counts by status are those of the lists`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed)
        let listing = try #require(try await scene.queue().first).listing
        _ = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: listing.version, verdict: .suspected), as: scene.officer)
        let reader = scene.officer
        var filter = ListingQueue.Filter()
        filter.status = .cleared
        let counts = try await scene.house.office.read { [filter] in
            try ListingQueue.linesAndCounts(filter, for: reader, in: $0).counts
        }
        #expect(counts == [.suspected: 1, .unseen: 2])
    }

    @Test func `the next listing is the one below, within the filter`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed)
        let lines = try await scene.queue()
        let reader = scene.officer
        var filter = ListingQueue.Filter()
        filter.status = nil
        let places = lines.map { ListingQueue.Place($0.listing) }
        let next = try await scene.house.office.read { [filter] access in
            try places.map { try ListingQueue.next(after: $0, in: filter, for: reader, in: access) }
        }
        #expect(next == [lines[1].listing.id, lines[2].listing.id, nil])
    }

    @Test func `whoever may not read listings sees none, whoever sits elsewhere an empty queue`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed)
        let police = try await scene.house.person("赵铁", [.police], in: scene.house.police)
        await expectRefusal(.notAllowed) { _ = try await scene.queue(as: police) }
        let elsewhere = try await scene.house.unit("远山市市场监督管理局", region: "510100")
        let stranger = try await scene.house.person("江帆", [.officer], in: elsewhere)
        #expect(try await scene.queue(as: stranger).isEmpty)
    }

    @Test func `a text is explained without being stored`() async throws {
        let scene = try await ListingScene()
        let (desk, reader) = (scene.house.office.screening, scene.officer)
        let day = scene.house.office.now.date
        let screened = try await scene.house.office.read {
            try desk.explain("正宗云玲泉 批发", on: day, for: reader, in: $0)
        }
        let finding = try #require(screened.findings.first)
        #expect(finding.mark == "云岭泉")
        #expect(finding.holder == "云岭泉饮品有限公司")
        #expect(finding.kind == "homophone")
        #expect(finding.span == 6..<15)
        #expect(try await scene.queue().isEmpty)
    }
}
