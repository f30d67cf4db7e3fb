import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Goods of a foreign case whose state does not take them: kept, told of, recorded when it does, never forced.
struct WaitingGoodsTests {
    private let scene: ExchangeScene
    private let mapping: AgencyMapping
    private let text = ExchangeScene.head + ExchangeScene.first

    init() async throws {
        scene = try await ExchangeScene()
        mapping = try ExchangeScene.mapping()
    }

    private func waiting() async throws -> [WaitingGoods] {
        let reader = scene.li
        return try await scene.office.read { try ExchangeStore.waiting(limit: 50, for: reader, in: $0) }
    }

    @Test func `a case is registered without its goods, they are kept, and the row says so each time`() async throws {
        let taken = try await scene.take(text, by: mapping)
        #expect(taken.counts == ExchangeCounts(added: 1))
        let note = try #require(taken.problems.first)
        #expect(note.isTaken)
        #expect(note.cause.zh == "案件处于“登记”，现在不能登记涉案物品：2 项物品已保留，等待核查开始")
        let record = try #require(try await scene.cases().first)
        #expect(record.record.state == .registered)
        #expect(record.goods.isEmpty)
        #expect(try await waiting().map { "\($0.key) \($0.lines)" } == ["A1 2"])
        let again = try await scene.take(text, by: mapping)
        #expect(again.counts == ExchangeCounts(unchanged: 1))
        #expect(again.problems.map(\.code) == ["goods-wait"])
        #expect(try await waiting().count == 1)
    }

    @Test func `once checking has begun the same row brings its goods, once`() async throws {
        _ = try await scene.take(text, by: mapping)
        try await scene.beginChecking()
        let taken = try await scene.take(text, by: mapping)
        #expect(taken.counts == ExchangeCounts(changed: 1))
        #expect(taken.problems.isEmpty)
        #expect(try await scene.cases()[0].goods.map(\.sold) == [120, 10])
        #expect(try await waiting().isEmpty)
        #expect(try await scene.take(text, by: mapping).counts == ExchangeCounts(unchanged: 1))
        #expect(try await scene.count("case_goods") == 2)
    }

    @Test func `what the file says last is what waits`() async throws {
        _ = try await scene.take(text, by: mapping)
        let changed = text.replacing("围巾,云锦,10", with: "围巾,云锦,12")
        let taken = try await scene.take(changed, by: mapping)
        #expect(taken.counts == ExchangeCounts(changed: 1))
        #expect(taken.problems.map(\.code) == ["goods-wait"])
        try await scene.beginChecking()
        _ = try await scene.take(changed, by: mapping)
        #expect(try await scene.cases()[0].goods.map(\.sold) == [120, 12])
    }

    @Test func `goods that change while filing is decided on wait until the case is investigated`() async throws {
        try await scene.settle(text, by: mapping)
        let id = try #require(try await scene.cases().first).record.id
        try await scene.world.act(ProposeFiling(id, CaseWorld.proposal), as: scene.li)
        let changed = text.replacing("围巾,云锦,10", with: "围巾,云锦,15")
        let taken = try await scene.take(changed, by: mapping)
        #expect(taken.problems.map(\.code) == ["goods-wait"])
        #expect(try await scene.cases()[0].record.state == .filingProposed)
        #expect(try await scene.cases()[0].goods.map(\.sold) == [120, 10])
        try await scene.world.act(DecideFiling(id, files: true, opinion: "同意立案"), as: scene.world.head)
        #expect(try await scene.take(changed, by: mapping).counts == ExchangeCounts(changed: 1))
        #expect(try await scene.cases()[0].goods.map(\.sold) == [120, 15])
    }

    @Test func `goods that are wrong do not wait: the row is refused at once`() async throws {
        let taken = try await scene.take(text.replacing("围巾,云锦,10,0", with: "围巾,云锦,0,0"), by: mapping)
        #expect(taken.counts == ExchangeCounts(refused: 1))
        #expect(taken.problems.map { "\($0.line) \($0.place ?? "")" } == ["3 已售"])
        #expect(try await scene.count("case_file") == 0)
    }

    @Test func `a rehearsal keeps no goods waiting`() async throws {
        let rehearsed = try await scene.take(text, by: mapping, rehearsal: true)
        #expect(rehearsed.problems.map(\.code) == ["goods-wait"])
        #expect(try await scene.count("foreign_record") == 0)
    }
}
