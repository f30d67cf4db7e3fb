import Enforcement
import Foundation
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct ExchangeImportTests {
    @Test(arguments: [1, 7, 64, 100_000])
    func `a table goes in case by case with its goods, in pieces of any size`(piece: Int) async throws {
        let scene = try await ExchangeScene()
        let text = ExchangeScene.head + ExchangeScene.first + ExchangeScene.second
        let taken = try await scene.take(text, by: ExchangeScene.mapping(), piece: piece)
        #expect(taken.problems.map { "\($0.line) \($0.code) \($0.isTaken)" } == ["2 goods-wait true"])
        #expect(taken.counts == ExchangeCounts(added: 2))
        try await scene.beginChecking()
        let again = try await scene.take(text, by: ExchangeScene.mapping(), piece: piece)
        #expect(again.counts == ExchangeCounts(changed: 1, unchanged: 1), "\(again.problems)")
        #expect(again.problems.isEmpty)
        let cases = try await scene.cases()
        #expect(cases.map(\.record.title) == ["销售假冒丝巾", "销售假酒"])
        #expect(cases[0].record.source == .inspection)
        #expect(cases[0].record.conductOn == LegalDate("2026-11-02"))
        #expect(cases[0].record.amount == .yuan(62_000))
        #expect(cases[0].record.subjectID != nil)
        #expect(cases[0].goods.map(\.name) == ["丝巾", "围巾"])
        #expect(cases[0].goods[0].soldAt == .yuan(99))
        #expect(cases[1].record.amount == Money(minor: 90_050))
        #expect(cases[1].goods.isEmpty)
    }

    @Test func `JSON lines say the same in their own words`() async throws {
        let scene = try await ExchangeScene()
        let line =
            "{\"id\":7,\"cause\":\"销售假酒\",\"facts\":\"门店销售\",\"origin\":\"2\",\"day\":\"2026-11-03\",\"sum\":90050,"
            + "\"items\":[{\"n\":\"白酒\",\"s\":3,\"p\":\"68\",\"b\":\"账册\"}]}\n"
        try await scene.settle(line, by: ExchangeScene.mapping(ExchangeScene.objects))
        let found = try #require(try await scene.cases().first)
        #expect(found.record.amount == Money(minor: 90_050))
        #expect(found.record.source == .report)
        #expect(found.goods == [CaseGoods(name: "白酒", sold: 3, soldAt: .yuan(68), priceBasis: "账册")])
    }

    @Test func `sent again nothing is doubled, and what changed is brought up to date`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let text = ExchangeScene.head + ExchangeScene.first + ExchangeScene.second
        try await scene.settle(text, by: mapping)
        let steps = try await scene.count("step")
        let again = try await scene.take(text, by: mapping)
        #expect(again.counts == ExchangeCounts(unchanged: 2))
        #expect(try await scene.count("step") == steps)
        let changed = text.replacing("人民路8号", with: "人民路10号").replacing("围巾,云锦,10", with: "围巾,云锦,12")
        let third = try await scene.take(changed, by: mapping)
        #expect(third.counts == ExchangeCounts(changed: 1, unchanged: 1), "\(third.problems)")
        let cases = try await scene.cases()
        #expect(cases.count == 2)
        #expect(cases[0].record.place == "人民路10号")
        #expect(cases[0].goods.map(\.sold) == [120, 12])
        let fewer = changed.replacing("A1,,,,,,,,,围巾,云锦,12,0,50,账册\n", with: "")
        let fourth = try await scene.take(fewer, by: mapping)
        #expect(fourth.counts.changed == 1)
        #expect(try await scene.cases()[0].goods.map(\.name) == ["丝巾"])
    }

    @Test func `goods that were added here stay when the system sends its own again`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let text = ExchangeScene.head + ExchangeScene.first
        try await scene.settle(text, by: mapping)
        let id = try #require(try await scene.cases().first).record.id
        _ = try await scene.office.perform(RecordCaseGoods(id, CaseGoods(name: "帽子", sold: 1)), as: scene.li)
        _ = try await scene.take(text.replacing("丝巾,云锦,120", with: "丝巾,云锦,121"), by: mapping)
        #expect(try await scene.cases()[0].goods.map(\.name) == ["丝巾", "围巾", "帽子"])
        #expect(try await scene.cases()[0].goods[0].sold == 121)
    }

    @Test func `a bad row is named by line with what, where and how to mend, leaves nothing, and the others go in`()
        async throws
    {
        let scene = try await ExchangeScene()
        let rows = [
            "A1,案由一,事实,,,,检查,2026/11/2,1,,,,,,", ",案由二,事实,,,,检查,2026/11/2,1,,,,,,",
            "A3,,事实,,,,检查,2026/11/2,1,,,,,,", "A4,案由四,事实,,,,网络,2026/11/2,1,,,,,,",
            "A5,案由五,事实,,,,检查,2026-11-02,一万,,,,,,", "A6,案由六,事实,,,,检查,2026/12/24,1,,,,,,",
            "A7,案由七,事实,,,,检查,2026/11/2,1,丝巾,,x,,,", "A8,案由八,事实,,,,检查,2026/11/2,1,丝巾,,,,5,",
            "A9,案由九,事实", "A1,案由十,事实,,,,检查,2026/11/2,1,,,,,,", "B1,案由尾,事实,,,,检查,2026/11/2,1,,,,,,",
            "C1,案由码,事实,某商行,12345,,检查,2026/11/2,1,,,,,,",
        ]
        let text = ExchangeScene.head + rows.map { $0 + "\n" }.joined()
        let taken = try await scene.take(text, by: ExchangeScene.mapping())
        #expect(taken.counts == ExchangeCounts(added: 2, refused: 10))
        let said = taken.problems.map { "\($0.line) \($0.place ?? "-") \($0.code)" }
        #expect(
            said == [
                "3 编号 no-key", "4 案由 needed", "5 来源 unknown-word", "6 日期 no-day", "6 金额 no-amount",
                "7 日期 invalid-input", "8 已售 no-count", "9 已售 invalid-input", "10 - field-count", "11 编号 repeated",
                "13 代码 invalid-input",
            ])
        #expect(taken.problems.allSatisfy { !$0.cause.zh.isEmpty && !$0.remedy.zh.isEmpty && !$0.remedy.en.isEmpty })
        #expect(try await scene.cases().map(\.record.title) == ["案由一", "案由尾"])
        #expect(try await scene.count("case_goods") == 0)
        let kept = try await scene.office.read {
            try ExchangeStore.problems(of: taken.run, limit: 50, in: $0).map(\.problem)
        }
        #expect(kept.count == taken.problems.count)
    }

    @Test func `a rehearsal says the same and keeps nothing`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        let text =
            ExchangeScene.head + ExchangeScene.first + ExchangeScene.second + ExchangeScene.second
            + "A9,,事实,,,,检查,2026/11/2,1,,,,,,\n"
        let tables = ["case_file", "case_goods", "record_index", "clock", "foreign_record", "number_series", "subject"]
        let rehearsed = try await scene.take(text, by: mapping, rehearsal: true)
        for table in tables { #expect(try await scene.count(table) == 0, "\(table)") }
        let taken = try await scene.take(text, by: mapping)
        #expect(rehearsed.counts == taken.counts)
        #expect(rehearsed.problems == taken.problems)
        #expect(taken.counts.added == 2)
    }

    @Test func `a case that has moved on, or is in other hands, is not changed behind them`() async throws {
        let world = try await CaseWorld()
        let scene = try await ExchangeScene(world)
        let mapping = try ExchangeScene.mapping()
        let text = ExchangeScene.head + ExchangeScene.second
        _ = try await scene.take(text, by: mapping)
        let id = try #require(try await scene.cases().first).record.id
        let zhao = try await world.house.person("赵敏", [.officer])
        let others = AssignCaseOfficers(id, officers: [world.wang.userID, zhao.userID])
        _ = try await world.office.perform(others, as: world.head)
        let taken = try await scene.take(text.replacing("城关镇", with: "城西镇"), by: mapping)
        #expect(taken.counts == ExchangeCounts(refused: 1))
        #expect(taken.problems.map(\.code) == ["not-allowed"])
        #expect(try await scene.cases()[0].record.place == "城关镇")
    }

    @Test func `a table in GB18030 is read, and one in another script than said is named`() async throws {
        let scene = try await ExchangeScene()
        let text = ExchangeScene.head + ExchangeScene.first
        let bytes = Array(try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632))))
        let gb = ExchangeScene.table.replacing("\"key\"", with: "\"encoding\": \"gb18030\", \"key\"")
        let taken = try await scene.take(bytes, by: ExchangeScene.mapping(gb))
        #expect(taken.counts == ExchangeCounts(added: 1), "\(taken.problems)")
        try await scene.beginChecking()
        _ = try await scene.take(bytes, by: ExchangeScene.mapping(gb))
        #expect(try await scene.cases()[0].goods.map(\.name) == ["丝巾", "围巾"])
        let wrong = try await scene.take(bytes, by: ExchangeScene.mapping())
        #expect(wrong.counts.added == 0)
        #expect(!wrong.problems.isEmpty)
    }

    @Test func `lines of one case that contradict each other are named`() async throws {
        let scene = try await ExchangeScene()
        let text =
            ExchangeScene.head + ExchangeScene.first
            + "A1,销售假冒皮包,,,,,,,,皮包,,1,0,,\n"
        let taken = try await scene.take(text, by: ExchangeScene.mapping())
        #expect(
            taken.problems.map { "\($0.line) \($0.place ?? "") \($0.code)" } == ["2  goods-wait", "4 案由 differs"])
        #expect(taken.counts.added == 1)
    }

    @Test func `whoever may not register cases may not take any in`() async throws {
        let scene = try await ExchangeScene()
        let mapping = try ExchangeScene.mapping()
        for role in [Role.custodian, .auditor, .integrator, .unitHead] {
            let person = try await scene.house.person("某", [role])
            await expectRefusal(.notAllowed) { _ = try await scene.take("", by: mapping, as: person) }
        }
    }

    @Test func `what the mapping does not name is the house's, and no import touches it`() async throws {
        let scene = try await ExchangeScene()
        let table = ExchangeScene.table.replacing("\"place\": \"地点\",", with: "")
        let mapping = try ExchangeScene.mapping(table)
        let text = ExchangeScene.head + ExchangeScene.second
        _ = try await scene.take(text, by: mapping)
        let record = try #require(try await scene.cases().first).record
        #expect(record.place == nil)
        let amend = AmendCase(
            record.id, title: record.title, conduct: record.conduct, party: record.party, place: "县城东门",
            conductOn: record.conductOn, amount: record.amount)
        _ = try await scene.office.perform(amend, as: scene.li)
        let taken = try await scene.take(text.replacing("门店销售假酒", with: "门店销售假酒三箱"), by: mapping)
        #expect(taken.counts == ExchangeCounts(changed: 1), "\(taken.problems)")
        let now = try #require(try await scene.cases().first).record
        #expect(now.conduct == "门店销售假酒三箱")
        #expect(now.place == "县城东门")
    }

    @Test func `goods that are no array of objects are named and not passed over`() async throws {
        let scene = try await ExchangeScene()
        let line = "{\"id\":7,\"cause\":\"销售假酒\",\"facts\":\"门店销售\",\"items\":ITEMS}\n"
        for items in ["\"白酒3瓶\"", "[\"白酒\"]", "{\"n\":\"白酒\"}"] {
            let taken = try await scene.take(
                line.replacing("ITEMS", with: items), by: ExchangeScene.mapping(ExchangeScene.objects))
            #expect(taken.problems.map { "\($0.place ?? "") \($0.code)" } == ["items bad-goods"])
            #expect(taken.counts == ExchangeCounts(refused: 1))
        }
    }

    @Test func `a problem names the value that stands there, but never a person's code`() async throws {
        let scene = try await ExchangeScene()
        let rows = "A5,案由,事实,王五,11010519491231002,城关镇,检查,2026-11-02,一万,,,,,,\n"
        let taken = try await scene.take(ExchangeScene.head + rows, by: ExchangeScene.mapping())
        #expect(taken.problems[0].cause.zh == "“2026-11-02”不是 yyyy/M/d 格式的日期")
        #expect(taken.problems[1].cause.zh == "“一万”不是不小于零的金额")
        let code = rows.replacing("2026-11-02,一万", with: "2026/11/2,1")
        let refused = try await scene.take(ExchangeScene.head + code, by: ExchangeScene.mapping())
        #expect(refused.problems.map(\.place) == ["代码"])
        #expect(!refused.problems[0].cause.zh.contains("11010519491231002"))
    }
}
