import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct ExchangeExportTests {
    @Test func `what goes out by a mapping comes in by it again, and nothing is changed by that`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        try await scene.settle(ExchangeScene.head + ExchangeScene.first + ExchangeScene.second, by: mapping)
        let written = try await scene.written(mapping)
        let again = try await scene.take(written, by: mapping)
        #expect(again.counts == ExchangeCounts(unchanged: 2), "\(written)")
        let elsewhere = try await ExchangeScene()
        try await elsewhere.settle(written, by: mapping)
        let (here, there) = (try await scene.cases(), try await elsewhere.cases())
        #expect(here.map(\.goods) == there.map(\.goods))
        #expect(here.map(\.record.conduct) == there.map(\.record.conduct))
        #expect(here.map(\.record.amount) == there.map(\.record.amount))
    }

    @Test func `JSON lines hold goods as an array, codes in the system's words`() async throws {
        let scene = try await ExchangeScene()
        try await scene.settle(ExchangeScene.head + ExchangeScene.first, by: ExchangeScene.mapping())
        let mapping = try ExchangeScene.mapping(ExchangeScene.objects)
        let written = try await scene.written(mapping)
        #expect(written.contains("\"origin\":\"1\""))
        #expect(written.contains("\"sum\":\"6200000\""))
        #expect(written.contains("\"items\":[{\"b\":\"账册\",\"m\":\"云锦\",\"n\":\"丝巾\""))
        #expect(written.hasSuffix("}\n"))
    }

    @Test func `a case of our own goes out under its number and is not taken for another's when it comes back`()
        async throws
    {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        _ = try await world.registered()
        let mapping = try ExchangeScene.mapping(
            ExchangeScene.table.replacing(
                "{\"from\": \"来源\", \"values\": {\"检查\": \"inspection\", \"举报\": \"report\"}}", with: "\"来源\""))
        let written = try await scene.written(mapping)
        #expect(written.contains("青市监案〔2026〕1号"))
        let back = try await scene.take(written, by: mapping)
        #expect(back.counts == ExchangeCounts(refused: 1))
        #expect(back.problems.map(\.code) == ["duplicate"])
    }

    @Test func `a cell that a spreadsheet would run is guarded on the way out and whole on the way in`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let row = "A1,=cmd|' /C calc'!A0,\"事实，\"\"引号\"\"\n换行\",,,,检查,2026/11/2,1,,,,,,\n"
        _ = try await scene.take(ExchangeScene.head + row, by: mapping)
        let written = try await scene.written(mapping)
        #expect(written.contains(",'=cmd|"))
        #expect(try await scene.take(written, by: mapping).counts == ExchangeCounts(unchanged: 1))
    }

    @Test func `a person's code does not go along, a firm's does, and another unit's cases neither`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let person = "P1,销售假烟,零售假烟,王五,11010519491231002X,城关镇,举报,2026/11/3,900,,,,,,\n"
        let taken = try await scene.take(ExchangeScene.head + ExchangeScene.first + person, by: mapping)
        #expect(taken.counts.added == 2, "\(taken.problems)")
        let written = try await scene.written(mapping)
        #expect(written.contains("92990100MA9100071Y"))
        #expect(!written.contains("11010519491231002X"))
        let unit = try await scene.house.unit("邻县市场监督管理局", region: "430104")
        let neighbour = try await scene.house.person("周岩", [.officer], in: unit)
        #expect(try await !scene.written(mapping, as: neighbour).contains("销售"))
    }

    @Test func `more cases than one window go out each once`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let rows = (1...(ExchangeExport.window + 3)).map { "N\($0),案由,事实,,,,检查,2026/11/2,1,,,,,,\n" }
        let taken = try await scene.take(ExchangeScene.head + rows.joined(), by: mapping, piece: 4_096)
        #expect(taken.counts.added == rows.count)
        let lines = try await scene.written(mapping).split(separator: "\r\n").dropFirst()
        #expect(Set(lines.compactMap { $0.split(separator: ",").first }).count == rows.count)
        #expect(lines.count == rows.count)
    }
}
